using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Questions;

/// <summary>Ask a question by one's own link.</summary>
public sealed record AskQuestion(QuestionId Question, SupplierId Supplier, ReadOnlyMemory<byte> Secret, Kept Text) : OwnSupplierCommand(Supplier, Secret)
{
    /// <summary>Longest question or answer, in characters.</summary>
    public const int Longest = 10_000;
    /// <summary>Most questions of one supplier that wait for an answer.</summary>
    public const int MostWaiting = 50;

    public override string Subject => $"question/{Question}";
    public override IEnumerable<Kept> Brings => [Text];
}

/// <summary>Answer a question, or the authority's own, to everybody at once.</summary>
public sealed record AnswerQuestion(QuestionId Question, Kept Wording, Kept Answer) : CaseCommand
{
    public override string Subject => $"question/{Question}";
    public override Permission Needs => Permission.RunDialogue;
    public override IEnumerable<Kept> Brings => [Wording, Answer];
}

/// <summary>Register a question that was asked and answered to everybody in another system; no letters are sent.</summary>
public sealed record RegisterQuestion(QuestionId Question, Kept Wording, Kept Answer, DateOnly Asked, DateOnly Answered) : CaseCommand
{
    /// <summary>Most questions of a case that are registered.</summary>
    public const int Most = 1000;

    public override string Subject => $"question/{Question}";
    public override Permission Needs => Permission.RunCase;
    public override IEnumerable<Kept> Brings => [Wording, Answer];
}
