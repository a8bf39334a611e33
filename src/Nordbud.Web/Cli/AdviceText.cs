using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>The advice as a page of text for a terminal.</summary>
public static class AdviceText
{
    private const int Width = 96;

    public static void Write(IReadOnlyList<Facts> needs, LawBook law, Texts texts, TextWriter output)
    {
        foreach (var facts in needs)
            Write(facts, Adviser.Advise(facts, law), texts, output);
    }

    private static void Write(Facts facts, AdviceAnswer advice, Texts texts, TextWriter output)
    {
        if (Title(facts) is { } title)
        {
            output.WriteLine(title);
            output.WriteLine(new string('=', Math.Min(title.Length, Width)));
        }
        WriteRecommendation(advice, texts, output);
        Section("adviser.text.warnings", advice.Warnings, warning => (texts.Format(warning.Text), warning.Source), facts, texts, output);
        if (advice.Recommended?.Model is not null)
        {
            Section("adviser.text.why", advice.Models[0].For, reason => (texts.Format(reason.Text), reason.Source), facts, texts, output);
            Section("adviser.text.against", advice.Models[0].Against, reason => (texts.Format(reason.Text), reason.Source), facts, texts, output);
        }
        Heading("adviser.text.rules", texts, output);
        Item($"{texts[$"adviser.regime-name.{Names.Of(advice.Regime.Regime)}"]}", "  ", output);
        Item(texts.Format(advice.Regime.Explanation), "    ", output);
        if (advice.Regime.Source is { } source)
            Item(texts.Format("adviser.text.source", ("source", source.Citation)), "    ", output);
        Section("adviser.text.missing", advice.Missing, missing => (texts.Format("adviser.text.fact-is",
            ("fact", texts[$"adviser.fact.{missing.Fact}"]), ("value", texts.Format(missing.Why))), null), facts, texts, output);
        Section("adviser.text.assumed", advice.Assumptions, assumed => (texts.Format("adviser.text.fact-is",
            ("fact", texts[$"adviser.fact.{assumed.Fact}"]),
            ("value", texts[$"adviser.fact.{assumed.Fact}.{assumed.Value}"])), null), facts, texts, output);
        Section("adviser.text.would-change", advice.WouldChange, change => (Changed(change, texts), null), facts, texts, output);
        WriteOthers(advice, texts, output);
        output.WriteLine();
        output.WriteLine(texts.Format("adviser.text.law-book", ("edition", advice.LawBookEdition), ("date", facts.Date)));
        output.WriteLine(texts["adviser.text.not-legal-advice"]);
        output.WriteLine();
    }

    private static string? Title(Facts facts) => (facts.Title, facts.Technology) switch
    {
        (null, var technology) => technology,
        (var title, null) => title,
        var (title, technology) => $"{title} – {technology}",
    };

    /// <summary>The citation, with the national provision where the act was read.</summary>
    private static string Cited(Source source, Facts facts) =>
        string.Join("; ", Transposition.Of(source, facts.Country).Select(national => national.Citation).Prepend(source.Citation));

    private static void WriteRecommendation(AdviceAnswer advice, Texts texts, TextWriter output)
    {
        if (advice.Recommended is not { } recommended)
        {
            output.WriteLine(texts["adviser.text.none"]);
            return;
        }
        var what = recommended.Route is { } route
            ? texts[$"adviser.route-name.{Names.Of(route)}"]
            : texts.Value(recommended.Model);
        output.WriteLine(texts.Format("adviser.text.recommended", ("model", what)));
        foreach (var reason in recommended.Reasons)
            Item(texts.Format(reason.Text), "  ", output);
        if (recommended.Instrument is { } instrument)
            output.WriteLine(texts.Format("adviser.text.by", ("instrument", texts.Value(instrument))));
        if (recommended.Model is not null && advice.Models[0].Alternatives is { Count: > 0 } alternatives)
        {
            output.WriteLine(texts.Format("adviser.text.alternatives",
                ("instruments", string.Join("; ", alternatives.Select(other => texts.Value(other))))));
        }
        output.WriteLine(texts[recommended.Provisional ? "adviser.text.provisional" : "adviser.text.certain"]);
    }

    private static void WriteOthers(AdviceAnswer advice, Texts texts, TextWriter output)
    {
        Heading("adviser.text.others", texts, output);
        foreach (var model in advice.Models.Where(model => model.Status is not ModelStatus.Recommended))
        {
            Item($"{texts.Value(model.Model)}: {texts[$"adviser.status.{Names.Of(model.Status)}"]}", "  ", output);
            foreach (var reason in model.BlockedBy)
                Item(texts.Format(reason.Text), "    ", output);
            if (model.Status is ModelStatus.NeedsFacts)
            {
                Item(texts.Format("adviser.text.needs",
                    ("facts", string.Join("; ", model.Needs.Select(fact => texts[$"adviser.fact.{fact}"])))), "    ", output);
            }
        }
    }

    private static string Changed(Counterfactual change, Texts texts) => texts.Format("adviser.text.change",
        ("fact", texts[$"adviser.fact.{change.Fact}"]),
        ("value", texts[$"adviser.fact.{change.Fact}.{change.To}"]),
        ("answer", change.Route is { } route ? texts[$"adviser.route-name.{Names.Of(route)}"] : texts.Value(change.Model)));

    private static void Section<T>(
        string heading, IReadOnlyList<T> items, Func<T, (string Text, Source? Source)> say, Facts facts, Texts texts,
        TextWriter output)
    {
        if (items.Count == 0)
            return;
        Heading(heading, texts, output);
        foreach (var item in items)
        {
            var (text, source) = say(item);
            Item(source is null ? text : $"{text} [{Cited(source, facts)}]", "  - ", output);
        }
    }

    private static void Heading(string key, Texts texts, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(texts[key]);
    }

    /// <summary>Writes a paragraph wrapped at the width of a terminal, its further lines indented under the first.</summary>
    private static void Item(string text, string indent, TextWriter output)
    {
        var line = indent;
        var further = new string(' ', indent.Length);
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length + 1 > Width && line.Trim().Length > 0)
            {
                output.WriteLine(line.TrimEnd());
                line = further;
            }
            line += line == indent || line == further ? word : $" {word}";
        }
        output.WriteLine(line);
    }
}
