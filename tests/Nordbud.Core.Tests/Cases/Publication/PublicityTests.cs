using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.Publication;

public sealed class PublicityTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Doer Officer = new(new PersonId(new Guid("018f0000-0000-7000-8000-00000000000b")), Standing.AuthorityMember);

    [Theory]
    [InlineData(Country.SE)]
    [InlineData(Country.DK)]
    [InlineData(Country.NO)]
    [InlineData(Country.IS)]
    public void Where_the_law_is_not_known_nothing_is_public_in_any_phase(Country country) =>
        Assert.All(Enum.GetValues<Phase>(), phase => Assert.Empty(Of(Entries.In(phase, country, "KS 1"))));

    [Fact]
    public void In_Finland_the_entry_in_the_register_is_public_and_nothing_else() =>
        Assert.Equal([PublicPart.Existence], Of(Entries.In(Phase.Preparation, Country.FI, "KS 1")));

    [Fact]
    public void Without_a_number_in_the_register_there_is_no_entry_to_be_public() =>
        Assert.Empty(Of(Entries.In(Phase.Contract, Country.FI)));

    [Fact]
    public void A_law_that_nobody_has_read_opens_nothing()
    {
        Assert.Contains(PublicPart.Existence, Of(Entries.In(Phase.Award, Country.NO, "1"), Local("NO", "secondary")));
        Assert.Empty(Of(Entries.In(Phase.Award, Country.NO, "1"), Local("NO", "unverified")));
        Assert.Empty(Of(Entries.In(Phase.Evaluation, Country.NO, "1"), Local("NO", "secondary")));
    }

    [Fact]
    public void A_part_released_without_the_existence_of_the_case_stays_closed() =>
        Assert.Empty(Of(Entries.In(Phase.Award, released: PublicPart.Need)));

    [Fact]
    public void An_officer_takes_back_what_the_law_opens_and_releases_it_again()
    {
        var state = Officed(Entries.In(Phase.Competition, Country.FI, "KS 1"));
        var without = After(state, new WithdrawRelease(PublicPart.Existence, Why("a protected address stands in the title")));
        Assert.Empty(Of(without));
        Assert.Equal([PublicPart.Existence], Of(After(without, new ReleasePart(PublicPart.Existence))));
    }

    [Fact]
    public void Taking_back_asks_for_a_reason()
    {
        var outcome = Decide(Officed(Entries.In(Phase.Competition, released: PublicPart.Existence)), new WithdrawRelease(PublicPart.Existence, Why(" ")));
        Assert.Equal("reason-missing", Assert.Single(Assert.IsType<Outcome.Refused>(outcome).Problems).Code);
    }

    [Fact]
    public void What_was_never_public_is_not_taken_back() =>
        Assert.Empty(Assert.IsType<Outcome.Accepted>(Decide(Officed(Entries.In(Phase.Competition)), new WithdrawRelease(PublicPart.Plan, Why("x")))).Events);

    private static IReadOnlySet<PublicPart> Of(Case state, LawBook? law = null) => Publicity.Of(state, law ?? LawBook.Embedded, Today);

    private static LawBook Local(string country, string verified) => LawBook.Load([("x.json", $$"""
        {
          "country": "{{country}}",
          "entries": [
            {
              "id": "public.existence", "phase": "award", "from": "2020-01-01", "to": null, "verified": "{{verified}}",
              "source": { "citation": "x" }
            }
          ]
        }
        """)]).Book!;

    private static Case Officed(Case state) => state with
    {
        Team = state.Team.Add(Officer.Person!.Value, new(Officer.Person.Value, [Role.ProcurementOfficer])),
    };

    private static Kept Why(string text) => Kept.OfText(new Guid("018f0000-0000-7000-8000-0000000000dd"), new byte[16], text);

    private static Outcome Decide(Case state, CaseCommand command) =>
        CaseRules.Decide(state, command, new(Officer, Entries.At, LawBook.Embedded));

    private static Case After(Case state, CaseCommand command) => Assert.IsType<Outcome.Accepted>(Decide(state, command)).Events
        .Aggregate(state, (before, happened) => CaseRules.Evolve(before.Id, before, Entries.Of(happened, Officer.Person, before.Version + 1)));
}
