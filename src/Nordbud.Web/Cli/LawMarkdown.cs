using Nordbud.Core.Law;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Law;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>The pages of <c>docs/law</c>, generated from the law book.</summary>
internal static class LawMarkdown
{
    private static readonly Country?[] Places = [null, .. Enum.GetValues<Country>()];

    private static readonly string[] Columns =
        ["law.page.what", "law.page.value", "law.page.applies", "shared.source", "law.column.verified", "law.column.note"];

    public static IEnumerable<(string Name, string Text)> Pages(LawBook law, Texts texts, DateOnly? on = null)
    {
        var tables = Array.ConvertAll(Places, place => (Place: place, Table: new LawTable(law, place, texts, on)));
        yield return ("README.md", Readme(law, tables, texts));
        foreach (var (place, table) in tables)
            yield return (FileOf(place), Page(table, texts));
    }

    private static string FileOf(Country? place) => $"{place?.ToString().ToLowerInvariant() ?? "eu"}.md";

    private static string Page(LawTable table, Texts texts)
    {
        var page = Writer($"# {table.Title}\n\n{table.Edition}.");
        if (table.Silent is { } silent)
            page.Write($" {silent} ([{texts["law.page.eu"]}](eu.md))");
        page.Write('\n');
        foreach (var section in table.Sections)
        {
            page.Write($"\n## {section.Title}\n\n");
            if (section.Intro is { } intro)
                page.Write($"{intro}\n\n");
            page.Write($"| {string.Join(" | ", Columns.Select(key => texts[key]))} |\n|---|---|---|---|---|---|\n");
            foreach (var row in section.Rows)
                page.Write($"| {Cell(row.What)} `{row.Id}` | {string.Join("<br>", row.Values.Select(Cell))} | {row.Applies} | {Link(row.Source)} | {Checked(row, texts)} | {Cell(row.Note ?? "")} |\n");
        }
        return page.ToString();
    }

    private static string Readme(LawBook law, (Country? Place, LawTable Table)[] tables, Texts texts)
    {
        var page = Writer($"""
            # The law as data

            {texts.Format("law.page.edition", ("edition", law.Edition))}. These pages are generated from `src/Nordbud.Core/Law/Data/*.json` by
            `./nordbud law --out docs/law`; a test fails when they are out of date. Every value has the days on which it
            applies, its source and how it was checked. What nobody has read is absent and never computed from something
            else. Nothing here is legal advice.


            """.ReplaceLineEndings("\n"));
        foreach (var (place, _) in tables)
            page.Write($"- [{LawTable.Place(place, texts)}]({FileOf(place)})\n");
        foreach (var key in (string[])["unverified", "unknown"])
        {
            page.Write($"\n## {texts["law.section." + key]}\n\n{texts[$"law.section.{key}.intro"]}\n\n");
            foreach (var (place, table) in tables)
                foreach (var row in table.Sections.Where(section => section.Key == key).SelectMany(section => section.Rows))
                    page.Write($"- {LawTable.Place(place, texts)}: {row.What}: {row.Value.TrimEnd('.')}. {row.Source.Citation.TrimEnd('.')}. {row.Note}".TrimEnd() + "\n");
        }
        page.Write($"\n{LawGuide.Text}\n## Ids\n");
        foreach (var (kind, ids) in LawGuide.Ids)
            page.Write($"\n{kind}: {string.Join(", ", ids.Select(id => $"`{id}`"))}.\n");
        return page.ToString();
    }

    private static StringWriter Writer(string beginning)
    {
        var writer = new StringWriter { NewLine = "\n" };
        writer.Write(beginning);
        return writer;
    }

    private static string Checked(LawRow row, Texts texts)
    {
        var text = row.Verified is Verification.Unverified ? $"**{row.VerifiedText}**" : row.VerifiedText;
        return row.Local ? $"{text}, {texts["law.page.local"]}" : text;
    }

    private static string Link(Source source) =>
        source.Url is { } url ? $"[{Cell(source.Citation)}]({url})" : Cell(source.Citation);

    private static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal);
}
