using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Weights;

/// <summary>What somebody asks to be done about weights.</summary>
public abstract record WeightCommand : CaseCommand
{
    /// <summary>Most people asked in one weighing.</summary>
    public const int MostMembers = 50;
    /// <summary>Most decimals of a weight.</summary>
    public const int Decimals = 4;

    public override Permission Needs => Permission.RunCase;
}

/// <summary>Ask members to weigh the criteria of a family, each alone.</summary>
public sealed record OpenWeighing(WeighingId Weighing, AwardCriterionId? Family, WeighingMethod Method, IReadOnlyList<PersonId> Members) : WeightCommand
{
    public override string Subject => $"weighing/{Weighing}";
}

/// <summary>Give one's own weights.</summary>
public sealed record GiveOwnWeights(WeighingId Weighing, PersonId Member, IReadOnlyList<decimal> Numbers) : WeightCommand
{
    public Kept? Reason { get; init; }
    public override string Subject => $"weighing/{Weighing}/{Member}";
    public override Permission Needs => Permission.Contribute;
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}

/// <summary>End a weighing, so that all see what each gave.</summary>
public sealed record CloseWeighing(WeighingId Weighing) : WeightCommand
{
    public override string Subject => $"weighing/{Weighing}";
}

/// <summary>Put the agreed weights of a family on record.</summary>
public sealed record AgreeWeights(AwardCriterionId? Family, IReadOnlyList<AgreedWeight> Weights, WeightForm Form, Kept Reason) : WeightCommand
{
    public WeighingId? Weighing { get; init; }
    public override string Subject => $"weights/{WeightsAgreed.KeyOf(Family)}";
    public override IEnumerable<Kept> Brings => [Reason];
}
