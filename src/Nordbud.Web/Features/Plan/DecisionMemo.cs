using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Store;
using Nordbud.Core.Advice;
using Nordbud.Core.Planning;
using Nordbud.Web.Features.Advice;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Plan;

/// <summary>
/// The memo on which a model is decided: answers, advice with reasons and sources, what speaks against, what is missing
/// and would change it, the plan, the decision, and the edition of the law book.
/// </summary>
public sealed class DecisionMemo
{
    private static readonly string[] PlanColumns = ["from", "to", "days", "step", "kind", "source"];
    private static readonly string[] CompareColumns = ["model", "total", "contract", "outcome"];

    private readonly Texts texts;
    private readonly List<Block> blocks = [];

    private DecisionMemo(Texts texts) => this.texts = texts;

    /// <summary>The memo as a document in the texts' language.</summary>
    public static Document Of(Facts facts, AdviceAnswer advice, Core.Planning.Plan? plan, Decision? decision, Texts texts,
        DateTimeOffset made, IReadOnlyList<Comparison>? compared = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(texts);
        var memo = new DecisionMemo(texts);
        memo.Advice(advice);
        memo.Reasons(advice, decision);
        memo.Open(advice);
        if (plan is not null)
            memo.Plan(plan, compared ?? []);
        memo.Decide(advice, decision);
        memo.Answers(facts);
        memo.Say("plan.memo.law-book", ("date", DateOnly.FromDateTime(made.DateTime)), ("edition", advice.LawBookEdition));
        var title = texts.Format("plan.memo.title", ("title", facts.Title ?? (facts.Technology is { } technology ? memo.NameOf(technology) : texts["plan.memo.untitled"])));
        return new Document(title, texts.Language.Code, made, memo.blocks);
    }

    private void Advice(AdviceAnswer advice)
    {
        Head(1, "plan.memo.advice");
        switch (advice.Recommended)
        {
            case { Model: { } model } recommended:
                Say("plan.memo.model", ("model", model));
                if (recommended.Instrument is { } instrument)
                    Say("plan.memo.instrument", ("instrument", instrument));
                if (recommended.Provisional)
                    Say("plan.memo.provisional");
                break;
            case { Route: { } route } recommended:
                Say("plan.memo.route", ("route", texts[$"adviser.route-name.{Names.Of(route)}"]));
                List(recommended.Reasons.Select(Cited));
                break;
            default:
                Say("plan.memo.none");
                break;
        }
        Head(2, "plan.memo.regime");
        blocks.Add(new Paragraph(texts[$"adviser.regime-name.{Names.Of(advice.Regime.Regime)}"]));
        blocks.Add(new Paragraph(advice.Regime.Source is { } source
            ? Cited(texts.Format(advice.Regime.Explanation), source.Citation)
            : texts.Format(advice.Regime.Explanation)));
        Section(2, "plan.memo.warnings", advice.Warnings.Select(warning => Cited(texts.Format(warning.Text), warning.Source.Citation)));
    }

    private void Reasons(AdviceAnswer advice, Decision? decision)
    {
        var chosen = (decision is null ? null : Names.Parse<Model>(decision.Model)) ?? advice.Recommended?.Model;
        foreach (var model in advice.Models)
        {
            if (model.Model != chosen && model.Model != advice.Recommended?.Model)
                continue;
            Head(1, texts.Value(model.Model), isText: true);
            Section(2, "plan.memo.for", model.For.Select(Cited));
            Section(2, "plan.memo.against", model.Against.Concat(model.BlockedBy).Select(Cited));
        }
    }

    private void Open(AdviceAnswer advice)
    {
        Section(1, "plan.memo.missing", advice.Missing.Select(missing => texts.Format("adviser.text.fact-is",
            ("fact", texts[$"adviser.fact.{missing.Fact}"]), ("value", texts.Format(missing.Why)))));
        Section(1, "plan.memo.would-change", advice.WouldChange.Select(change => texts.Format("plan.memo.change",
            ("fact", texts[$"adviser.fact.{change.Fact}"]),
            ("value", texts[$"adviser.fact.{change.Fact}.{change.To}"]),
            ("answer", change.Route is { } route ? texts[$"adviser.route-name.{Names.Of(route)}"] : texts.Value(change.Model)))));
        blocks.Add(new Table(texts["plan.memo.others"],
            [texts["plan.text.compare-model"], texts["plan.memo.status"]],
            [.. advice.Models.Select(model => (IReadOnlyList<string>)[texts.Value(model.Model), texts[$"adviser.status.{Names.Of(model.Status)}"]])]));
    }

    private void Plan(Core.Planning.Plan plan, IReadOnlyList<Comparison> compared)
    {
        Head(1, "plan.memo.plan");
        Say(plan.Outcome is Outcome.Ideas or Outcome.CooperationResults ? "plan.text.goal" : "plan.text.contract",
            ("date", plan.Contract), ("days", plan.DaysToContract));
        Say("plan.text.end", ("date", plan.End), ("days", plan.TotalDays), ("outcome", texts[$"plan.outcome.{Names.Of(plan.Outcome)}"]));
        List(plan.Warnings.Select(texts.Format));
        Say("plan.page.assumption");
        blocks.Add(new Table(texts["plan.table.caption"],
            [.. PlanColumns.Select(column => texts[$"plan.text.{column}"])],
            [.. plan.Steps.Select(Dated)]));
        if (compared.Count > 1)
        {
            blocks.Add(new Table(texts["plan.compare.caption"],
                [.. CompareColumns.Select(column => texts[$"plan.text.compare-{column}"])],
                [.. compared.Select(other => (IReadOnlyList<string>)[texts.Value(other.Model), texts.Value(other.TotalDays),
                    texts.Value(other.Contract), texts[$"plan.outcome.{Names.Of(other.Outcome)}"]])]));
        }
    }

    private IReadOnlyList<string> Dated(PlanStep step) =>
    [
        texts.Value(step.From), texts.Value(step.To), texts.Value(step.Days),
        string.Join('\n', [texts[$"plan.step.{step.Id}"], .. step.Notes.Select(texts.Format)]),
        texts[$"plan.kind.{Names.Of(step.Kind)}"], step.Source?.Citation ?? "",
    ];

    private void Decide(AdviceAnswer advice, Decision? decision)
    {
        Head(1, "plan.memo.decision");
        if (decision is null)
        {
            Say("plan.memo.not-decided");
            return;
        }
        var advised = advice.Recommended switch
        {
            { Model: { } model } => Names.Of(model),
            { Route: { } route } => Names.Of(route),
            _ => null,
        };
        Say(advised == decision.Model ? "plan.memo.follows" : "plan.memo.departs",
            ("model", DecisionModel.NameOf(decision.Model, texts)));
        if (decision.Instrument is { } instrument)
            Say("plan.memo.instrument", ("instrument", texts[$"instruments.{instrument}.name"]));
        if (decision.Reason is { } reason)
            Say("plan.memo.reason", ("reason", reason));
        if (decision.DecidedBy is { } by)
            Say("plan.memo.by", ("by", by));
        Say("plan.memo.recorded", ("date", DateOnly.FromDateTime(decision.RecordedAt.LocalDateTime)), ("edition", decision.LawBookEdition));
    }

    private void Answers(Facts facts)
    {
        Head(1, "plan.memo.answers");
        List<IReadOnlyList<string>> rows =
        [
            [texts["plan.memo.country"], texts.Value(facts.Country)],
            [texts["plan.memo.date"], texts.Value(facts.Date)],
            [texts["plan.memo.technology"], facts.Technology is { } technology ? NameOf(technology) : texts["shared.not-known"]],
            [texts["plan.memo.value"], facts.Value is { } value ? texts.Value(value) : texts["shared.not-known"]],
            [texts["plan.memo.partners"], facts.Partners is { } partners ? texts.Value(partners) : texts["shared.not-known"]],
        ];
        foreach (var fact in Fact.All)
        {
            rows.Add([texts[$"adviser.fact.{fact.Name}"],
                fact.Get(facts) is { } known ? texts[$"adviser.fact.{fact.Name}.{known}"] : texts["shared.not-known"]]);
        }
        blocks.Add(new Table(texts["plan.memo.answers-caption"], [texts["plan.memo.question"], texts["plan.memo.answer"]], rows));
    }

    private void Section(int level, string heading, IEnumerable<string> items)
    {
        var all = items.ToArray();
        if (all.Length == 0)
            return;
        Head(level, heading);
        List(all);
    }

    private void List(IEnumerable<string> items)
    {
        var all = items.ToArray();
        if (all.Length > 0)
            blocks.Add(new BulletList(all));
    }

    private void Head(int level, string key, bool isText = false) => blocks.Add(new Heading(level, isText ? key : texts[key]));

    private void Say(string key, params (string Name, object Value)[] arguments) =>
        blocks.Add(new Paragraph(texts.Format(key, arguments)));

    /// <summary>A technology in the catalogue's words, or as it was written.</summary>
    private string NameOf(string technology) =>
        texts.Has($"technologies.{technology}.name") ? texts[$"technologies.{technology}.name"] : technology;

    private string Cited(Reason reason) => Cited(texts.Format(reason.Text), reason.Source.Citation);

    private string Cited(string text, string citation) => texts.Format("plan.memo.cited", ("text", text), ("source", citation));
}
