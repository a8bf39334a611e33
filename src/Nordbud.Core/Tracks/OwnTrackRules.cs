using Nordbud.Core.Advice;
using Nordbud.Core.Advice.Rules;

namespace Nordbud.Core.Tracks;

/// <summary>What an authority's own variant of a track has to keep to, beside what every track has to.</summary>
public static class OwnTrackRules
{
    /// <summary>Longest definition that is kept, in characters: what a case takes too.</summary>
    public const int LongestDefinition = Cases.Course.CourseCommand.LongestDefinition;

    /// <summary>Everything that is wrong with a variant; nothing where it may be kept.</summary>
    public static IReadOnlyList<TrackProblem> Check(Track track)
    {
        ArgumentNullException.ThrowIfNull(track);
        return [.. Own(track), .. TrackRules.Check(track)];
    }

    /// <summary>The instruments by which a model can be carried out: those that the advice knows for it.</summary>
    public static IEnumerable<Instrument> InstrumentsOf(Model model) =>
        RuleBook.Of(model).Instruments.Select(way => way.Instrument).Concat(TrackBook.Of(model).Select(track => track.Instrument)).Distinct();

    private static IEnumerable<TrackProblem> Own(Track track)
    {
        if (TrackBook.Find(track.Id) is not null)
            yield return new("id-of-product", "id", null, track.Id);
        if (string.IsNullOrWhiteSpace(track.Title))
            yield return new("title-missing", "title");
        // The gates are asked for by the instrument: under one that does not belong to the model they would be passed by.
        if (!InstrumentsOf(track.Model).Contains(track.Instrument))
            yield return new("instrument-of-another-model", "instrument", null, Names.Of(track.Model));
    }
}
