using System.Buffers;
using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Planning;

namespace Nordbud.Core.Cases.Need;

/// <summary>Facts, advice, decision and plan of a part of the need.</summary>
internal static class NeedRules
{
    public static Outcome Decide(Case state, NeedCommand command, Setting setting)
    {
        if (command is EnterFacts enter)
        {
            return enter.Part >= 1 && enter.Part <= state.Need.Count + 1 && enter.Part <= FactsJson.MaxTechnologies
                ? new Outcome.Accepted([.. Enter(enter.Part, enter.Facts, state.Cooperation.Whole(enter.Part, enter.Facts), setting.Law)])
                : new Outcome.Refused(new Problem("part-unknown"));
        }
        if (!state.Need.TryGetValue(command.Part, out var part))
            return new Outcome.Refused(new Problem("part-unknown"));
        return command switch
        {
            DecideModel decide => Decide(decide, state.Cooperation.Whole(part.Number, part.Facts), setting.Law),
            ReviewAdvice review => Review(state, part, review, setting),
            MakePlan make => Plan(make, part, state.Cooperation.Whole(part.Number, part.Facts), setting.Law),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    public static Case Evolve(Case state, NeedEvent happened, long place)
    {
        var part = happened is FactsEntered entered
            ? (state.Need.GetValueOrDefault(happened.Part) ?? new NeedPart(happened.Part, entered.Facts)) with { FactsJson = entered.Facts }
            : state.Need[happened.Part];
        return state with
        {
            Need = state.Need.SetItem(happened.Part, happened switch
            {
                AdviceGiven advice => part with { Advice = advice },
                ModelDecided decided => part with { Decision = decided, SettledFacts = part.FactsJson, SettledAt = place },
                AdviceReviewed reviewed => part with { Review = reviewed, SettledFacts = part.FactsJson, SettledAt = place },
                PlanMade plan => part with { Plan = plan },
                _ => part,
            }),
        };
    }

    /// <summary>The facts, the advice on them and, where a model is advised, its plan.</summary>
    /// <param name="part">The number of the part.</param>
    /// <param name="own">The facts as entered.</param>
    /// <param name="facts">The same with the value of all who buy together.</param>
    /// <param name="law">The law.</param>
    public static IEnumerable<CaseEvent> Enter(int part, Facts own, Facts facts, LawBook law)
    {
        yield return new FactsEntered { Part = part, Facts = Written(own) };
        var answer = Adviser.Advise(facts, law);
        yield return Advised(part, answer, law);
        if (answer.Recommended is { Model: { } advised, Instrument: { } by }
            && Planner.Plan(advised, by, answer.Regime.Regime, facts, law, PlanOptions.None).Plan is { } plan)
            yield return Kept(part, plan);
    }

    /// <summary>The advice on facts.</summary>
    public static AdviceGiven Advise(int part, Facts facts, LawBook law) => Advised(part, Adviser.Advise(facts, law), law);

    /// <summary>The decision on a part with these facts, and the plan of what was decided.</summary>
    public static Outcome Decide(DecideModel command, Facts facts, LawBook law)
    {
        var answer = Adviser.Advise(facts, law);
        var advised = answer.Recommended switch
        {
            { Model: { } model } => Names.Of(model),
            { Route: { } route } => Names.Of(route),
            _ => null,
        };
        if (Names.Parse<Model>(command.Model) is null && Names.Parse<Route>(command.Model) is null)
            return new Outcome.Refused(new Problem("model-unknown", "model"));
        if (command.Instrument is { } name && Names.Parse<Instrument>(name) is null)
            return new Outcome.Refused(new Problem("instrument-unknown", "instrument"));
        if (command.Model != advised && string.IsNullOrWhiteSpace(command.Reason?.Text))
            return new Outcome.Refused(new Problem("reason-missing", "reason"));
        List<CaseEvent> events =
        [
            new ModelDecided
            {
                Part = command.Part, Model = command.Model, Instrument = command.Instrument, Advised = advised,
                Reason = command.Reason?.Ref, DecidedBy = command.DecidedBy?.Ref, LawBook = law.Edition,
            },
        ];
        if (Names.Parse<Model>(command.Model) is { } decided && Plan(decided, command.Instrument, answer, facts, law, PlanOptions.None).Plan is { } plan)
            events.Add(Kept(command.Part, plan));
        return new Outcome.Accepted(events);
    }

    private static Outcome Review(Case state, NeedPart part, ReviewAdvice review, Setting setting)
    {
        List<Problem> problems = [.. InputRules.Text(review.Reason.Text, "reason", ReviewAdvice.LongestText)];
        var difference = AdviceReview.Of(state, part, setting.Law).Difference;
        var advised = part.Advice?.Model ?? part.Advice?.Route;
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new AdviceReviewed
        {
            Part = part.Number,
            KeepsTrack = review.Keeps,
            Changed = difference is { IsNothing: false },
            Advised = advised,
            Reason = review.Reason.Ref,
            LawBook = setting.Law.Edition,
        });
    }

    private static AdviceGiven Advised(int part, AdviceAnswer answer, LawBook law) => new()
    {
        Part = part,
        Model = answer.Recommended?.Model is { } model ? Names.Of(model) : null,
        Instrument = answer.Recommended?.Instrument is { } instrument ? Names.Of(instrument) : null,
        Route = answer.Recommended?.Route is { } route ? Names.Of(route) : null,
        Provisional = answer.Recommended?.Provisional ?? true,
        Missing = [.. answer.Missing.Select(missing => missing.Fact)],
        Regime = Names.Of(answer.Regime.Regime),
        LawBook = law.Edition,
    };

    private static Outcome Plan(MakePlan command, NeedPart part, Facts facts, LawBook law)
    {
        var answer = Adviser.Advise(facts, law);
        var model = part.Decision is { } decided ? Names.Parse<Model>(decided.Model) : answer.Recommended?.Model;
        if (model is not { } known)
            return new Outcome.Refused(new Problem("no-model-to-plan"));
        var planned = Plan(known, part.Decision?.Instrument, answer, facts, law, command.Wishes);
        return planned.Plan is { } plan
            ? new Outcome.Accepted(Kept(command.Part, plan))
            : new Outcome.Refused([.. planned.Problems.Select(wrong => new Problem("plan-" + wrong.Code, wrong.Field, null,
                ("given", wrong.Given), ("allowed", wrong.Allowed)))]);
    }

    private static PlanAnswer Plan(Model model, string? instrument, AdviceAnswer answer, Facts facts, LawBook law, PlanOptions wishes) =>
        Planner.Plan(model, (instrument is null ? null : Names.Parse<Instrument>(instrument))
            ?? answer.Models.First(one => one.Model == model).Instrument, answer.Regime.Regime, facts, law, wishes);

    private static PlanMade Kept(int part, Plan plan) => new()
    {
        Part = part,
        Model = Names.Of(plan.Model),
        Instrument = Names.Of(plan.Instrument),
        Steps = [.. plan.Steps.Select(step => new PlannedStep(step.Id, Names.Of(step.Kind), step.From, step.To, step.Gate))],
        LawBook = plan.LawBookEdition,
    };

    private static JsonElement Written(Facts facts)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
            FactsJson.Write(facts, json);
        using var document = JsonDocument.Parse(bytes.WrittenMemory);
        return document.RootElement.Clone();
    }
}
