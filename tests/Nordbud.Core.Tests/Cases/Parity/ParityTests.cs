using CsCheck;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Publication;

namespace Nordbud.Core.Tests.Cases.Parity;

public sealed class ParityTests
{
    private readonly Story _story = new();

    [Fact]
    public void What_one_supplier_was_told_is_a_debt_until_it_is_shared_with_all()
    {
        _story.Round();
        var (one, _) = _story.Supplier("Omsorgsvideo AB");
        _story.Supplier("Bildsamtal Oy");
        var information = new InformationId(Guid.NewGuid());
        _story.Accept(new RegisterContact(new(Guid.NewGuid()), ContactKind.Meeting, _story.Today, [one], Story.Text("We met."))
        {
            Given = (information, Story.Text("We need 400 units.")),
        }, Story.By(Story.Member));
        Assert.Equal(information, Assert.Single(ParityRules.Debts(_story.State)).Id);
        Assert.Contains("parity-debt", _story.Refused(new PassGate(Gate.DocumentsReady)));
        Assert.Contains("parity-debt", _story.Refused(new MovePhase(Phase.Competition)));
        _story.Accept(new ShareInformation(information, Story.Text("The volume is 400 units.")), Story.By(Story.Officer));
        Assert.Empty(ParityRules.Debts(_story.State));
        _story.Accept(new MovePhase(Phase.Competition));
    }

    [Fact]
    public void A_trade_secret_may_stay_where_it_is_with_a_reason()
    {
        var information = Told();
        Assert.Equal(["text-missing"], _story.Refused(new JustifyWithholding(information, Story.Text(" "))));
        _story.Accept(new JustifyWithholding(information, Story.Text("It is the supplier's own drawing.")));
        Assert.Empty(ParityRules.Debts(_story.State));
    }

    [Fact]
    public void A_gate_yields_only_to_the_recorded_reason_of_the_decision_maker()
    {
        Told();
        Assert.Equal(["not-allowed"], _story.Refused(new PassGate(Gate.MarketKnown) { Reason = Story.Text("No time.") }));
        var passed = Assert.IsType<GatePassed>(Assert.Single(_story.Accept(new PassGate(Gate.MarketKnown) { Reason = Story.Text("It is published with the notice.") }, Story.By(Story.Decider))));
        Assert.Equal(["parity-debt"], passed.Yielded);
        Assert.NotNull(passed.Reason);
    }

    [Fact]
    public void A_debt_that_arises_after_the_gate_holds_the_competition_up()
    {
        _story.Expert();
        foreach (var member in _story.State.Group.Members.Keys)
            _story.Accept(new Nordbud.Core.Cases.Group.DeclareInterests(member, false, true) { OnPaper = true });
        _story.Accept(new PassGate(Gate.DocumentsReady));
        Told();
        Assert.Equal(["parity-debt"], _story.Refused(new MovePhase(Phase.Competition)));
    }

    [Theory]
    [InlineData(Phase.Competition)]
    [InlineData(Phase.Evaluation)]
    [InlineData(Phase.Contract)]
    public void A_jump_over_the_competition_does_not_get_round_a_debt(Phase to)
    {
        Told();
        Assert.Equal(["parity-debt"], _story.Refused(new MovePhase(to) { Reason = Story.Text("It was elsewhere.") }));
    }

    [Fact]
    public void A_conflict_declared_after_the_gate_holds_the_competition_up()
    {
        var expert = _story.Expert();
        _story.Accept(new Nordbud.Core.Cases.Group.DeclareInterests(expert, false, true) { OnPaper = true });
        _story.Accept(new PassGate(Gate.DocumentsReady));
        _story.Accept(new Nordbud.Core.Cases.Group.DeclareInterests(expert, true, true) { OnPaper = true, What = Story.Text("A cousin.") });
        Assert.Equal(["conflict-open"], _story.Refused(new MovePhase(Phase.Competition)));
    }

    [Fact]
    public void Who_leads_the_dialogue_for_hire_shares_but_does_not_justify_keeping_back()
    {
        var (information, facilitator) = (Told(), new Nordbud.Core.People.PersonId(Guid.NewGuid()));
        _story.Accept(new Nordbud.Core.Cases.Team.GiveRole(facilitator, Nordbud.Core.People.Role.Facilitator));
        Assert.Equal(["not-allowed"], _story.Refused(new JustifyWithholding(information, Story.Text("A secret.")), Story.By(facilitator)));
        _story.Accept(new ShareInformation(information, Story.Text("To all.")), Story.By(facilitator));
    }

    [Fact]
    public void What_a_supplier_keeps_confidential_is_no_debt()
    {
        _story.Round();
        var (one, _) = _story.Supplier("Omsorgsvideo AB");
        _story.Accept(new RegisterContact(new(Guid.NewGuid()), ContactKind.Demo, _story.Today, [one], Story.Text("A demonstration.")) { Confidential = Story.Text("Their price is 90.") });
        Assert.Empty(_story.State.Parity);
    }

    [Fact]
    public void Whatever_is_told_shared_and_kept_back_a_debt_is_what_was_told_and_neither_shared_nor_justified() =>
        Gen.Int[0, 2].Array[1, 20].Sample(fates =>
        {
            var story = new Story();
            story.Round();
            var (one, _) = story.Supplier("Omsorgsvideo AB");
            var owed = new HashSet<InformationId>();
            foreach (var fate in fates)
            {
                var id = new InformationId(Guid.NewGuid());
                story.Accept(new GiveInformation(id, Story.Text("Something."), [one], story.Today));
                owed.Add(id);
                if (fate is 0)
                    continue;
                story.Accept(fate is 1 ? new ShareInformation(id, Story.Text("To all.")) : new JustifyWithholding(id, Story.Text("A secret.")), Story.By(Story.Officer));
                owed.Remove(id);
            }
            Assert.Equal(owed, ParityRules.Debts(story.State).Select(debt => debt.Id).ToHashSet());
        }, iter: 50);

    private InformationId Told()
    {
        _story.Round();
        var (one, _) = _story.Supplier("Omsorgsvideo AB");
        var id = new InformationId(Guid.NewGuid());
        _story.Accept(new GiveInformation(id, Story.Text("We need 400 units."), [one], _story.Today));
        return id;
    }
}
