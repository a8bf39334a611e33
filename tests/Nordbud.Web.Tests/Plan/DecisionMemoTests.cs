using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Store;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;
using Nordbud.Web.Features.Plan;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Plan;

public sealed class DecisionMemoTests
{
    private static readonly DateTimeOffset Made = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("en"), InlineData("sv")]
    public void Memo_holds_answers_advice_plan_decision_and_edition(string language)
    {
        var texts = Texts.For(language);
        var memo = Memo(ShownPlans.Facts, new Decision
        {
            Model = "innovative-1a",
            Instrument = "open",
            Reason = "Vi vill pröva funktionskrav.",
            DecidedBy = "Omsorgsnämnden",
            RecordedAt = Made,
            LawBookEdition = LawBook.Embedded.Edition,
        }, texts);
        var all = string.Join('\n', memo.Blocks.SelectMany(Words));
        Assert.Equal(language, memo.Language);
        Assert.Contains("Trygghetslarm", memo.Title, StringComparison.Ordinal);
        Assert.Contains(LawBook.Embedded.Edition, all, StringComparison.Ordinal);
        Assert.Contains("Vi vill pröva funktionskrav.", all, StringComparison.Ordinal);
        Assert.Contains("Omsorgsnämnden", all, StringComparison.Ordinal);
        Assert.Contains(texts["plan.step.tender-period"], all, StringComparison.Ordinal);
        Assert.Contains(texts.Format("plan.memo.departs", ("model", texts["models.innovative-1a.name"])), all, StringComparison.Ordinal);
        Assert.Contains("Directive 2014/24/EU", all, StringComparison.Ordinal);
        Assert.All(["advice", "plan", "decision", "answers"], heading =>
            Assert.Contains(memo.Blocks.OfType<Heading>(), h => h.Text == texts[$"plan.memo.{heading}"]));
    }

    [Fact]
    public void Memo_as_docx_is_valid_also_where_nothing_can_be_advised()
    {
        Facts[] needs = [ShownPlans.Facts, new() { Country = Core.Values.Country.NO, Date = new(2026, 3, 2) }, ShownPlans.Facts with { ExistingFramework = true }];
        foreach (var facts in needs)
        {
            using var file = new MemoryStream(DocxFile.Write(Memo(facts, null, Texts.For("sv"))));
            using var package = WordprocessingDocument.Open(file, isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken)
                .Select(error => error.Description));
        }
    }

    [Fact]
    public void Calendar_holds_each_gate_and_the_last_day_of_each_period()
    {
        var plan = ShownPlans.Of(Model.Innovative1A, Instrument.Open);
        var entries = PlanCalendar.Entries(plan, ShownPlans.Facts, Texts.For("en"));
        Assert.Equal(plan.Steps.Where(step => step.Kind is not StepKind.Working).Select(step => step.To), entries.Select(entry => entry.Day));
        Assert.Distinct(entries.Select(entry => entry.Id));
        var later = ShownPlans.Of(Model.Innovative1A, Instrument.Open, options: new() { Start = new(2026, 4, 1) });
        Assert.Equal(entries.Select(entry => entry.Id), PlanCalendar.Entries(later, ShownPlans.Facts, Texts.For("sv")).Select(entry => entry.Id));
    }

    private static Document Memo(Facts facts, Decision? decision, Texts texts)
    {
        var advice = Adviser.Advise(facts, LawBook.Embedded);
        var plan = advice.Recommended?.Model is { } model
            ? Planner.Plan(model, advice.Recommended.Instrument, advice.Regime.Regime, facts, LawBook.Embedded, PlanOptions.None).Plan
            : null;
        return DecisionMemo.Of(facts, advice, plan, decision, texts, Made,
            Planner.Compare(advice, facts, LawBook.Embedded, PlanOptions.None, facts.Date));
    }

    private static IEnumerable<string> Words(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        BulletList list => list.Items,
        Table table => [table.Caption, .. table.Header, .. table.Rows.SelectMany(row => row)],
        _ => [],
    };
}
