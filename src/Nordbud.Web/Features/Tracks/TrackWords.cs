using Nordbud.Core.Advice;
using Nordbud.Core.Tracks;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Tracks;

/// <summary>What tracks and their phases are called.</summary>
internal static class TrackWords
{
    /// <summary>The authority's own title, or the name of the model and how it is carried out.</summary>
    public static string Name(Track track, Texts texts) => track.Title ?? Kind(track, texts);

    /// <summary>The name of the model, and how it is carried out.</summary>
    public static string Kind(Track track, Texts texts) => texts.Format("tracks.name",
        ("model", texts[$"models.{Names.Of(track.Model)}.short"]), ("instrument", texts[$"instruments.{Names.Of(track.Instrument)}.name"]));

    /// <summary>The authority's own name of a phase, or that of its kind.</summary>
    public static string Name(TrackPhase phase, Texts texts) => phase.Name ?? (phase.Kind is PhaseKind.End
        ? texts[phase.Id is "cancelled" ? "tracks.end.cancelled" : "tracks.end.closed"]
        : texts[$"tracks.phase.{Names.Of(phase.Kind)}"]);

    /// <summary>The authority's own name of a target, or the text of its id.</summary>
    public static string Name(Milestone milestone, Texts texts) => milestone.Name ?? Known($"tracks.milestone.{milestone.Id}", milestone.Id, texts);

    /// <summary>What is delivered, in words.</summary>
    public static string Delivered(string what, Texts texts) => Known($"tracks.deliver.{what}", what, texts);

    private static string Known(string key, string own, Texts texts) => texts.Has(key) ? texts[key] : own;

    /// <summary>What a rule says about a track.</summary>
    public static string Problem(TrackProblem problem, Track track, Texts texts)
    {
        var named = problem.Named is null ? "" : problem.Code is "gate-missing" ? texts[$"tracks.gate.{problem.Named}"] : problem.Named;
        return texts.Format($"tracks.problem.{problem.Code}", ("field", problem.Field), ("named", named),
            ("instrument", texts[$"instruments.{Names.Of(track.Instrument)}.name"]));
    }
}
