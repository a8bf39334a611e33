namespace Nordbud.Core.Cases.Weights;

/// <summary>Who sees weights.</summary>
public static class WeightSight
{
    /// <summary>What somebody gave alone is seen by the giver, and by the others once the weighing ended.</summary>
    public static readonly Audience OfOwn = Audience.Inside
        .When((entry, state) => entry.Event is OwnWeightsGiven given && state.Weighings.IsClosed(given.Weighing)).AndDoer();

    /// <summary>Agreed weights are public with the criteria; where only a range or an order is published, the numbers stay inside.</summary>
    public static readonly Audience OfAgreed = Audience.Inside.AndPublicWith(Publication.PublicPart.Criteria)
        .When((entry, _) => entry.Event is WeightsAgreed { Form: WeightForm.Exact }, Audience.InsideRoles);
}
