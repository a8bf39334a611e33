using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Core.Tests.Cases.Suppliers;

public sealed class SupplierTests
{
    private readonly Story _story = new();

    [Theory]
    [InlineData("Omsorgsvideo AB", "omsorgsvideo ab", null, null, "supplier-registered-already")]
    [InlineData("Omsorgsvideo AB", "Something else AB", "556000-0000", "5560000000", "supplier-registered-already")]
    [InlineData("Omsorgsvideo AB", "Omsorgsvideo Nordic Oy", "556000-0000", "1234567-8", "related")]
    [InlineData("Omsorgsvideo AB", "Omsorgsvideo Drift AB", null, "1", "related")]
    [InlineData("Omsorgsvideo AB", "Bildsamtal AB", "556000-0000", "556000-0001", "another")]
    [InlineData("Nordic AB", "Nordic Ehf", null, null, "related")]
    public void A_supplier_comes_in_once_and_one_with_nearly_its_name_is_shown(string first, string second, string? number, string? other, string expected)
    {
        _story.Round();
        var there = new SupplierId(Guid.NewGuid());
        _story.Accept(new RegisterSupplier(there, first) { Key = "k", Number = number, Contact = Story.Text("a@example.org") }, Story.Outsider);
        var register = new RegisterSupplier(new(Guid.NewGuid()), second) { Key = "k", Number = other, Contact = Story.Text("b@example.org") };
        if (expected is "supplier-registered-already")
        {
            Assert.Equal([expected], _story.Refused(register, Story.Outsider));
            return;
        }
        _story.Accept(register, Story.Outsider);
        Assert.Equal(expected is "related" ? [there] : [], _story.State.Suppliers[register.Supplier].Resembles);
    }

    [Fact]
    public void Registration_is_open_to_all_while_a_round_is_open_and_in_the_competition_and_otherwise_closed()
    {
        RegisterSupplier Another() => new(new(Guid.NewGuid()), $"Supplier {Guid.NewGuid()}") { Key = "k", Contact = Story.Text("a@example.org") };
        Assert.Equal(["registration-closed"], _story.Refused(Another(), Story.Outsider));
        _story.Round();
        _story.Accept(Another(), Story.Outsider);
        _story.Now = _story.Now.AddDays(40);
        Assert.Equal(["registration-closed"], _story.Refused(Another(), Story.Outsider));
        _story.Accept(new MovePhase(Phase.Competition));
        _story.Accept(Another(), Story.Outsider);
        _story.Accept(new WithdrawRelease(PublicPart.Dialogue, Story.Text("A mistake.")), Story.By(Story.Officer));
        Assert.Equal(["registration-closed"], _story.Refused(Another(), Story.Outsider));
    }

    [Fact]
    public void A_link_opens_its_own_supplier_and_a_new_one_ends_it()
    {
        _story.Round();
        var (one, secret) = _story.Supplier("Omsorgsvideo AB");
        var (other, _) = _story.Supplier("Bildsamtal Oy");
        Assert.True(_story.State.Suppliers[one].Opens(secret));
        Assert.False(_story.State.Suppliers[other].Opens(secret));
        Assert.False(_story.State.Suppliers[one].Opens([]));
        _story.Accept(new RenewSupplierLink(one, SecretKey.Of("new"u8)), Story.By(Story.Officer));
        Assert.False(_story.State.Suppliers[one].Opens(secret));
        Assert.True(_story.State.Suppliers[one].Opens("new"u8));
    }

    [Fact]
    public void Whether_two_are_related_is_said_of_both()
    {
        _story.Round();
        var (one, _) = _story.Supplier("Omsorgsvideo AB");
        var (other, _) = _story.Supplier("Omsorgsvideo Drift AB");
        _story.Accept(new FindRelation(other, one, true), Story.By(Story.Officer));
        Assert.Equal([other], _story.State.Suppliers[one].Related);
        Assert.Empty(_story.State.Suppliers[other].Resembles);
        _story.Accept(new FindRelation(one, other, false), Story.By(Story.Officer));
        Assert.Empty(_story.State.Suppliers[one].Related);
        Assert.Empty(_story.State.Suppliers[other].Related);
    }

    [Fact]
    public void Ratings_come_after_the_award_and_show_once_three_have_rated()
    {
        _story.Round();
        var raters = new[] { "One AB", "Two AB", "Three AB" }.Select(_story.Supplier).ToList();
        RateAuthority Rate(int rater, int mark) => new(raters[rater].Id, raters[rater].Secret, Rating.Questions.ToDictionary(question => question, _ => mark));
        Assert.Contains("rating-too-early", _story.Refused(Rate(0, 4), Story.Outsider));
        foreach (var phase in new[] { Phase.Competition, Phase.Evaluation })
            _story.Accept(new MovePhase(phase));
        _story.Accept(new MovePhase(Phase.Award), Story.By(Story.Decider));
        Assert.Equal(5, _story.Refused(Rate(0, 6), Story.Outsider).Count(code => code is "mark-missing"));
        _story.Accept(Rate(0, 5), Story.Outsider);
        _story.Accept(Rate(1, 4), Story.Outsider);
        Assert.Null(Rating.Means(_story.State));
        _story.Accept(Rate(2, 4), Story.Outsider);
        Assert.Equal(4.3m, Rating.Means(_story.State)!["time"]);
    }
}
