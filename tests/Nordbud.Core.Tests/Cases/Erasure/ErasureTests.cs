using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Comments;
using Nordbud.Core.Cases.Erasure;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.Erasure;

public sealed class ErasureTests
{
    private static readonly KeptRef Text = new(new Guid("018f0000-0000-7000-8000-0000000000dd"), "AA==");
    private static readonly Kept Reason = Kept.OfText(new Guid("018f0000-0000-7000-8000-0000000000ee"), new byte[16], "The archivist decided it");
    private static readonly CaseEvent Comment = new CommentMade { Comment = new(Guid.Empty), On = "case", Text = Text };

    [Fact]
    public void Before_an_award_it_is_kept_and_nobody_can_say_until_when()
    {
        var problem = Refused(Phase.Preparation, Entries.At.AddYears(50), new(Text.Id) { Reason = Reason });
        Assert.Equal(("erasure-kept-open", "Directive 2014/24/EU Art. 84(2)"), (problem.Code, problem.Source?.Citation));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1096, false)] // 2029-11-23, the last day
    [InlineData(1097, true)]
    public void After_the_award_it_is_kept_for_three_years(int days, bool over)
    {
        var command = new EraseContent(Text.Id) { Reason = Reason };
        if (over)
        {
            Assert.Equal("retention-over", Accepted(Phase.Contract, Entries.At.AddDays(days), command).Ground);
            return;
        }
        var problem = Refused(Phase.Contract, Entries.At.AddDays(days), command);
        Assert.Equal("erasure-kept-until", problem.Code);
        Assert.Equal([("until", (object)new DateOnly(2029, 11, 23))], problem.Arguments);
    }

    [Fact]
    public void What_is_no_documentation_may_go_before_and_the_ledger_says_who_decided()
    {
        var erased = Accepted(Phase.Award, Entries.At, new(Text.Id) { Reason = Reason, NotDocumentation = true });
        Assert.Equal(("not-documentation", Reason.Ref), (erased.Ground, erased.Reason));
    }

    [Fact]
    public void Without_a_reason_nothing_is_erased() =>
        Assert.Equal(("erasure-reason-missing", "reason"), Refused(Phase.Preparation, Entries.At, new(Text.Id) { NotDocumentation = true }) is var p ? (p.Code, p.Field) : default);

    [Fact]
    public void What_the_case_does_not_name_cannot_be_erased() =>
        Assert.Equal("erasure-unknown-content", Refused(Phase.Preparation, Entries.At, new(Guid.Empty) { Reason = Reason, NotDocumentation = true }).Code);

    [Fact]
    public void What_is_erased_already_is_not_erased_again()
    {
        var state = Case(Phase.Preparation, new ContentErased { Content = Text.Id, Ground = "retention-over", LawBook = "x" });
        Assert.Empty(Assert.IsType<Outcome.Accepted>(Decide(state, Entries.At, new(Text.Id) { Reason = Reason })).Events);
    }

    [Fact]
    public void Only_the_owner_erases()
    {
        var outcome = CaseRules.Decide(Case(Phase.Preparation), new EraseContent(Text.Id) { Reason = Reason, NotDocumentation = true },
            new Setting(new Doer(Entries.Anna, Standing.Administrator), Entries.At, LawBook.Embedded));
        Assert.Equal("not-allowed", Assert.Single(Assert.IsType<Outcome.Refused>(outcome).Problems).Code);
    }

    [Fact]
    public void Every_content_that_an_entry_names_is_known_to_the_case()
    {
        CaseEvent[] all = [Entries.OfEveryType[0], EventSamples.Another, .. Entries.OfEveryType.Skip(1)];
        var whole = CaseRules.Fold(Entries.Case, all.Select((happened, at) => Entries.Of(happened, position: at + 1)))!;
        var naming = 0;
        foreach (var happened in Entries.OfEveryType.Skip(1))
        {
            var named = happened.GetType().GetProperties().Where(p => p.PropertyType == typeof(KeptRef))
                .Select(p => p.GetValue(happened)).OfType<KeptRef>().ToList();
            var after = CaseRules.Evolve(Entries.Case, whole with { Contents = [] }, Entries.Of(happened));
            Assert.All(named, kept => Assert.Contains(kept.Id, after.Contents));
            naming += named.Count;
        }
        Assert.True(naming >= 7, "the check must find what is named");
    }

    private static Problem Refused(Phase phase, DateTimeOffset now, EraseContent command) =>
        Assert.Single(Assert.IsType<Outcome.Refused>(Decide(Case(phase), now, command)).Problems);

    private static ContentErased Accepted(Phase phase, DateTimeOffset now, EraseContent command) =>
        Assert.IsType<ContentErased>(Assert.Single(Assert.IsType<Outcome.Accepted>(Decide(Case(phase), now, command)).Events));

    private static Outcome Decide(Case state, DateTimeOffset now, EraseContent command) =>
        CaseRules.Decide(state, command, new Setting(Doer.Program, now, LawBook.Embedded));

    private static Case Case(Phase phase, params CaseEvent[] more)
    {
        List<CaseEvent> events =
        [
            new CaseOpened { Authority = new(Guid.Empty), Country = Country.FI, Title = "Alarms", Phase = Phase.Preparation, LawBook = "x" },
            Comment,
        ];
        if (phase is not Phase.Preparation)
            events.Add(new PhaseMoved { From = Phase.Preparation, To = phase });
        return CaseRules.Fold(Entries.Case, events.Concat(more).Select((happened, at) => Entries.Of(happened, position: at + 1)))!;
    }
}
