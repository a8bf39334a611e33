using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.People;

namespace Nordbud.Core.Tests.Cases;

public sealed class VisibilityTests
{
    /// <summary>With which part each event type becomes public; a dash where it never does. Written by hand.</summary>
    private static readonly Dictionary<string, string> PublicWith = new()
    {
        ["case-opened"] = "existence",
        ["case-renamed"] = "existence",
        ["diary-number-set"] = "existence",
        ["earlier-happening-entered"] = "-",
        ["facts-entered"] = "need",
        ["advice-given"] = "decision",
        ["model-decided"] = "decision",
        ["plan-made"] = "plan",
        ["role-given"] = "-",
        ["role-taken"] = "-",
        ["task-set"] = "-",
        ["task-changed"] = "-",
        ["task-done"] = "-",
        ["task-reopened"] = "-",
        ["file-added"] = "-",
        ["file-withdrawn"] = "-",
        ["comment-made"] = "-",
        ["phase-moved"] = "existence",
        ["part-released"] = "existence",
        ["release-withdrawn"] = "existence",
        ["content-erased"] = "-",
        ["access-denied"] = "-",
    };

    public static TheoryData<string> EventTypes => [.. EventNames.Types.Keys];

    [Fact]
    public void Every_event_type_says_who_may_see_it()
    {
        Assert.Equal(EventNames.Types.Values.ToHashSet(), Visibility.Table.Keys.ToHashSet());
        Assert.Equal(EventNames.Types.Keys.Order(), PublicWith.Keys.Order());
        Assert.Equal(EventNames.Types.Keys.Order(), Entries.OfEveryType.Select(EventNames.Of).Order());
    }

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Each_role_sees_in_each_phase_what_the_table_says_whatever_is_released(string type)
    {
        var entry = Entries.Of(Entries.OfEveryType.Single(happened => EventNames.Of(happened) == type));
        PublicPart[] parts = [.. Enum.GetValues<PublicPart>()];
        foreach (var phase in Enum.GetValues<Phase>())
        {
            for (var choice = 0; choice < 1 << parts.Length; choice++)
            {
                PublicPart[] released = [.. parts.Where((_, at) => (choice & 1 << at) != 0)];
                var state = Entries.In(phase, released: released);
                var isPublic = released.Contains(PublicPart.Existence)
                    && released.Any(part => part.ToString().Equals(PublicWith[type], StringComparison.OrdinalIgnoreCase));
                Sight outside = new(isPublic, Actor: false, Content: isPublic, Texts: false);
                foreach (var role in Enum.GetValues<Role>())
                {
                    var sight = Visibility.Of(entry, state, new(new PersonId(Guid.NewGuid()), Standing.SignedIn, [role]));
                    Assert.Equal(role is Role.SupplierUser ? outside : Sight.All, sight);
                }
                foreach (var standing in Enum.GetValues<Standing>())
                    Assert.Equal(outside, Visibility.Of(entry, state, new(Entries.Anna, standing, [])));
                Assert.Equal(outside, Visibility.Of(entry, state, Viewer.Public));
            }
        }
    }

    [Fact]
    public void The_public_never_sees_a_person_or_a_free_text() =>
        Assert.All(Visibility.Table.Values, declared => Assert.True(declared.Actor.Part is null && declared.Texts.Part is null));

    [Fact]
    public void A_score_can_be_declared_that_only_its_evaluator_and_the_chair_see_before_it_is_locked()
    {
        var locked = false;
        var score = Declaration.Inside with { Content = Audience.Inside.When((_, _) => locked, Role.Chair).AndDoer() };
        Assert.Equal((true, true, false), Contents(score, Phase.Evaluation));
        locked = true;
        Assert.Equal((true, true, true), Contents(score, Phase.Evaluation));

        static (bool Own, bool Chair, bool Other) Contents(Declaration declared, Phase phase) => (
            See(declared, phase, Role.Evaluator, Entries.Anna).Content, See(declared, phase, Role.Chair).Content,
            See(declared, phase, Role.Evaluator).Content);
    }

    [Fact]
    public void An_asker_can_be_declared_hidden_from_all_but_the_officer_while_the_question_is_public()
    {
        var question = new Declaration
        {
            Existence = Audience.Inside.AndPublicWith(PublicPart.Existence),
            Content = Audience.Inside.AndPublicWith(PublicPart.Existence),
            Actor = Audience.Of(Role.ProcurementOfficer),
            Texts = Audience.Nobody,
        };
        Assert.Equal(new Sight(true, true, true, false), See(question, Phase.Competition, Role.ProcurementOfficer));
        Assert.Equal(new Sight(true, false, true, false), See(question, Phase.Competition, Role.Evaluator));
        Assert.Equal(new Sight(true, false, true, false), See(question, Phase.Competition, Role.SupplierUser));
    }

    [Fact]
    public void An_entrant_can_be_declared_anonymous_until_the_award()
    {
        var entrant = Declaration.Inside with { Actor = Audience.Inside.FromPhase(Phase.Award) };
        Assert.False(See(entrant, Phase.Evaluation, Role.Jury).Actor);
        Assert.True(See(entrant, Phase.Award, Role.Jury).Actor);
    }

    [Fact]
    public void Of_what_may_not_be_known_to_exist_nothing_is_seen()
    {
        var hidden = Declaration.Inside with { Existence = Audience.Of(Role.Owner) };
        Assert.Equal(Sight.None, See(hidden, Phase.Closed, Role.Observer));
        Assert.Equal(Sight.All, See(hidden, Phase.Closed, Role.Owner));
    }

    private static Sight See(Declaration declared, Phase phase, Role role, PersonId? person = null) => declared.For(
        Entries.Of(new TaskDone { Task = new(Guid.Empty) }), Entries.In(phase),
        new(person ?? new PersonId(Guid.NewGuid()), Standing.SignedIn, [role]), new HashSet<PublicPart> { PublicPart.Existence });
}
