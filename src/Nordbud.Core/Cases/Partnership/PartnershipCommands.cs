using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Partnership;

/// <summary>What somebody asks to be done about the suitability of a partnership.</summary>
public abstract record PartnershipCommand : CaseCommand
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 4000;
    /// <summary>Most risks.</summary>
    public const int MostRisks = 200;
    /// <summary>Most years.</summary>
    public const int MostYears = 60;

    public override Permission Needs => Permission.RunCase;
}

/// <summary>Allocate a risk, or allocate it anew.</summary>
public sealed record AllocateRisk(RiskId Risk, Kept What, RiskBearer Bearer, int Likelihood, int Consequence, Kept Reason) : PartnershipCommand
{
    public override string Subject => $"risk/{Risk}";
    public override IEnumerable<Kept> Brings => [What, Reason];
}

/// <summary>Take a risk away.</summary>
public sealed record RemoveRisk(RiskId Risk) : PartnershipCommand
{
    public override string Subject => $"risk/{Risk}";
}

/// <summary>Set the effects on the budget year by year.</summary>
public sealed record SetBudgetEffects(IReadOnlyList<YearEffect> Years) : PartnershipCommand
{
    public override string Subject => "partnership/budget";
}
