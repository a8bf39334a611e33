using Nordbud.Core.Advice;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Publication;

/// <summary>Move the case to another phase; a step back or a jump asks for a reason.</summary>
public sealed record MovePhase(Phase To) : CaseCommand
{
    public Kept? Reason { get; init; }
    public override string Subject => "case/phase";
    public override Permission Needs => To is Phase.Award ? Permission.Decide : Permission.RunCase;
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}

/// <summary>Release a part of the case to the public.</summary>
public sealed record ReleasePart(PublicPart What) : CaseCommand
{
    public Kept? Reason { get; init; }
    public override string Subject => $"public/{Names.Of(What)}";
    public override Permission Needs => Permission.Publish;
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}

/// <summary>Take a part of the case back from the public, with a reason.</summary>
public sealed record WithdrawRelease(PublicPart What, Kept Reason) : CaseCommand
{
    public override string Subject => $"public/{Names.Of(What)}";
    public override Permission Needs => Permission.Publish;
    public override IEnumerable<Kept> Brings => [Reason];
}
