using Nordbud.Core.Advice;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Gates;

/// <summary>Pass a gate. Where something stands in the way only the decision-maker can, with a reason.</summary>
public sealed record PassGate(Gate Gate) : CaseCommand
{
    public Kept? Reason { get; init; }
    public override string Subject => $"gate/{Names.Of(Gate)}";
    public override Permission Needs => string.IsNullOrWhiteSpace(Reason?.Text) ? Permission.RunCase : Permission.Decide;
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}
