using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Ledger;
using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Web.Tests.Pages;

/// <summary>A case in the store of a site, of which everything is released; or of which the test says what happened.</summary>
internal static class SampleCase
{
    public static readonly Guid Id = new("018f0000-0000-7000-8000-0000000000c1");
    public static readonly AuthorityId Authority = new(new Guid("018f0000-0000-7000-8000-0000000000a1"));
    public static readonly PersonId Anna = new(new Guid("018f0000-0000-7000-8000-00000000000a"));
    public static readonly KeptRef Secret = new(new Guid("018f0000-0000-7000-8000-0000000000cc"), "AA==");

    public static CaseOpened Opened(string title, AuthorityId authority, Country country = Country.SE) => new()
    {
        Authority = authority,
        Country = country,
        Title = title,
        DiaryNumber = "KS 2026/17",
        Phase = Phase.Preparation,
        LawBook = "2026-11-23",
    };

    public static IReadOnlyList<CaseEvent> Everything =>
    [
        Opened("Safety alarms", Authority),
        new RoleGiven { Person = Anna, Role = Role.Owner },
        new FactsEntered { Part = 1, Facts = JsonDocument.Parse("""{ "technology": "safety-alarm" }""").RootElement },
        new AdviceGiven { Part = 1, Model = "innovative-1a", Regime = "eu", LawBook = "2026-11-23" },
        new ModelDecided { Part = 1, Model = "innovative-1a", Reason = Secret, LawBook = "2026-11-23" },
        new PlanMade
        {
            Part = 1, Model = "innovative-1a", Instrument = "open", LawBook = "2026-11-23",
            Steps = [new("working-group", "working", new(2027, 1, 11), new(2027, 1, 29)), new("area-description", "working", new(2027, 2, 1), new(2027, 2, 12))],
        },
        .. Enum.GetValues<PublicPart>().Select(part => new PartReleased { What = part, Reason = Secret }),
        new PhaseMoved { From = Phase.Preparation, To = Phase.Competition },
    ];

    public static Task AddAsync(IServiceProvider services) => AddAsync(services, Id, Authority, Everything);

    /// <summary>Writes the entries into the store, unless the case is there, with an unsigned checkpoint.</summary>
    public static async Task AddAsync(IServiceProvider services, Guid id, AuthorityId authority, IReadOnlyList<CaseEvent> events)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
        if (await db.Set<HeadRow>().AnyAsync(head => head.CaseId == id, TestContext.Current.CancellationToken))
            return;
        var begun = new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);
        var frontier = Frontier.Empty;
        foreach (var happened in events)
        {
            var entry = EntryJson.Write(new(id), frontier.Size + 1, begun.AddHours(frontier.Size), Anna, happened, new byte[16]);
            frontier = frontier.Append(MerkleHash.Leaf(entry.Salt.Span, entry.Bytes.Span));
            db.Add(new EntryRow { CaseId = id, Position = entry.Position, Bytes = entry.Bytes.ToArray(), Salt = entry.Salt.ToArray() });
        }
        db.Add(new HeadRow
        {
            CaseId = id,
            AuthorityId = authority.Value,
            Size = frontier.Size,
            Frontier = frontier.ToBytes(),
            ChangedAt = begun.AddHours(frontier.Size),
            Checkpoint = new Checkpoint(Checkpoint.OriginOf("nordbud.example", id), frontier.Size, frontier.Root()).ToString(),
        });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
