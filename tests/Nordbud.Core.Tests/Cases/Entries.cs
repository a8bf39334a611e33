using System.Text.Json;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Access;
using Nordbud.Core.Cases.Comments;
using Nordbud.Core.Cases.Erasure;
using Nordbud.Core.Cases.Files;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases;

/// <summary>An entry of every type there is, made by the same person.</summary>
internal static class Entries
{
    public static readonly CaseId Case = new(new Guid("018f0000-0000-7000-8000-000000000001"));
    public static readonly PersonId Anna = new(new Guid("018f0000-0000-7000-8000-00000000000a"));
    public static readonly DateTimeOffset At = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static readonly KeptRef Kept = new(new Guid("018f0000-0000-7000-8000-0000000000cc"), "AA==");
    private static readonly TaskId Task = new(Guid.Empty);
    private static readonly FileId File = new(Guid.Empty);

    public static readonly IReadOnlyList<CaseEvent> OfEveryType =
    [
        new CaseOpened { Authority = new(Guid.Empty), Country = Country.FI, Title = "Alarms", Phase = Phase.Preparation, LawBook = "x" },
        new CaseRenamed { Title = "Safety alarms" },
        new DiaryNumberSet { DiaryNumber = "KS 2026/1" },
        new EarlierHappeningEntered { On = new(2026, 1, 1), What = Kept },
        new FactsEntered { Part = 1, Facts = JsonDocument.Parse("{}").RootElement },
        new AdviceGiven { Part = 1, Regime = "eu", LawBook = "x" },
        new ModelDecided { Part = 1, Model = "innovative-1a", Reason = Kept, LawBook = "x" },
        new PlanMade { Part = 1, Model = "innovative-1a", Instrument = "open", Steps = [], LawBook = "x" },
        new RoleGiven { Person = Anna, Role = Role.Owner },
        new RoleTaken { Person = Anna, Role = Role.Owner },
        new TaskSet { Task = Task, What = Kept },
        new TaskChanged { Task = Task, What = Kept },
        new TaskDone { Task = Task },
        new TaskReopened { Task = Task },
        new FileAdded { File = File, Version = 1, Name = Kept, Content = Kept, Length = 1, ContentType = "text/plain" },
        new FileWithdrawn { File = File },
        new CommentMade { Comment = new(Guid.Empty), On = "case", Text = Kept },
        new PhaseMoved { From = Phase.Preparation, To = Phase.Competition },
        new PartReleased { What = PublicPart.Need },
        new ReleaseWithdrawn { What = PublicPart.Need },
        new ContentErased { Content = Guid.Empty, Ground = "request", LawBook = "x" },
        new AccessDenied { Attempts = 1, Hour = DateTimeOffset.UnixEpoch },
    ];

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
