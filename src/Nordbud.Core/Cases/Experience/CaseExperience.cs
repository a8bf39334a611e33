using Nordbud.Core.Advice;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Experience;

/// <summary>What a case that came to its end says to others: how it was bought and what came of it, and nobody's name.</summary>
/// <param name="Model">The procurement model of its track; without one, that of its decision.</param>
/// <param name="Instrument">By which instrument, where it is known.</param>
/// <param name="Technology">The technology of the catalogue, where the need names one.</param>
/// <param name="Country">The country of the authority.</param>
/// <param name="Year">The year in which it ended.</param>
/// <param name="Outcome">Whether the need is met; null where nobody says.</param>
/// <param name="Again">Whether the model would be chosen again; null where nobody says.</param>
public sealed record CaseExperience(Model Model, Instrument? Instrument, string? Technology, Country Country, int Year, NeedOutcome? Outcome, bool? Again)
{
    /// <summary>What the case says, or null while it has not come to an end or never took a model.</summary>
    public static CaseExperience? Of(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (!ExperienceRules.AtEnd(state) || state.Experience.EndedOn is not { } on)
            return null;
        var decided = state.Need.Values.Select(part => part.Decision).FirstOrDefault(decision => decision is not null);
        if ((state.Course.Track?.Model ?? Names.Parse<Model>(decided?.Model ?? "")) is not { } model)
            return null;
        return new(model,
            state.Course.Track?.Instrument ?? Names.Parse<Instrument>(decided?.Instrument ?? ""),
            state.Need.Values.Select(part => part.Technology?.Id).FirstOrDefault(id => id is not null),
            state.Country, on.Year, state.Experience.Given?.Outcome,
            state.Experience.Given?.Again ?? state.Contracts.Values.Select(contract => contract.Ended).OfType<Contracts.ContractEnded>().OrderBy(ended => ended.On).LastOrDefault(ended => ended.Again is not null)?.Again);
    }
}
