using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Erasure;

/// <summary>Destroy a kept text or file, where the rules of retention allow it.</summary>
public sealed record EraseContent(Guid Content) : CaseCommand
{
    public override string Subject => $"kept/{Content}";
    public override Permission Needs => Permission.Erase;

    /// <summary>Who decided that it may go, and why; names nobody whose data it is.</summary>
    public Kept? Reason { get; init; }

    /// <summary>
    /// Whether the authority judges that the content is no part of what justifies its decisions, such as a file that was
    /// added by mistake: Directive 2014/24/EU Art. 84(2) keeps sufficient documentation, not everything.
    /// </summary>
    public bool NotDocumentation { get; init; }

    public override IEnumerable<Kept> Brings => Reason is { } reason ? [reason] : [];
}
