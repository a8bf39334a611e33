using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Core.Cases.Questions;

/// <summary>What suppliers ask and the authority answers to all.</summary>
public abstract record QuestionEvent : CaseEvent
{
    public override string Subject => $"question/{Question}";
    public required QuestionId Question { get; init; }
}

/// <summary>A supplier asked. Who it was is for those who run the dialogue.</summary>
public sealed record QuestionAsked : QuestionEvent
{
    public required SupplierId Supplier { get; init; }
    public required KeptRef Text { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Text];
}

/// <summary>A question and its answer, published in another system, were registered, or their entry corrected. Who asked is not in it.</summary>
public sealed record QuestionRegistered : QuestionEvent
{
    public required KeptRef Wording { get; init; }
    public required KeptRef Answer { get; init; }
    /// <summary>The day on which it was asked.</summary>
    public required DateOnly Asked { get; init; }
    /// <summary>The day on which the answer was published to everybody.</summary>
    public required DateOnly Answered { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Wording, Answer];
}

/// <summary>An answer was made available to everybody at once, with the question in words that hide who asked.</summary>
public sealed record QuestionAnswered : QuestionEvent
{
    public required KeptRef Wording { get; init; }
    public required KeptRef Answer { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Wording, Answer];
}
