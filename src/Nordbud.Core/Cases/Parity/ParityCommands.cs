using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Parity;

/// <summary>What somebody asks to be done about a piece of information.</summary>
public abstract record ParityCommand(InformationId Information) : CaseCommand
{
    /// <summary>Longest text of a piece of information, in characters.</summary>
    public const int LongestText = 10_000;

    public override string Subject => $"information/{Information}";
    public override Permission Needs => Permission.RunDialogue;
}

/// <summary>Record that some suppliers have information that the others do not have.</summary>
public sealed record GiveInformation(InformationId Information, Kept What, IReadOnlyList<SupplierId> To, DateOnly On) : ParityCommand(Information)
{
    public override Permission Needs => Permission.Contribute;
    public override IEnumerable<Kept> Brings => [What];
}

/// <summary>Make information available to everybody: what some already have, or something new.</summary>
public sealed record ShareInformation(InformationId Information, Kept Text) : ParityCommand(Information)
{
    public override IEnumerable<Kept> Brings => [Text];
}

/// <summary>Decide that a piece of information stays where it is, and why (Directive 2014/24/EU Art. 21).</summary>
public sealed record JustifyWithholding(InformationId Information, Kept Reason) : ParityCommand(Information)
{
    public override Permission Needs => Permission.RunCase;
    public override IEnumerable<Kept> Brings => [Reason];
}
