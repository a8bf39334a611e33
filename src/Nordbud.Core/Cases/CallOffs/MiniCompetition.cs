using System.Collections.Immutable;
using Nordbud.Core.Advice;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;

namespace Nordbud.Core.Cases.CallOffs;

/// <summary>A competition among those who are in, as it stands.</summary>
/// <param name="Opened">As they were invited.</param>
public sealed record MiniCompetition(MiniCompetitionOpened Opened)
{
    private const string Quality = "quality";

    public CompetitionId Id => Opened.Competition;
    /// <summary>The answers.</summary>
    public ImmutableDictionary<InvitedId, OfferEntered> Offers { get; init; } = ImmutableDictionary<InvitedId, OfferEntered>.Empty;
    /// <summary>How it was decided, or null.</summary>
    public MiniCompetitionAwarded? Awarded { get; init; }
    /// <summary>How it ended without a contract, or null.</summary>
    public MiniCompetitionEnded? Ended { get; init; }

    /// <summary>Whether it can still be decided.</summary>
    public bool Open => Awarded is null && Ended is null;

    /// <summary>The offers compared by the engine; null as long as there is none that can be.</summary>
    public Ranking? Rank(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var weighs = Opened.PriceWeight < 100;
        EvaluationModel model = new()
        {
            Currency = RegimeFinder.CurrencyOf(state.Country),
            Criteria = weighs ? [new() { Id = Quality, Weight = 100 - Opened.PriceWeight, Scale = Scale.UpTo(100) }] : [],
            Price = new() { Formula = FormulaCatalogue.Find(Opened.Formula)!, Weight = Opened.PriceWeight, Points = 100 },
        };
        List<Tender> tenders =
        [
            .. Opened.Invited.Select(one => Offers.GetValueOrDefault(one)).OfType<OfferEntered>().Where(offer => offer is { Declined: false, Price: not null }).Select(offer =>
                Tender.Of(offer.Invited.ToString(), offer.Price!.Value, weighs && offer.Quality is { } mark ? [(Quality, mark)] : [])),
        ];
        return tenders.Count == 0 || ModelRules.Check(model).Count > 0 || ModelRules.Check(model, tenders).Count > 0 ? null : Evaluator.Rank(model, tenders);
    }
}
