using Nordbud.Core.Advice;

namespace Nordbud.Web.Features.Advice;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>One of a few answers.</summary>
    Choice,
    Country,
    Technology,
    Title,
    Date,
    Value,
    Partners,
}

/// <summary>The part of the talk a question belongs to.</summary>
public enum Part
{
    Start,
    Need,
    Market,
    Development,
    Purchase,
    Circumstances,
}

/// <summary>One question a page: its answers, the facts they say and when it is worth asking.</summary>
/// <param name="Id">Its name in the address and in the texts: <c>advice.q.{id}</c>.</param>
/// <param name="Part">The part of the talk it belongs to.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Answers">Its answers where it is a choice.</param>
public sealed record Question(string Id, Part Part, QuestionKind Kind, IReadOnlyList<Answer> Answers)
{
    /// <summary>Whether the question is worth asking, given what is known.</summary>
    public Func<Facts, bool> AskedWhen { get; init; } = static _ => true;

    /// <summary>True where the answer holds for every technology of a need and is copied to the next one.</summary>
    public bool Shared { get; init; }

    /// <summary>The names of the facts that the answers set.</summary>
    public IReadOnlyList<string> Facts { get; } = Kind is QuestionKind.Choice
        ? [.. Answers.SelectMany(a => a.Facts).Select(f => f.Name).Distinct()]
        : [Id];

    /// <summary>The answer that the facts amount to, or null where it is not known.</summary>
    public Answer? Given(Facts facts) => Answers.FirstOrDefault(
        answer => answer.Facts.All(f => Fact.Named(f.Name)!.Get(facts) == f.Value));

    /// <summary>The facts with this answer; null makes them unknown.</summary>
    public Facts Apply(Facts facts, Answer? answer)
    {
        foreach (var name in Facts)
            facts = Fact.Named(name)!.With(facts, null);
        foreach (var (name, value) in answer?.Facts ?? [])
            facts = Fact.Named(name)!.With(facts, value);
        return facts;
    }
}

/// <summary>One answer and the facts it says.</summary>
public sealed record Answer(string Id, params (string Name, string Value)[] Facts);
