using CsCheck;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;

namespace Nordbud.Core.Tests.Advice;

public sealed class AdviserPropertyTests
{
    private static AdviceAnswer Advise(Facts facts) => Adviser.Advise(facts, LawBook.Embedded);

    private static (Model?, Route?) Answer(AdviceAnswer advice) =>
        (advice.Recommended?.Model, advice.Recommended?.Route);

    private static (Model?, Instrument?, Route?) Whole(AdviceAnswer advice) =>
        (advice.Recommended?.Model, advice.Recommended?.Instrument, advice.Recommended?.Route);

    [Fact]
    public void With_every_fact_known_there_is_always_an_answer_and_it_needs_no_reservation() =>
        FactsGen.Complete.Sample(facts => Assert.False(Advise(facts).Recommended!.Provisional));

    [Fact]
    public void Removing_a_deciding_fact_never_leaves_an_unqualified_recommendation() =>
        FactsGen.Any.Sample(facts =>
        {
            foreach (var name in Advise(facts).WouldChange.Select(change => change.Fact).Distinct())
            {
                var without = Advise(Fact.Named(name)!.With(facts, null));
                Assert.True(without.Recommended is null or { Provisional: true }, name);
            }
        }, iter: 2_000);

    [Fact]
    public void An_unqualified_recommendation_stays_whatever_the_unknown_facts_turn_out_to_be() =>
        FactsGen.Any.Select(FactsGen.Complete).Sample((known, truth) =>
        {
            var advice = Advise(known);
            if (advice.Recommended is null or { Provisional: true })
                return;
            var later = known with { Value = known.Value ?? truth.Value };
            foreach (var fact in Fact.All.Where(fact => fact.Get(known) is null))
                later = fact.With(later, fact.Get(truth));
            Assert.Equal(Whole(advice), Whole(Advise(later)));
        }, iter: 20_000);

    [Fact]
    public void What_would_change_the_answer_is_exactly_what_trying_every_single_fact_finds() =>
        FactsGen.Any.Sample(facts =>
        {
            var advice = Advise(facts);
            foreach (var fact in Fact.All)
            {
                foreach (var value in fact.Values.Where(value => value != fact.Get(facts)))
                {
                    var then = Answer(Advise(fact.With(facts, value)));
                    var listed = advice.WouldChange
                        .Where(change => change.Fact == fact.Name && change.To == value)
                        .Select(change => (change.Model, change.Route)).ToList();
                    if (then == default || then == Answer(advice))
                        Assert.Empty(listed);
                    else
                        Assert.Equal([then], listed);
                }
            }
        }, iter: 300);

    [Fact]
    public void The_recommended_model_is_never_barred_and_a_barred_model_always_says_why() =>
        FactsGen.Any.Sample(facts =>
        {
            foreach (var model in Advise(facts).Models)
            {
                Assert.Equal(model.BlockedBy.Count > 0, model.Status is ModelStatus.Blocked);
                if (model.Status is ModelStatus.NeedsFacts)
                    Assert.NotEmpty(model.Needs);
            }
        });

    [Fact]
    public void A_recommended_model_always_has_an_instrument_to_carry_it() =>
        FactsGen.Any.Sample(facts =>
        {
            if (Advise(facts).Recommended is { Model: { } model } recommended)
                Assert.True(recommended.Instrument is not null, Names.Of(model));
        }, iter: 50_000);

    [Fact]
    public void Facts_written_to_a_file_are_read_back_the_same() =>
        FactsGen.Any.Sample(facts =>
        {
            using var stream = new MemoryStream();
            using (var json = new System.Text.Json.Utf8JsonWriter(stream))
                FactsJson.Write(facts, json);
            Assert.Equal(facts, FactsJson.Read(stream.ToArray(), default).Needs.Single());
        });
}
