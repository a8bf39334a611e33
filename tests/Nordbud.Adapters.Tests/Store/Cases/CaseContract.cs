using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Comments;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Cases.Erasure;
using Nordbud.Core.Cases.Experience;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Tests.Store.Cases;

/// <summary>What the desk promises, on every database that it runs on.</summary>
public abstract class CaseContract(bool postgreSql) : IAsyncLifetime
{
    private Installation _here = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CaseDesk Desk => _here.Desk;

    public async ValueTask InitializeAsync() => _here = await Installation.CreateAsync(postgreSql);

    public async ValueTask DisposeAsync()
    {
        if (_here is not null)
            await _here.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_case_opens_with_need_facts_advice_and_plan_and_is_read_back_by_another_program()
    {
        var id = await Sample.OpenAsync(Desk);
        await using var other = _here.Again();
        var read = (await other.Desk.ReadAsync(id, Cancel))!;
        Assert.Equal(["case-opened", "role-given", "facts-entered", "advice-given", "plan-made"], read.Entries.Select(e => EventNames.Of(e.Event)));
        Assert.Equal((await Desk.ReadAsync(id, Cancel))!.Checkpoint, read.Checkpoint);
        Assert.Equal("SN 2026/0123", read.State.DiaryNumber);
        Assert.Equal(Sample.Facts, read.State.Need[1].Facts);
        Assert.Equal("innovative-1a", read.State.Need[1].Advice!.Model);
        Assert.Contains(Role.Owner, read.State.RolesOf(Sample.Owner.Person));
        Assert.Equal(Installation.Noon, read.State.OpenedAt);
    }

    [Fact]
    public async Task Opening_the_same_case_twice_opens_it_once()
    {
        var id = new CaseId(Guid.CreateVersion7());
        await Desk.OpenAsync(id, Sample.Opening, Sample.Owner, Cancel);
        var again = Sample.Done(await Desk.OpenAsync(id, Sample.Opening, Sample.Owner, Cancel));
        Assert.Empty(again.Written);
        Assert.Equal(5, again.File.Entries.Count);
    }

    [Fact]
    public async Task What_a_rule_forbids_is_refused_and_not_written()
    {
        var id = await Sample.OpenAsync(Desk, (2, Role.Observer));
        var before = await _here.RowsAsync("case_entries");
        Assert.Equal("not-allowed", Refused(await Desk.DoAsync(id, Sample.Task("Läs"), Sample.Doer(2), null, Cancel)));
        Assert.Equal("not-allowed", Refused(await Desk.DoAsync(id, Sample.Task("Läs"), Sample.Doer(3), null, Cancel)));
        Assert.Equal("text-missing", Refused(await Desk.DoAsync(id, Sample.Task(" "), Sample.Owner, null, Cancel)));
        Assert.Equal("authorisation-missing", Refused(await Desk.DoAsync(id, new GiveRole(Sample.Person(4), Role.DecisionMaker), Sample.Owner, null, Cancel)));
        Assert.Equal("last-owner", Refused(await Desk.DoAsync(id, new TakeRole(Sample.Person(1), Role.Owner), Sample.Owner, null, Cancel)));
        Assert.Equal("reason-missing", Refused(await Desk.DoAsync(id, new DecideModel("ppp"), Sample.Owner, null, Cancel)));
        Assert.Equal(before, await _here.RowsAsync("case_entries"));
        Assert.IsType<DeskAnswer.Unknown>(await Desk.DoAsync(new CaseId(Guid.NewGuid()), Sample.Task("x"), Sample.Owner, null, Cancel));
    }

    [Fact]
    public async Task Who_comes_second_on_a_subject_is_told_what_changed_and_nothing_is_written()
    {
        var id = await Sample.OpenAsync(Desk, (2, Role.ProcurementOfficer));
        var seen = (await Desk.ReadAsync(id, Cancel))!.State.Version;
        Sample.Done(await Desk.DoAsync(id, new RenameCase("Larm i Västerås"), Sample.Doer(2), seen, Cancel));
        var changed = Assert.IsType<DeskAnswer.Changed>(await Desk.DoAsync(id, new RenameCase("Larm"), Sample.Owner, seen, Cancel));
        var since = Assert.Single(changed.Since);
        Assert.Equal(new CaseRenamed { Title = "Larm i Västerås" }, since.Event);
        Assert.Equal(Sample.Person(2), since.Actor);
        Sample.Done(await Desk.DoAsync(id, new RenameCase("Larm"), Sample.Owner, changed.File.State.Version, Cancel));
        Sample.Done(await Desk.DoAsync(id, new SetDiaryNumber("SN 1"), Sample.Doer(2), seen, Cancel));
    }

    [Fact]
    public async Task Thirty_seven_people_write_in_one_case_and_nobody_is_in_anybodys_way()
    {
        var id = await Sample.OpenAsync(Desk, [.. Enumerable.Range(2, 36).Select(n => (n, Role.GroupMember))]);
        var seen = (await Desk.ReadAsync(id, Cancel))!.State.Version;
        await using var other = _here.Again(); // half of them on another machine
        await Parallel.ForEachAsync(Enumerable.Range(1, 37), Cancel, async (person, cancel) =>
        {
            var desk = person % 2 == 0 ? Desk : other.Desk;
            var task = Sample.Task($"Uppgift {person}", Sample.Person(person));
            var by = Sample.Doer(person);
            Sample.Done(await desk.DoAsync(id, task, by, seen, cancel));
            Sample.Done(await desk.DoAsync(id, new MakeComment(new CommentId(Guid.NewGuid()), Keeping.Text($"Hej från {person}")), by, seen, cancel));
            Sample.Done(await desk.DoAsync(id, new FinishTask(task.Task), by, (await desk.ReadAsync(id, cancel))!.State.Version, cancel));
        });
        var file = (await Desk.ReadAsync(id, Cancel))!;
        Assert.Equal(seen + 3 * 37, file.State.Version);
        Assert.Equal(37, file.State.Comments.Count);
        Assert.Equal(37, file.State.Tasks.Values.Count(task => task.Done));
        Assert.Equal(Enumerable.Range(1, file.Entries.Count), file.Entries.Select(entry => (int)entry.Position));
        Assert.Equal(file.Entries.Select(entry => entry.At), file.Entries.Select(entry => entry.At).Order());
        await using var third = _here.Again();
        Assert.Equal(file.Checkpoint, (await third.Desk.ReadAsync(id, Cancel))!.Checkpoint);
    }

    [Fact]
    public async Task A_case_can_be_seen_as_of_an_earlier_moment()
    {
        var id = await Sample.OpenAsync(Desk);
        var then = (await Desk.ReadAsync(id, Cancel))!.State.Version;
        Sample.Done(await Desk.DoAsync(id, new RenameCase("Nytt namn"), Sample.Owner, null, Cancel));
        var before = (await Desk.ReadAsync(id, then, Cancel))!;
        Assert.Equal("Trygghetslarm", before.State.Title);
        Assert.Equal(then, before.State.Version);
        Assert.Null(await Desk.ReadAsync(id, then + 2, Cancel));
        Assert.Null(await Desk.ReadAsync(id, 0, Cancel));
    }

    [Fact]
    public async Task A_text_that_no_entry_names_is_not_kept()
    {
        var id = await Sample.OpenAsync(Desk);
        var before = (await _here.RowsAsync("kept")).Count;
        var own = new Core.Cases.Group.GroupMemberId(Sample.Person(1).Value);
        Sample.Done(await Desk.DoAsync(id, new Core.Cases.Group.DeclareInterests(own, false, true) { What = Keeping.Text("Äger inget") }, Sample.Owner, null, Cancel));
        Assert.Equal(before, (await _here.RowsAsync("kept")).Count);
    }

    [Fact]
    public async Task Rebuilding_makes_the_same_read_models()
    {
        var id = await BusyCaseAsync();
        var before = await ReadModelsAsync();
        Assert.All(before, table => Assert.NotEmpty(table));
        foreach (var table in CaseTables.ReadModels)
            await _here.ExecuteAsync($"delete from {table}");
        Assert.All(await ReadModelsAsync(), Assert.Empty);
        using (var scope = _here.Services.CreateScope())
            Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<Rebuild>().RunAsync(null, Cancel));
        Assert.Equal(before, await ReadModelsAsync());
        Assert.NotNull(await Desk.ReadAsync(id, Cancel));
    }

    [Fact]
    public async Task What_is_erased_is_gone_and_the_case_still_reads_and_rebuilds()
    {
        var id = await BusyCaseAsync();
        var file = (await Desk.ReadAsync(id, Cancel))!;
        var comment = file.State.Comments.Values.First().Text;
        var erase = new EraseContent(comment.Id) { NotDocumentation = true, Reason = Keeping.Text("Skrevs av misstag; arkivarien har hörts") };
        Sample.Done(await Desk.DoAsync(id, erase, Sample.Owner, null, Cancel));
        Assert.DoesNotContain(await _here.RowsAsync("kept"), row => row.Contains(comment.Id.ToString(), StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(await _here.RowsAsync("case_search"), row => row.Contains("Kent", StringComparison.Ordinal));
        var models = await ReadModelsAsync();
        using (var scope = _here.Services.CreateScope())
            await scope.ServiceProvider.GetRequiredService<Rebuild>().RunAsync(null, Cancel);
        Assert.Equal(models, await ReadModelsAsync());
        _here.Restart();
        Assert.Contains(comment.Id, (await Desk.ReadAsync(id, Cancel))!.State.Erased);
    }

    [Fact]
    public async Task Letters_wait_in_the_outbox_from_the_same_moment_and_never_go_to_the_one_who_acts()
    {
        var id = await Sample.OpenAsync(Desk, (2, Role.GroupMember));
        Sample.Done(await Desk.DoAsync(id, Sample.Task("För dig", Sample.Person(2)), Sample.Owner, null, Cancel));
        Sample.Done(await Desk.DoAsync(id, Sample.Task("För mig", Sample.Person(1)), Sample.Owner, null, Cancel));
        var letters = await _here.RowsAsync("outbox");
        Assert.Equal(2, letters.Count);
        Assert.Single(letters, row => row.Contains("role-given", StringComparison.Ordinal));
        Assert.Single(letters, row => row.Contains("task-assigned", StringComparison.Ordinal));
        Assert.DoesNotContain(letters, row => row.Contains("För dig", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Time_never_runs_backwards_in_a_case()
    {
        var id = await Sample.OpenAsync(Desk);
        _here.Clock.Now = Installation.Noon.AddHours(-1);
        var done = Sample.Done(await Desk.DoAsync(id, new RenameCase("Klockan gick fel"), Sample.Owner, null, Cancel));
        Assert.Equal(Installation.Noon, done.File.State.ChangedAt);
    }

    private async Task<CaseId> BusyCaseAsync()
    {
        var id = await Sample.OpenAsync(Desk, (2, Role.ProcurementOfficer), (3, Role.DecisionMaker), (4, Role.GroupMember));
        var task = Sample.Task("Bjud in leverantörer", Sample.Person(4));
        CaseCommand[] commands =
        [
            new SeekCooperation("safety-alarm", 40, new DateOnly(2030, 1, 1), Keeping.Text("Vi planerar larm")),
            task, new FinishTask(task.Task), new RenameCase("Larm och sensorer"), new SetDiaryNumber(null),
            new MakeComment(new CommentId(Guid.NewGuid()), Keeping.Text("Ring Kent om provet")),
            new MovePhase(Phase.Competition), new TakeRole(Sample.Person(4), Role.GroupMember),
            new EnterEarlierHappening(new DateOnly(2026, 1, 15), Keeping.Text("Marknadsdialog hölls")),
            new DecideModel("innovative-1b") { Reason = Keeping.Text("Behöver utvecklas") },
            new EnterFacts(Sample.Facts with { Title = "Sensorer" }) { Part = 2 },
        ];
        foreach (var command in commands)
            Sample.Done(await Desk.DoAsync(id, command, Sample.Owner, null, Cancel));
        Sample.Done(await Desk.DoAsync(id, new ReleasePart(PublicPart.Existence), Sample.Doer(2), null, Cancel));
        foreach (var (person, by) in new[] { (Sample.Person(1), Sample.Owner), (Sample.Person(2), Sample.Doer(2)) })
        {
            Sample.Done(await Desk.DoAsync(id, new NameMember(new(person.Value), GroupOrigin.Colleague, ["procurement"]) { Person = person }, Sample.Owner, null, Cancel));
            Sample.Done(await Desk.DoAsync(id, new DeclareInterests(new(person.Value), false, true), by, null, Cancel));
        }
        DateOnly day = new(2026, 3, 1);
        Sample.Done(await Desk.DoAsync(id, new SignContract(new(Guid.NewGuid()), day, Keeping.Text("Nordlarm"), day) { To = day.AddYears(2), Reason = Keeping.Text("Skrevs på innan") }, Sample.Owner, null, Cancel));
        Sample.Done(await Desk.DoAsync(id, new MovePhase(Phase.Closed) { Reason = Keeping.Text("Klart") }, Sample.Owner, null, Cancel));
        Sample.Done(await Desk.DoAsync(id, new GiveExperience(NeedOutcome.Partly), Sample.Owner, null, Cancel));
        Sample.Done(await Desk.DoAsync(id, new ReleaseLesson(Keeping.Text("Prova larmen hemma"), []), Sample.Doer(2), null, Cancel));
        return id;
    }

    private async Task<IReadOnlyList<string>[]> ReadModelsAsync()
    {
        var tables = new List<IReadOnlyList<string>>();
        foreach (var table in CaseTables.ReadModels)
            tables.Add(await _here.RowsAsync(table));
        return [.. tables];
    }

    private static string Refused(DeskAnswer answer) => Assert.Single(Assert.IsType<DeskAnswer.Refused>(answer).Problems).Code;
}

/// <summary>On SQLite.</summary>
public sealed class SqliteCaseTests() : CaseContract(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlCaseTests() : CaseContract(postgreSql: true);
