using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Erasure;

/// <summary>Destroy a kept text or file, where the rules of retention allow it.</summary>
public sealed record EraseContent(Guid Content) : CaseCommand
{
    public override string Subject => $"kept/{Content}";
    public override Permission Needs => Permission.Erase;
}
