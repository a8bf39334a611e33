using System.Text.Json;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Web.Features.Timeline;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Public;

/// <summary>What everybody may know of a case.</summary>
public sealed class PublicCase
{
    private PublicCase(CaseFile file, IReadOnlySet<PublicPart> open, LawBook law, DateOnly on, Texts texts)
    {
        (File, Open) = (file, open);
        Law = open.Except(file.State.Released).ToDictionary(part => part, part => Publicity.ByLaw(file.State, part, law, on)!.Source);
        Day = TimelinePage.DayIn(law.Calendar(file.State.Country));
        var words = new Happenings(texts, new Dictionary<PersonId, string>(), new Dictionary<Guid, string>());
        Happened = TimelinePage.Of(file.State, file.Entries, Viewer.Public, open, new(), words, Day).Shown;
    }

    public Case State => File.State;

    /// <summary>The parts that are open.</summary>
    public IReadOnlySet<PublicPart> Open { get; }

    /// <summary>The law that opened a part, where no officer did.</summary>
    public IReadOnlyDictionary<PublicPart, Source> Law { get; }

    /// <summary>What happened in public, the newest first, at most one page.</summary>
    public IReadOnlyList<Happening> Happened { get; }

    /// <summary>The latest checkpoint.</summary>
    public string? Checkpoint => File.Checkpoint;

    /// <summary>The day of a moment in the country of the case.</summary>
    public Func<DateTimeOffset, DateOnly> Day { get; }

    /// <summary>The parts of the need; what of them may be shown follows <see cref="Open"/>.</summary>
    public IEnumerable<NeedPart> Need => State.Need.Values;

    private CaseFile File { get; }

    /// <summary>The technology of a part, where the need is public and names one.</summary>
    public string? Technology(NeedPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Open.Contains(PublicPart.Need) && part.FactsJson.TryGetProperty("technology", out var named) && named.ValueKind is JsonValueKind.String
            ? named.GetString() : null;
    }

    /// <summary>The public side of a case, or null where it may not be known to exist.</summary>
    public static PublicCase? Of(CaseFile? file, LawBook law, TimeProvider clock, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(clock);
        if (file is null)
            return null;
        var on = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var open = Publicity.Of(file.State, law, on);
        return open.Contains(PublicPart.Existence) ? new(file, open, law, on, texts) : null;
    }
}
