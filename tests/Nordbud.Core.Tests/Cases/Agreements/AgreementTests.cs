using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Reporting;
using Nordbud.Core.People;
using Nordbud.Core.Tests.Cases.Course;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Tests.Cases.Agreements;

/// <summary>Partners develop under an agreement each: time, money, rights, exit and what is to be reached.</summary>
public sealed class AgreementTests
{
    private static Problem Only(Walk walk, CaseCommand command, Doer? by = null) => Assert.Single(Assert.IsType<Outcome.Refused>(walk.Story.Try(command, by)).Problems);

    private static ContenderId First(Walk walk)
    {
        walk.Contenders(1);
        return walk.Course.Standing.First().Id;
    }

    [Theory]
    [InlineData("innovative-1c", "design", "31(2)")]
    [InlineData("innovative-3", "design", "SEC(2007)1668")]
    [InlineData("ppi", "cooperation", "OPI")]
    public void Nobody_develops_without_an_agreement(string track, string phase, string source)
    {
        var walk = Walk.On(track);
        var into = walk.Course.Track!.Moves.First(move => move.To == phase);
        walk.To(into.From);
        walk.Contenders(walk.Course.Track.Phase(phase)!.LeastSuppliers);
        foreach (var gate in into.Gates)
            walk.Open(gate);
        var problem = Only(walk, new MoveTrack(into.To, into.Kind));
        Assert.Equal("agreement-missing", problem.Code);
        Assert.Contains(source, problem.Source!.Citation, StringComparison.Ordinal);
        foreach (var partner in walk.Course.Standing.Skip(1).ToList())
            walk.Story.Accept(walk.Agreement(partner.Id));
        Assert.Equal(1, Only(walk, new MoveTrack(into.To, into.Kind)).Arguments[0].Value);
        walk.Story.Accept(walk.Agreement(walk.Course.Standing.First().Id));
        walk.Story.Accept(new MoveTrack(into.To, into.Kind));
    }

    [Fact]
    public void A_cooperation_without_procurement_has_an_end_pays_nothing_and_promises_no_purchase()
    {
        var walk = Walk.On("ppi");
        var agree = walk.Agreement(First(walk));
        var endless = Only(walk, agree with { To = null });
        Assert.Equal(("time-box-missing", "to"), (endless.Code, endless.Field));
        var promised = Only(walk, agree with { PromisesNothing = false });
        Assert.Equal(("purchase-promised", "promise"), (promised.Code, promised.Field));
        Assert.NotNull(promised.Source);
        var paid = Only(walk, agree with { Prices = [new("cooperation", 1)] });
        Assert.Equal(("cooperation-pays", "price-cooperation"), (paid.Code, paid.Field));
        Assert.Contains("2(1)(5)", paid.Source!.Citation, StringComparison.Ordinal);
        Assert.Equal("agreement-backwards", Only(walk, agree with { To = agree.From.AddDays(-1) }).Code);
        walk.Story.Accept(agree with { Prices = [new("cooperation", 0)] });
    }

    [Fact]
    public void A_longer_time_box_than_the_tracks_yields_only_to_the_decision_makers_reason_and_stands_in_the_report()
    {
        var walk = Walk.On("ppi");
        var agree = walk.Agreement(First(walk));
        walk.Story.Accept(agree with { To = agree.From.AddMonths(18) });
        agree = agree with { To = agree.From.AddMonths(18).AddDays(1), Reason = Story.Text("The winter has to be in it.") };
        Assert.Equal("time-box-long", Only(walk, agree).Code);
        Assert.Equal("not-allowed", Only(walk, agree with { Yields = true }).Code);
        Assert.Equal("reason-missing", Only(walk, agree with { Yields = true, Reason = null }, Story.By(Story.Decider)).Code);
        Assert.False(IndividualReport.Departs(walk.Story.State));
        walk.Story.Accept(agree with { Yields = true }, Story.By(Story.Decider));
        Assert.Equal(["time-box-long"], walk.Story.State.Agreements.Of.Values.Single().Agreed.Yielded);
        Assert.True(IndividualReport.Departs(walk.Story.State));
    }

    [Fact]
    public void A_changed_agreement_has_a_reason_and_keeps_what_it_was()
    {
        var walk = Walk.On("innovative-3");
        var agree = walk.Agreement(First(walk));
        walk.Story.Accept(agree);
        Assert.Equal("reason-missing", Only(walk, agree with { To = null }).Code);
        walk.Story.Accept(agree with { To = null, Reason = Story.Text("The phases may take longer.") });
        var there = walk.Story.State.Agreements.With(agree.Contender)!;
        Assert.Null(there.Agreed.To);
        Assert.Equal(agree.To, Assert.Single(there.Before).To);
    }

    [Fact]
    public void An_innovation_partnership_says_what_the_purchase_may_cost_at_most()
    {
        var walk = Walk.On("innovative-1c");
        var problem = Only(walk, walk.Agreement(First(walk)) with { MaximumCost = null });
        Assert.Equal(("maximum-cost-missing", "maximum"), (problem.Code, problem.Field));
        Assert.EndsWith("31(2)", problem.Source!.Citation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("innovative-1c", "maximum-cost-missing")]
    [InlineData("ppi", "time-box-missing")]
    public void An_agreement_that_was_signed_without_what_the_law_asks_for_is_registered_as_what_it_is(string track, string code)
    {
        var walk = Walk.On(track);
        var agree = walk.Agreement(First(walk)) with { Reason = Story.Text("It was forgotten.") };
        agree = track is "ppi" ? agree with { To = null } : agree with { MaximumCost = null };
        Assert.Equal("not-allowed", Only(walk, agree with { Yields = true }).Code);
        Assert.Equal("reason-missing", Only(walk, agree with { Yields = true, Reason = null }, Story.By(Story.Decider)).Code);
        walk.Story.Accept(agree with { Yields = true }, Story.By(Story.Decider));
        Assert.Equal([code], walk.Story.State.Agreements.With(agree.Contender)!.Agreed.Yielded);
        Assert.True(IndividualReport.Departs(walk.Story.State));
    }

    [Fact]
    public void What_cannot_be_is_refused_at_its_field()
    {
        var walk = Walk.On("innovative-1c");
        var agree = walk.Agreement(First(walk));
        Assert.Equal("payment-negative", Only(walk, agree with { MaximumCost = -1 }).Code);
        Assert.Equal("price-design", Only(walk, agree with { Prices = [new("design", -1)] }).Field);
        Assert.Equal("amount-outside", Only(walk, agree with { Prices = [new("design", decimal.MaxValue)] }).Code);
        Assert.Equal("track-phase-unknown", Only(walk, agree with { Prices = [new("moon", 1)] }).Code);
        Assert.Equal("text-missing", Only(walk, agree with { Exit = Story.Text(" ") }).Code);
        Assert.Equal("text-missing", Only(walk, agree with { Performances = [new(new(Guid.NewGuid()), Story.Text("Range"), "", 1, Better.More)] }).Code);
        Assert.Equal("performance-twice", Only(walk, agree with { Performances = [agree.Performances[0], agree.Performances[0]] }).Code);
        Assert.Equal("too-many", Only(walk, agree with { Performances = [.. Enumerable.Range(0, AgreementCommand.MostPerformances + 1).Select(_ => new PerformanceTerm(new(Guid.NewGuid()), Story.Text("Range"), "m", 1, Better.More))] }).Code);
        Assert.Equal("contender-unknown", Only(walk, walk.Agreement(new(Guid.NewGuid()))).Code);
        Assert.Equal("undeclared", Only(walk, agree with { Yields = true, Reason = Story.Text("x") }, new Doer(Add(walk), Standing.AuthorityMember)).Code);
    }

    private static PersonId Add(Walk walk)
    {
        PersonId person = new(Guid.NewGuid());
        walk.Story.Accept(new Core.Cases.Team.GiveRole(person, Role.DecisionMaker) { Authorisation = "KS § 12" });
        return person;
    }

    [Fact]
    public void A_cooperation_whose_time_is_over_is_extended_before_it_goes_on()
    {
        var walk = Walk.On("ppi").To("cooperation");
        walk.Open(TrackGate.PhaseReported);
        Assert.Equal(walk.Story.Today.AddMonths(12), Assert.Single(AgreementRules.TimeBoxes(walk.Story.State)).To);
        walk.Story.Now = walk.Story.Now.AddMonths(12).AddDays(1);
        var problem = Only(walk, new MoveTrack("sharing", MoveKind.GoOn));
        Assert.Equal("time-box-over", problem.Code);
        Assert.NotNull(problem.Source);
        var agreed = walk.Story.State.Agreements.Of.Values.Single().Agreed;
        walk.Story.Accept(walk.Agreement(agreed.Contender) with { On = agreed.On, From = agreed.From, To = walk.Story.Today.AddDays(20), Reason = Story.Text("The last trial was late.") });
        walk.Story.Accept(new MoveTrack("sharing", MoveKind.GoOn));
    }

    [Fact]
    public void More_than_the_agreed_share_of_the_price_is_not_paid_nor_a_target_that_was_missed()
    {
        var walk = Walk.On("innovative-1c").To("design");
        var partner = walk.Course.Standing.First().Id;
        MeasureTarget concept = new(partner, "concept", true, Story.Text("Shown to eleven users.")) { Paid = 150_000.01m };
        var problem = Only(walk, concept);
        Assert.Equal(("payment-over-agreed", "paid", 150_000m, 0.01m), (problem.Code, problem.Field, problem.Arguments[0].Value, problem.Arguments[1].Value));
        Assert.Equal("paid-unmet", Only(walk, concept with { Met = false, Paid = 1 }).Code);
        Assert.Equal("not-allowed", Only(walk, concept with { Yields = true }).Code);
        walk.Story.Accept(concept with { Paid = 150_000 });
        Assert.Equal(new PhaseAccount("design", 500_000, 150_000), AgreementRules.Accounts(walk.Story.State, partner)[0]);
        Assert.Equal(350_000, AgreementRules.Accounts(walk.Story.State, partner)[0].Left);
        Assert.Equal(3, AgreementRules.Accounts(walk.Story.State, partner).Count);
        var measured = Assert.IsType<TargetMeasured>(walk.Story.Accept(concept with { Yields = true, Paid = 160_000 }, Story.By(Story.Decider))[0]);
        Assert.Equal(["payment-over-agreed"], measured.Yielded!);
        Assert.True(IndividualReport.Departs(walk.Story.State));
    }

    [Fact]
    public void Where_no_price_was_agreed_a_payment_is_registered_as_it_was_made()
    {
        var walk = Walk.On("innovative-1c").To("design");
        var partner = walk.Course.Standing.First().Id;
        walk.Story.Accept(walk.Agreement(partner) with { Prices = [], Reason = Story.Text("Prices stand in the tender.") });
        var measured = Assert.IsType<TargetMeasured>(walk.Story.Accept(new MeasureTarget(partner, "concept", false, Story.Text("Late.")) { Paid = 900_000 })[0]);
        Assert.Null(measured.Yielded);
    }

    [Fact]
    public void Only_what_performs_as_agreed_is_bought()
    {
        var walk = Walk.On("innovative-1c").To("test-series");
        foreach (var other in walk.Course.Standing.Skip(1).ToList())
            walk.Story.Accept(new DropContender(other.Id, LeavingKind.Ended, Story.Text("Its sensor was slower.")));
        walk.Open(TrackGate.TargetsMet);
        MoveTrack buy = new("contract", MoveKind.Reduce);
        Assert.Equal(("performance-unmet", 2), (Only(walk, buy).Code, Only(walk, buy).Arguments[0].Value));
        Assert.Equal("track-gate-elsewhere", Only(walk, new RecordGate(TrackGate.WithinAgreement, Story.Text("It is fine."))).Code);
        var partner = walk.Course.Standing.Single().Id;
        var agreed = walk.Story.State.Agreements.With(partner)!.Agreed.Performances;
        walk.Story.Accept(new MeasurePerformance(partner, agreed[0].Id, walk.Story.Today, 95, Story.Text("Fourteen nights.")));
        walk.Story.Accept(new MeasurePerformance(partner, agreed[1].Id, walk.Story.Today, 0.51m, Story.Text("Fourteen nights.")));
        Assert.Equal(1, Only(walk, buy).Arguments[0].Value);
        Assert.Equal("performance-unknown", Only(walk, new MeasurePerformance(partner, new(Guid.NewGuid()), walk.Story.Today, 1, Story.Text("x"))).Code);
        Assert.Equal("in-the-future", Only(walk, new MeasurePerformance(partner, agreed[1].Id, walk.Story.Today.AddDays(2), 0, Story.Text("x"))).Code);
        walk.Story.Accept(new MeasurePerformance(partner, agreed[1].Id, walk.Story.Today, 0.5m, Story.Text("After the new software.")));
        walk.Story.Accept(buy);
    }

    [Fact]
    public void A_partner_with_whom_no_performance_was_agreed_is_not_bought_from()
    {
        var walk = Walk.On("innovative-1c").To("test-series");
        foreach (var partner in walk.Course.Standing.ToList())
        {
            walk.Measure(partner.Id);
            walk.Story.Accept(walk.Agreement(partner.Id) with { Performances = [], Reason = Story.Text("To be agreed later.") });
        }
        walk.Open(TrackGate.TargetsMet);
        Assert.Equal("performance-not-agreed", Only(walk, new MoveTrack("contract", MoveKind.GoOn)).Code);
    }

    [Fact]
    public void A_contract_above_the_maximum_cost_is_registered_as_the_breach_it_is()
    {
        var walk = Walk.On("innovative-1c").To("contract");
        var partner = walk.Course.Standing.First().Id;
        SignContract sign = new(new(Guid.NewGuid()), walk.Story.Today, Story.Text("The partner"), walk.Story.Today) { Value = 4_000_000, Contender = partner };
        var over = Only(walk, sign with { Value = 4_000_000.01m });
        Assert.Equal(("over-maximum-cost", "reason"), (over.Code, over.Field));
        Assert.EndsWith("31(2)", over.Source!.Citation, StringComparison.Ordinal);
        Assert.Equal("contender-unknown", Only(walk, sign with { Contender = new(Guid.NewGuid()) }).Code);
        walk.Story.Accept(sign);
        SignContract second = sign with { Contract = new(Guid.NewGuid()), Value = 1 };
        Assert.Equal("over-maximum-cost", Only(walk, second).Code);
        walk.Story.Accept(second with { Reason = Story.Text("More sensors were needed.") });
        Assert.Equal(["over-maximum-cost"], walk.Story.State.Contracts[second.Contract].Signed.Breaches);
        Assert.Equal(partner, walk.Story.State.Contracts[second.Contract].Signed.Contender);
        Assert.True(IndividualReport.Departs(walk.Story.State));
    }

    [Fact]
    public void Changes_of_a_partners_contract_count_into_the_maximum_cost()
    {
        var walk = Walk.On("innovative-1c").To("contract");
        var partner = walk.Course.Standing.First().Id;
        SignContract sign = new(new(Guid.NewGuid()), walk.Story.Today, Story.Text("The partner"), walk.Story.Today) { Value = 3_900_000, Contender = partner };
        walk.Story.Accept(sign);
        ChangeContract change = new(sign.Contract, new(Guid.NewGuid()), walk.Story.Today, ChangeGround.Additional, 100_000.01m, Story.Text("More sensors"));
        var over = Only(walk, change);
        Assert.Equal(("over-maximum-cost", "amount", 4_000_000.01m), (over.Code, over.Field, over.Arguments[1].Value));
        walk.Story.Accept(change with { Amount = 100_000 });
        Assert.Equal("over-maximum-cost", Only(walk, sign with { Contract = new(Guid.NewGuid()), Value = 1 }).Code);
        ChangeContract more = change with { Change = new(Guid.NewGuid()), Amount = 1 };
        Assert.Equal("not-allowed", Only(walk, more with { Yields = true }).Code);
        walk.Story.Accept(more with { Yields = true }, Story.By(Story.Decider));
        Assert.Equal(["over-maximum-cost"], walk.Story.State.Contracts[sign.Contract].Changes[^1].Yielded);
        walk.Story.Accept(more with { Change = new(Guid.NewGuid()), Amount = -1 });
    }

    [Fact]
    public void What_was_agreed_with_one_partner_and_what_it_reached_no_supplier_and_nobody_outside_sees()
    {
        var walk = Walk.On("innovative-1c").To("contract");
        var open = Enum.GetValues<PublicPart>().ToHashSet();
        PersonId supplier = new(Guid.NewGuid()), unsworn = new(Guid.NewGuid());
        walk.Story.Accept(new Core.Cases.Team.GiveRole(supplier, Role.SupplierUser));
        walk.Story.Accept(new Core.Cases.Team.GiveRole(unsworn, Role.GroupMember));
        var entries = walk.Story.Entries.Where(entry => entry.Event is AgreementEvent).ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
        {
            Assert.Equal(Sight.None, Visibility.Of(entry, walk.Story.State, Viewer.Public, open));
            Assert.Equal(Sight.None, Visibility.Of(entry, walk.Story.State, new Viewer(supplier, Standing.AuthorityMember, [Role.SupplierUser]), open));
            Assert.Equal((true, false, false), (Visibility.Of(entry, walk.Story.State, new Viewer(unsworn, Standing.AuthorityMember, [Role.GroupMember]), open) is var sight ? (sight.Existence, sight.Content, sight.Texts) : default));
            Assert.True(Visibility.Of(entry, walk.Story.State, new Viewer(Story.Officer, Standing.AuthorityMember, [Role.ProcurementOfficer]), open).Texts);
        });
    }

    [Fact]
    public void New_members_of_old_events_are_read_as_they_were_written()
    {
        ContenderId partner = new(Guid.NewGuid());
        var kept = Story.Text("x").Ref;
        CaseEvent[] all =
        [
            new TargetMeasured { Contender = partner, At = "design", Milestone = "concept", Met = true, Result = kept, Yielded = ["payment-over-agreed"] },
            new ContractSigned { Contract = new(Guid.NewGuid()), On = new(2026, 11, 23), From = new(2026, 11, 23), With = kept, Contender = partner },
        ];
        foreach (var one in all)
        {
            var written = EntryJson.Write(Entries.Case, 7, DateTimeOffset.UnixEpoch, null, one, new byte[16]);
            var again = EntryJson.Write(Entries.Case, 7, DateTimeOffset.UnixEpoch, null, EntryJson.Read(Entries.Case, 7, written.Bytes, written.Salt).Event, new byte[16]);
            Assert.Equal(written.Bytes.ToArray(), again.Bytes.ToArray());
            Assert.Contains(one is TargetMeasured ? "yielded" : "contender", System.Text.Encoding.UTF8.GetString(written.Bytes.Span), StringComparison.Ordinal);
        }
    }
}
