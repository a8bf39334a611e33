using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Documents;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.Documents;

public sealed class DocumentChecksTests
{
    private Story _story = new();

    private IEnumerable<DocumentCheck> Checks(Func<KeptRef, string?>? textOf = null) => DocumentChecks.Of(_story.State, LawBook.Embedded, _story.Today, textOf);

    private IEnumerable<string> CodesNow => Checks().Select(check => check.Code);

    [Fact]
    public void An_empty_case_is_told_everything_that_is_missing_with_what_blocks_first()
    {
        var checks = Checks().ToList();
        Assert.Superset(new HashSet<string> { "need-missing", "requirements-missing", "grounds-missing", "conditions-missing", "no-lots", "track-missing", "timetable-missing", "criteria-missing", "expert-missing" },
            checks.Select(check => check.Code).ToHashSet());
        Assert.Equal(checks.OrderBy(check => check.Weight), checks);
        Assert.Equal(CheckWeight.Blocks, checks.Single(check => check.Code == "criteria-missing").Weight);
        Assert.All(checks.Where(check => check.Code is not "track-missing"), check => Assert.NotNull(check.Source));
    }

    [Fact]
    public void What_blocks_is_what_keeps_from_freezing_and_a_gate_that_yielded_is_still_said()
    {
        _story.Accept(new SetTerm(NewTerm(), TermKind.Requirement, Story.Text("An alarm is answered.")));
        var blocks = DocumentRules.Blocks(_story.State, LawBook.Embedded, _story.Today).Select(block => block.Code);
        Assert.Equal(blocks.Order(), Checks().Where(check => check.Weight is CheckWeight.Blocks).Select(check => check.Code).Order());
        Yield();
        Assert.DoesNotContain(Checks(), check => check.Weight is CheckWeight.Blocks);
        Assert.Contains(Checks(), check => check is { Code: "criteria-missing", Weight: CheckWeight.Warns });
    }

    [Fact]
    public void A_requirement_that_one_known_supplier_alone_meets_is_warned_of()
    {
        Declare();
        var (term, first, second) = (Requirement(), Known("Nordic Alarm"), Known("Safe Night"));
        Meet(term, first, Meets.Yes);
        var check = Checks().Single(one => one.Code == "single-supplier");
        Assert.Equal(("Directive 2014/24/EU Art. 18(1), 42(2)", MendedAt.Requirements), (check.Source!.Citation, check.Mended));
        Assert.Equal([("no", 0), ("unknown", 1)], check.Text.Arguments);
        Meet(term, second, Meets.No);
        Assert.Equal([("no", (object)1), ("unknown", 0)], Checks().Single(one => one.Code == "single-supplier").Text.Arguments);
        Meet(term, second, Meets.Yes);
        Assert.DoesNotContain("single-supplier", CodesNow);
    }

    [Fact]
    public void Where_the_case_knows_one_supplier_alone_nothing_is_said_of_fit()
    {
        Declare();
        Meet(Requirement(), Known("Nordic Alarm"), Meets.Yes);
        Assert.DoesNotContain("single-supplier", CodesNow);
    }

    [Fact]
    public void Requirements_that_only_one_supplier_meets_together_are_warned_of()
    {
        Declare();
        var (one, other) = (Requirement(), Requirement());
        var ids = new[] { "Nordic Alarm", "Safe Night", "Calm Home" }.Select(name => Known(name)).ToList();
        foreach (var (supplier, first, second) in new[] { (ids[0], Meets.Yes, Meets.Yes), (ids[1], Meets.Yes, Meets.No), (ids[2], Meets.No, Meets.Yes) })
        {
            Meet(one, supplier, first);
            Meet(other, supplier, second);
        }
        Assert.Contains("single-supplier-together", CodesNow);
        Assert.DoesNotContain("single-supplier", CodesNow);
        Meet(other, ids[1], Meets.Yes);
        Assert.DoesNotContain("single-supplier-together", CodesNow);
    }

    [Fact]
    public void Who_meets_what_says_where_it_is_known_from_and_goes_with_the_requirement()
    {
        Declare();
        var (term, supplier) = (Requirement(), Known("Nordic Alarm"));
        var condition = NewTerm();
        _story.Accept(new SetTerm(condition, TermKind.Condition, Story.Text("Paid monthly.")));
        Assert.Equal(["known-from-missing"], _story.Refused(new RecordTermMet(term, supplier, Meets.Yes)));
        Assert.Equal(["requirement-unknown"], _story.Refused(new RecordTermMet(condition, supplier, Meets.Unknown)));
        Assert.Equal(["supplier-unknown"], _story.Refused(new RecordTermMet(term, new(Guid.NewGuid()), Meets.Unknown)));
        Assert.Equal(["finding-unknown"], _story.Refused(new RecordTermMet(term, supplier, Meets.Yes) { Finding = new(Guid.NewGuid()) }));
        Assert.Equal(["undeclared"], _story.Refused(new RecordTermMet(term, supplier, Meets.Unknown), Story.By(Story.Officer)));
        Meet(term, supplier, Meets.Yes);
        _story.Accept(new RemoveTerm(term));
        Assert.Empty(_story.State.Criteria.Met);
    }

    [Fact]
    public void Lots_accessibility_and_turnover_are_asked_for_until_there_is_a_reason()
    {
        Requirement();
        _story.Accept(new SetTerm(NewTerm(), TermKind.SelectionCriterion, Story.Text("A turnover of 10 million")) { Article = "58-3" });
        Assert.Superset(new HashSet<string> { "no-lots", "accessibility", "turnover" }, CodesNow.ToHashSet());
        foreach (var topic in new[] { DocumentTopic.NoLots, DocumentTopic.NoAccessibility, DocumentTopic.Turnover })
            _story.Accept(new GiveDocumentReason(topic, Story.Text("It is one system.")));
        Assert.Empty(CodesNow.Intersect(["no-lots", "accessibility", "turnover"]));
        _story.Accept(new GiveDocumentReason(DocumentTopic.NoLots, Story.Text(" ")));
        Assert.Contains("no-lots", CodesNow);
        _story.Accept(new SetTerm(NewTerm(), TermKind.Requirement, Story.Text("It can be used without sight.")) { Accessible = true });
        _story.Accept(new GiveDocumentReason(DocumentTopic.NoAccessibility, Story.Text("")));
        Assert.DoesNotContain("accessibility", CodesNow);
    }

    [Fact]
    public void A_named_make_is_found_where_texts_can_be_read()
    {
        var term = Story.Text("It works with Nordic Alarm devices.");
        _story.Accept(new SetTerm(NewTerm(), TermKind.Requirement, term));
        Known("Nordic Alarm AB");
        Assert.DoesNotContain("named-make", CodesNow);
        Assert.Equal(term.Ref, Checks(kept => kept == term.Ref ? term.Text : null).Single(check => check.Code == "named-make").About);
    }

    [Fact]
    public void In_Norway_climate_weighs_thirty_per_cent_or_the_documents_say_why_not()
    {
        _story = new(Country.NO);
        var (reach, climate) = (new AwardCriterionId(Guid.NewGuid()), new AwardCriterionId(Guid.NewGuid()));
        _story.Accept(new SetAwardCriterion(reach, Story.Text("Reach")) { Scale = new(0, 5) });
        Assert.Equal("LOA (lov 2016-06-17 nr 73) § 5 b", Checks().Single(check => check.Code == "climate-none").Source!.Citation);
        _story.Accept(new SetAwardCriterion(climate, Story.Text("Transport")) { Scale = new(0, 5), Climate = true });
        _story.Accept(new SetEvaluationModel("proportional", 100));
        Agree(50, 20, 30);
        Assert.Contains(Checks(), check => check is { Code: "climate", Mended: MendedAt.Weights });
        _story.Accept(new GiveDocumentReason(DocumentTopic.Climate, Story.Text("Requirements serve it better.")));
        Assert.DoesNotContain("climate", CodesNow);
        _story.Accept(new GiveDocumentReason(DocumentTopic.Climate, Story.Text("")));
        Agree(30, 30, 40);
        Assert.DoesNotContain("climate", CodesNow);
        _story = new(Country.SE);
        Assert.DoesNotContain("climate-none", CodesNow);

        void Agree(int first, int second, int price) => _story.Accept(
            new AgreeWeights(null, [new(reach, first), new(climate, second), new(null, price)], WeightForm.Exact, Story.Text("Agreed.")));
    }

    [Fact]
    public void A_planned_period_below_the_minimum_of_the_law_and_a_day_that_has_passed_are_said()
    {
        _story.Accept(new EnterFacts(new Facts { Country = Country.SE, Date = _story.Today.AddDays(60), Value = new(5_000_000, "SEK"), Subject = Subject.Supplies }));
        _story.Accept(new DecideModel("traditional") { Reason = Story.Text("Known."), Instrument = "open" });
        _story.Accept(new MakePlan(new() { Start = _story.Today }));
        Assert.Empty(CodesNow.Intersect(["timetable-missing", "time-passed", "time-too-short", "time-unknown"]));
        var plan = _story.State.Need[1].Plan!;
        var tenders = plan.Steps.Single(step => step.Id == "tender-period");
        var shortened = plan with { Steps = [.. plan.Steps.Select(step => step.Id == "tender-period" ? step with { To = step.To.AddDays(-1) } : step)] };
        var state = _story.State with { Need = _story.State.Need.SetItem(1, _story.State.Need[1] with { Plan = shortened }) };
        var check = DocumentChecks.Of(state, LawBook.Embedded, _story.Today).Single(one => one.Code == "time-too-short");
        Assert.Equal(tenders.To, check.Text.Arguments.Single(argument => argument.Name == "last").Value);
        _story.Now = _story.Now.AddYears(1);
        Assert.Contains("time-passed", CodesNow);
    }

    [Fact]
    public void On_a_track_the_time_of_the_call_is_judged_as_its_notice_will_be()
    {
        _story.Accept(new EnterFacts(new Facts { Country = Country.SE, Date = _story.Today.AddDays(60), Value = new(5_000_000, "SEK"), Subject = Subject.Supplies }));
        _story.Accept(new DecideModel("traditional") { Reason = Story.Text("Known."), Instrument = "open" });
        _story.Accept(new Core.Cases.Course.ChooseTrack(Core.Tracks.TrackBook.Definition("traditional")!));
        _story.Accept(new MakePlan(new() { Start = _story.Today }));
        Assert.DoesNotContain("limit-too-short", CodesNow);
        var part = _story.State.Need[1];
        var shortened = part.Plan! with { Steps = [.. part.Plan.Steps.Select(step => step.Id == "tender-period" ? step with { To = step.To.AddDays(-3) } : step)] };
        var state = _story.State with { Need = _story.State.Need.SetItem(1, part with { Plan = shortened }) };
        Assert.Contains(DocumentChecks.Of(state, LawBook.Embedded, _story.Today), check => check is { Code: "limit-too-short", Weight: CheckWeight.Warns, Mended: MendedAt.Plan });
    }

    [Fact]
    public void The_shortest_time_after_a_contact_is_a_reminder()
    {
        A_planned_period_below_the_minimum_of_the_law_and_a_day_that_has_passed_are_said();
        _story.Accept(new RegisterContact(new(Guid.NewGuid()), ContactKind.Meeting, _story.Today, [Known("Nordic Alarm")], Story.Text("Talked.")));
        Assert.Contains("time-after-involvement", CodesNow);
        Assert.Contains("record-missing", CodesNow);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sv,sv")]
    [InlineData("Swedish")]
    [InlineData("SV")]
    public void Languages_are_tags_each_once(string tags) =>
        Assert.Equal(["languages-wrong"], _story.Refused(new ChooseLanguages(tags.Split(',', StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public void The_chosen_languages_stand_in_the_case()
    {
        _story.Accept(new ChooseLanguages(["sv", "en"]));
        Assert.Equal(["sv", "en"], _story.State.Documents.Languages);
        Assert.Empty(_story.Accept(new ChooseLanguages(["sv", "en"])));
    }

    private void Yield()
    {
        foreach (var gate in new[] { Gate.CriteriaReady, Gate.DocumentsReady })
            _story.Accept(new PassGate(gate) { Reason = Story.Text("Made outside.") }, Story.By(Story.Decider));
    }

    private SupplierId Known(string name)
    {
        if (_story.State.Dialogue.Rounds.IsEmpty)
            _story.Round();
        return _story.Supplier(name).Id;
    }

    private TermId Requirement()
    {
        var term = NewTerm();
        _story.Accept(new SetTerm(term, TermKind.Requirement, Story.Text("An alarm is answered.")));
        return term;
    }

    private void Declare() => _story.Accept(new DeclareInterests(new(Story.Owner.Value), false, true));

    private void Meet(TermId term, SupplierId supplier, Meets meets) => _story.Accept(new RecordTermMet(term, supplier, meets) { From = Story.Text("The trial in May") });

    private static TermId NewTerm() => new(Guid.NewGuid());
}
