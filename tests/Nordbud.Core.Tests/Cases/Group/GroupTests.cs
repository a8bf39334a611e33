using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;

namespace Nordbud.Core.Tests.Cases.Group;

public sealed class GroupTests
{
    private readonly Story _story = new();

    [Fact]
    public void A_gap_shows_until_somebody_who_knows_is_named()
    {
        _story.Accept(new EnterFacts(new Facts { Country = Nordbud.Core.Values.Country.SE, Date = _story.Today, Technology = "medication-dispenser" }));
        Assert.Contains(Coverage.Of(_story.State), line => line is { Gap: true, Need.Skill: "pharmacy" });
        _story.Accept(new NameMember(new(Guid.NewGuid()), GroupOrigin.Partner, ["pharmacy"]) { Name = Story.Text("A pharmacist") });
        Assert.Contains(Coverage.Of(_story.State), line => line is { Gap: false, Need.Skill: "pharmacy" });
    }

    [Fact]
    public void What_every_group_needs_cannot_be_taken_out()
    {
        Assert.Equal(["skill-always", "skill-always"], _story.Refused(new NeedSkills([new("our own words", [Phase.Preparation])])));
        _story.Accept(new NeedSkills([new("procurement", [Phase.Preparation]), new("target-group", [Phase.Preparation]), new("our own words", [Phase.Contract])]));
        Assert.Equal(["procurement", "target-group", "our own words"], GroupRules.Needs(_story.State).Select(need => need.Skill));
    }

    [Fact]
    public void No_supplier_is_met_and_no_need_approved_before_an_expert_is_named_or_the_lack_reasoned()
    {
        var announce = new AnnounceRound(new(Guid.NewGuid()), RoundKind.DemoDay, Story.Text("Show us"), Story.Text("Where and when"), _story.Today, _story.Today);
        Assert.Contains("expert-missing", _story.Refused(announce, Story.By(Story.Officer)));
        Assert.Equal(["expert-missing"], _story.Refused(new PassGate(Gate.NeedApproved)));
        _story.Accept(new ReasonExpertAbsence(Story.Text("Nobody can be had before March.")));
        _story.Accept(announce, Story.By(Story.Officer));
        _story.Accept(new PassGate(Gate.NeedApproved));
    }

    [Fact]
    public void An_expert_who_withdraws_for_a_conflict_leaves_the_gap_open_again()
    {
        var expert = _story.Expert();
        Assert.True(_story.State.Group.ExpertSettled);
        _story.Accept(new DeclareInterests(expert, true, true) { OnPaper = true, What = Story.Text("Owns shares.") });
        Assert.Contains("conflict-open", _story.Blocks(Gate.DocumentsReady).Select(block => block.Code));
        _story.Accept(new HandleConflict(expert, ConflictMeasure.Recuse, Story.Text("Leaves the group.")));
        Assert.False(_story.State.Group.ExpertSettled);
        Assert.DoesNotContain("conflict-open", _story.Blocks(Gate.DocumentsReady).Select(block => block.Code));
    }

    [Fact]
    public void Nobody_handles_a_conflict_of_ones_own_or_declares_for_another()
    {
        GroupMemberId own = new(Story.Owner.Value), other = new(Story.Member.Value);
        Assert.Equal(["declaration-of-another"], _story.Refused(new DeclareInterests(other, false, true)));
        Assert.Equal(["confidentiality-missing"], _story.Refused(new DeclareInterests(own, false, false)));
        Assert.Equal(["conflict-untold"], _story.Refused(new DeclareInterests(own, true, true)));
        _story.Accept(new DeclareInterests(own, true, true) { What = Story.Text("My sister works there.") });
        Assert.False(_story.State.Group.MaySeeSuppliers(Story.Owner));
        Assert.Equal(["conflict-of-ones-own"], _story.Refused(new HandleConflict(own, ConflictMeasure.Accept, Story.Text("Fine."))));
        _story.Accept(new HandleConflict(own, ConflictMeasure.Accept, Story.Text("Takes no part in scoring.")), Story.By(Story.Officer));
        Assert.True(_story.State.Group.MaySeeSuppliers(Story.Owner));
    }

    [Theory]
    [InlineData(ConflictMeasure.Accept)]
    [InlineData(ConflictMeasure.Recuse)]
    [InlineData(null)]
    public void Nobody_declares_a_conflict_away_somebody_else_decides_again(ConflictMeasure? before)
    {
        GroupMemberId own = new(Story.Owner.Value);
        _story.Accept(new NameMember(own, GroupOrigin.Colleague, [SkillCatalogue.Procurement]) { Person = Story.Owner });
        _story.Accept(new DeclareInterests(own, true, true) { What = Story.Text("Owns shares.") });
        if (before is { } measure)
            _story.Accept(new HandleConflict(own, measure, Story.Text("So it is.")), Story.By(Story.Officer));
        _story.Accept(new DeclareInterests(own, false, true));
        Assert.False(_story.State.Group.MaySeeSuppliers(Story.Owner));
        Assert.False(_story.State.Group.ExpertSettled);
        Assert.Contains("conflict-open", _story.Blocks(Gate.DocumentsReady).Select(block => block.Code));
        _story.Accept(new HandleConflict(own, ConflictMeasure.Accept, Story.Text("The shares are sold.")), Story.By(Story.Officer));
        Assert.True(_story.State.Group.MaySeeSuppliers(Story.Owner));
    }

    [Fact]
    public void The_proposal_follows_a_technology_named_in_free_text()
    {
        _story.Accept(new EnterFacts(new Facts { Country = Nordbud.Core.Values.Country.SE, Date = _story.Today, Technology = "Easy videophone for home care, relatives and staff" }));
        Assert.Contains(GroupRules.Needs(_story.State), need => need.Skill is "care-operations");
    }

    [Fact]
    public void A_declaration_after_suppliers_were_met_is_marked()
    {
        var expert = _story.Expert();
        _story.Round();
        var (supplier, _) = _story.Supplier("Omsorgsvideo AB");
        _story.Accept(new RegisterContact(new(Guid.NewGuid()), ContactKind.Call, _story.Today, [supplier], Story.Text("They rang.")) { Ours = [expert] });
        _story.Accept(new DeclareInterests(expert, false, true) { OnPaper = true });
        Assert.True(_story.State.Group.Declared[expert].Late);
    }
}
