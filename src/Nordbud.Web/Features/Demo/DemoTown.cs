using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Comments;
using Nordbud.Core.Cases.Files;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Ui;
using Country = Nordbud.Core.Values.Country;

namespace Nordbud.Web.Features.Demo;

/// <summary>
/// Fills an empty installation with a municipality that does not exist, people called after their roles, and three
/// cases made from the examples: one in preparation, one that the public follows, one begun in the middle.
/// </summary>
public sealed class DemoTown(NordbudContext db, UserManager<Person> people, CaseDesk desk, FileStore files, TimeProvider clock)
{
    /// <summary>What is needed to sign in, in the order of the roles: address, password, recovery codes.</summary>
    public sealed record Entrance(string Name, string Email, string Password, IReadOnlyList<string> Codes);

    private const string Domain = "example.org";
    private const int Codes = 10;

    private readonly AuthorityId _town = new(Guid.CreateVersion7(clock.GetUtcNow()));
    private readonly Dictionary<Role, PersonId> _who = [];

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Whether nothing is there that a demonstration could be mixed with.</summary>
    public static async Task<bool> IsEmptyAsync(NordbudContext db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return !await db.Set<Person>().AnyAsync(cancel) && !await db.Set<Authority>().AnyAsync(cancel) && !await db.Set<HeadRow>().AnyAsync(cancel);
    }

    /// <summary>Makes everything and says how to get in.</summary>
    public async Task<IReadOnlyList<Entrance>> FillAsync(Texts texts, Action<string> say, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(say);
        db.Add(new Authority { Id = _town.Value, Name = texts["demo.town"], Kind = AuthorityKind.Municipality, Country = Country.SE, Created = clock.GetUtcNow() });
        await db.SaveChangesAsync(cancel);
        say(texts["demo.town"]);
        List<Entrance> ways = [];
        foreach (var role in Enum.GetValues<Role>())
        {
            ways.Add(await PersonAsync(role, texts));
            if (role is not (Role.Partner or Role.SupplierUser or Role.Facilitator or Role.Observer))
                db.Add(new Membership { AuthorityId = _town.Value, PersonId = _who[role].Value, Administrator = role is Role.Owner });
        }
        db.Add(new InstallationAdministrator { PersonId = _who[Role.Owner].Value });
        await db.SaveChangesAsync(cancel);
        say(texts.Format("demo.people", ("n", ways.Count)));
        await PreparationAsync(texts, cancel);
        await PublicAsync(texts, cancel);
        await MiddleAsync(texts, cancel);
        await TracksAsync(texts, cancel);
        say(texts["demo.cases"]);
        // Nobody of the demonstration reads mail.
        await db.Set<OutboxRow>().ExecuteDeleteAsync(cancel);
        return ways;
    }

    /// <summary>A case in preparation, with work in it and everybody aboard.</summary>
    private async Task PreparationAsync(Texts texts, CancellationToken cancel)
    {
        var id = await OpenAsync("safety-alarms", "KS 2026/101", Phase.Preparation, cancel);
        foreach (var role in Enum.GetValues<Role>().Where(role => role is not Role.Owner))
            await DoAsync(id, new GiveRole(_who[role], role) { Authorisation = "KS § 12" }, Role.Owner, cancel);
        await TaskAsync(id, texts["demo.task.needs"], Role.GroupMember, Today.AddDays(9), cancel);
        await TaskAsync(id, texts["demo.task.users"], Role.EndUserRepresentative, Today.AddDays(-2), cancel);
        await TaskAsync(id, texts["demo.task.market"], Role.Facilitator, Today.AddDays(30), cancel);
        await DoAsync(id, new MakeComment(new CommentId(Guid.CreateVersion7()), Keeping.Text(texts["demo.comment.1"])), Role.EndUserRepresentative, cancel);
        await DoAsync(id, new MakeComment(new CommentId(Guid.CreateVersion7()), Keeping.Text(texts["demo.comment.2"])), Role.ProcurementOfficer, cancel);
        await FileAsync(id, texts["demo.file"], texts["demo.file.text"], cancel);
        await new DemoDialogue(desk, id, _who, texts, clock.GetUtcNow()).FillAsync(cancel);
        await new DemoCriteria(desk, id, _who, texts).FillAsync(cancel);
    }

    /// <summary>A case that is out in the competition and that the public follows.</summary>
    private async Task PublicAsync(Texts texts, CancellationToken cancel)
    {
        var id = await OpenAsync("several-technologies", "KS 2026/87", Phase.Preparation, cancel);
        await TeamAsync(id, cancel);
        foreach (var part in (await desk.ReadAsync(id, cancel))!.State.Need.Values)
        {
            if ((part.Advice?.Model ?? part.Advice?.Route) is { } way)
                await DoAsync(id, new DecideModel(way) { Part = part.Number, Instrument = part.Advice!.Instrument, DecidedBy = Keeping.Text(texts["demo.decided-by"]) }, Role.ProcurementOfficer, cancel);
        }
        await DoAsync(id, new MovePhase(Phase.Competition), Role.ProcurementOfficer, cancel);
        foreach (var part in Enum.GetValues<PublicPart>())
            await DoAsync(id, new ReleasePart(part), Role.ProcurementOfficer, cancel);
    }

    /// <summary>A case that began elsewhere and whose contract runs.</summary>
    private async Task MiddleAsync(Texts texts, CancellationToken cancel)
    {
        var id = await OpenAsync("small-trial", "KS 2025/412", Phase.Contract, cancel);
        await TeamAsync(id, cancel);
        foreach (var (days, key) in new[] { (-210, "demo.earlier.notice"), (-150, "demo.earlier.tenders"), (-120, "demo.earlier.award") })
            await DoAsync(id, new EnterEarlierHappening(Today.AddDays(days), Keeping.Text(texts[key])), Role.ProcurementOfficer, cancel);
        await TaskAsync(id, texts["demo.task.follow"], Role.ProcurementOfficer, Today.AddDays(14), cancel);
    }

    /// <summary>Documented procurements along the tracks of the models that were taken, each at another place.</summary>
    private async Task TracksAsync(Texts texts, CancellationToken cancel)
    {
        foreach (var (example, track, phase, number) in new[]
        {
            ("silver-robotics", "innovative-3", "test-series", "KS 2025/318"), ("stavanger-partnership", "innovative-1c", "contract", "KS 2024/77"),
            ("karlstad-phases", "innovative-3", "closed", "KS 2024/205"), ("kolding-nursing-home", "ppp", "dialogue", "KS 2026/12"),
            ("nordic-challenge", "innovative-2b", "closed", "KS 2025/60"), ("gps-development", "ppi", "closed", "KS 2025/144"),
        })
        {
            var id = await OpenAsync(example, number, Phase.Preparation, cancel);
            await TeamAsync(id, cancel);
            await DoAsync(id, new DecideModel(Names.Of(TrackBook.Find(track)!.Model)) { Reason = Keeping.Text(texts["demo.track.reason"]), DecidedBy = Keeping.Text(texts["demo.decided-by"]) }, Role.ProcurementOfficer, cancel);
            await new DemoTrack(desk, id, _who, texts, Today).WalkAsync(track, phase, cancel);
        }
    }

    private async Task<CaseId> OpenAsync(string example, string number, Phase phase, CancellationToken cancel)
    {
        using var stream = typeof(DemoTown).Assembly.GetManifestResourceStream($"Demo.{example}.json")
            ?? throw new InvalidOperationException($"The example {example} is not in the program.");
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancel);
        var facts = FactsJson.Read(bytes.ToArray(), Today).Needs.Select(one => one with { Date = Today, Country = Country.SE }).ToList();
        var answer = Done(await desk.OpenAsync(new OpenCase
        {
            Authority = _town,
            Country = Country.SE,
            Title = facts[0].Title ?? example,
            DiaryNumber = number,
            Phase = phase,
            Parts = [.. facts.Select(one => new OpeningPart(one))],
        }, By(Role.Owner), cancel));
        return answer.File.State.Id;
    }

    private async Task TeamAsync(CaseId id, CancellationToken cancel)
    {
        foreach (var role in new[] { Role.ProcurementOfficer, Role.DecisionMaker, Role.GroupMember, Role.Observer })
            await DoAsync(id, new GiveRole(_who[role], role) { Authorisation = "KS § 12" }, Role.Owner, cancel);
    }

    private Task TaskAsync(CaseId id, string what, Role whose, DateOnly due, CancellationToken cancel)
    {
        return DoAsync(id, new SetTask(new TaskId(Guid.CreateVersion7()), Keeping.Text(what)) { Assignee = _who[whose], Due = due }, Role.Owner, cancel);
    }

    private async Task FileAsync(CaseId id, string name, string content, CancellationToken cancel)
    {
        using var text = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        var stored = await files.AddAsync(text, "text/plain", cancel);
        await DoAsync(id, new AddFile(new FileId(Guid.CreateVersion7()), Keeping.Text(name), stored.Content) { Length = stored.Length, ContentType = stored.ContentType }, Role.GroupMember, cancel);
    }

    private async Task DoAsync(CaseId id, CaseCommand command, Role by, CancellationToken cancel) =>
        Done(await desk.DoAsync(id, command, By(by), null, cancel));

    private Doer By(Role role) => new(_who[role], Standing.AuthorityMember);

    private async Task<Entrance> PersonAsync(Role role, Texts texts)
    {
        var (name, email, password) = (texts[$"demo.name.{Names.Of(role)}"], $"{Names.Of(role)}@{Domain}", Invitations.NewToken()[..16]);
        var person = new Person
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            UserName = email,
            Email = email,
            EmailConfirmed = true,
            Name = name,
            Language = texts.Language.Code,
            Created = clock.GetUtcNow(),
        };
        var made = await people.CreateAsync(person, password);
        if (!made.Succeeded)
            throw new InvalidOperationException(string.Join(' ', made.Errors.Select(error => error.Code)));
        await people.ResetAuthenticatorKeyAsync(person);
        await people.SetTwoFactorEnabledAsync(person, true);
        _who[role] = new(person.Id);
        return new(name, email, password, [.. await people.GenerateNewTwoFactorRecoveryCodesAsync(person, Codes) ?? []]);
    }

    private static DeskAnswer.Done Done(DeskAnswer answer) => answer as DeskAnswer.Done
        ?? throw new InvalidOperationException(answer is DeskAnswer.Refused refused ? string.Join(", ", refused.Problems.Select(problem => problem.Code)) : answer.GetType().Name);
}
