using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.Cooperation;

public sealed class CooperationTests
{
    private readonly Story _story = new();

    [Fact]
    public void The_value_of_all_together_decides_the_regime_and_goes_down_when_one_leaves()
    {
        Need(1_000_000);
        var before = _story.State.Need[1].Advice!.Regime;
        var partner = Join("Köping", 60, 9_000_000);
        Assert.NotEqual(before, _story.State.Need[1].Advice!.Regime);
        Assert.Equal(new Money(10_000_000, "SEK"), _story.State.Cooperation.Whole(1, _story.State.Need[1].Facts).Value);
        _story.Accept(new LetPartnerGo(partner));
        Assert.Equal(before, _story.State.Need[1].Advice!.Regime);
    }

    [Fact]
    public void Facts_entered_anew_are_advised_on_with_the_value_of_all()
    {
        Need(1_000_000);
        Join("Köping", 60, 9_000_000);
        var regime = _story.State.Need[1].Advice!.Regime;
        Need(1_000_001);
        Assert.Equal(regime, _story.State.Need[1].Advice!.Regime);
        Assert.Equal(1_000_001, _story.State.Need[1].Facts.Value!.Value.Amount);
    }

    [Fact]
    public void Who_has_given_no_mandate_by_the_gate_is_not_in()
    {
        Need(1_000_000);
        PartnerId with = Join("Köping", 60, 400_000), without = Join("Arboga", 20, 9_000_000);
        _story.Accept(new GiveMandate(with, Story.Text("The board's minute § 7"), _story.Today));
        var expert = _story.Expert();
        _story.Accept(new DeclareInterests(expert, false, true) { OnPaper = true });
        var events = _story.Accept(new PassGate(Gate.DocumentsReady));
        Assert.Equal(without, Assert.Single(events.OfType<PartnerLeft>()).Partner);
        Assert.True(events.OfType<PartnerLeft>().Single().NoMandate);
        Assert.Single(events.OfType<AdviceGiven>());
        Assert.Equal([with], _story.State.Cooperation.Partners.Keys);
    }

    [Fact]
    public void Partners_of_several_countries_agree_first_whose_provisions_apply()
    {
        Need(1_000_000);
        var id = new PartnerId(Guid.NewGuid());
        _story.Accept(new JoinPartner(id, "Vasa", Country.FI, 5) { Value = 100_000 });
        Assert.Contains("applicable-law-missing", _story.Blocks(Gate.DocumentsReady).Select(block => block.Code));
        _story.Accept(new MakeAgreement(CostKey.Equal, Country.SE, Story.Text("The lead conducts it.")));
        Assert.DoesNotContain("applicable-law-missing", _story.Blocks(Gate.DocumentsReady).Select(block => block.Code));
    }

    [Theory]
    [InlineData(CostKey.Equal, "0.5 0.5")]
    [InlineData(CostKey.Units, "0.75 0.25")]
    [InlineData(CostKey.Value, "0.1 0.9")]
    public void Costs_are_shared_by_the_key(CostKey key, string shares)
    {
        Need(1_000_000);
        Join("Köping", 25, 9_000_000);
        Assert.Equal(shares, string.Join(' ', _story.State.Cooperation.Shares(key, 75, 1_000_000).Select(one => one.Share.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Interest_is_shown_once_by_others_while_the_notice_hangs()
    {
        ShowInterest Show(AuthorityId authority) => new(new(Guid.NewGuid()), authority, "Köping", Country.SE, 12);
        AuthorityId other = new(Guid.NewGuid());
        var stranger = new Doer(new(Guid.NewGuid()), Standing.SignedIn);
        Assert.Equal(["notice-gone"], _story.Refused(Show(other), stranger));
        _story.Accept(new SeekCooperation("videophone", 40, _story.Today.AddDays(90), Story.Text("We plan videophones.")));
        Assert.Equal(["own-notice"], _story.Refused(Show(_story.State.Authority), stranger));
        _story.Accept(Show(other), stranger);
        Assert.Equal(["interested-already"], _story.Refused(Show(other), stranger));
        _story.Accept(new EndSearch());
        Assert.Equal(["notice-gone"], _story.Refused(Show(new(Guid.NewGuid())), stranger));
    }

    [Fact]
    public void Who_showed_interest_gets_the_role_of_partner_in_the_same_append()
    {
        Need(1_000_000);
        _story.Accept(new SeekCooperation("videophone", 40, _story.Today.AddDays(90), Story.Text("We plan videophones.")));
        var stranger = new PersonId(Guid.NewGuid());
        var partner = new PartnerId(Guid.NewGuid());
        _story.Accept(new ShowInterest(partner, new(Guid.NewGuid()), "Köping", Country.SE, 12), new Doer(stranger, Standing.SignedIn));
        _story.Accept(new JoinPartner(partner, "Köping", Country.SE, 12) { Value = 1 });
        Assert.Equal([Role.Partner], _story.State.RolesOf(stranger));
    }

    [Fact]
    public void A_notice_names_a_technology_of_the_catalogue_and_takes_no_interest_after_publication()
    {
        SeekCooperation Seek(string technology) => new(technology, 40, _story.Today.AddDays(90), Story.Text("We plan videophones."));
        Assert.Equal(["technology-unknown"], _story.Refused(Seek("Easy videophone for home care")));
        _story.Accept(Seek("videophone"));
        _story.Accept(new Nordbud.Core.Cases.Publication.MovePhase(Phase.Competition));
        Assert.Equal(["partners-closed"], _story.Refused(new ShowInterest(new(Guid.NewGuid()), new(Guid.NewGuid()), "Köping", Country.SE, 12), new Doer(new(Guid.NewGuid()), Standing.SignedIn)));
    }

    [Fact]
    public void A_partner_without_a_value_is_asked_for_it_where_the_case_has_one()
    {
        Need(1_000_000);
        Assert.Equal(["value-missing"], _story.Refused(new JoinPartner(new(Guid.NewGuid()), "Köping", Country.SE, 12)));
        Assert.Equal(["units-missing", "value-negative"], _story.Refused(new JoinPartner(new(Guid.NewGuid()), "Köping", Country.SE, 0) { Value = -1 }));
    }

    private void Need(decimal value) => _story.Accept(new EnterFacts(new Facts
    {
        Country = Country.SE,
        Date = _story.Today,
        Technology = "videophone",
        Value = new Money(value, "SEK"),
        Subject = Subject.Supplies,
    }));

    private PartnerId Join(string name, int units, decimal value)
    {
        var id = new PartnerId(Guid.NewGuid());
        _story.Accept(new JoinPartner(id, name, Country.SE, units) { Value = value });
        return id;
    }
}
