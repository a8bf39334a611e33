using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases;

/// <summary>An entry of every type there is, made by the same person.</summary>
internal static class Entries
{
    public static readonly CaseId Case = new(new Guid("018f0000-0000-7000-8000-000000000001"));
    public static readonly PersonId Anna = new(new Guid("018f0000-0000-7000-8000-00000000000a"));
    public static readonly DateTimeOffset At = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static readonly IReadOnlyList<CaseEvent> OfEveryType = [.. EventSamples.All.Select(sample => sample.Minimal)];

    public static Entry Of(CaseEvent happened, PersonId? by = null, long position = 1) =>
        EntryJson.Write(Case, position, At, by ?? Anna, happened, new byte[16]);

    /// <summary>A case in a country and phase with these parts released.</summary>
    public static Case In(Phase phase, Country country = Country.DK, string? diary = null, params PublicPart[] released) => new()
    {
        Id = Case,
        Version = 1,
        Authority = new(Guid.Empty),
        Country = country,
        Title = "Alarms",
        DiaryNumber = diary,
        Phase = phase,
        OpenedAt = At,
        ChangedAt = At,
        Released = [.. released],
    };
}
