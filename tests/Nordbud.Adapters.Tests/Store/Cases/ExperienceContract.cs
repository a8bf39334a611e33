using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Erasure;
using Nordbud.Core.Cases.Experience;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Tests.Store.Cases;

/// <summary>What cases say at their end can be counted and read, on every database.</summary>
public abstract class ExperienceContract(bool postgreSql)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cases_at_their_end_are_counted_over_all_authorities_and_told_from_three_on()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        await EndedAsync(here, NeedOutcome.Met, true);
        await EndedAsync(here, NeedOutcome.Partly, null);
        Assert.Equal((2, null), await OfAsync(here));
        var third = await EndedAsync(here, NeedOutcome.NotMet, false);
        Assert.Equal((3, 1), await OfAsync(here));
        var technology = Assert.Single(await Board(here).ByTechnologyAsync(Cancel));
        Assert.Equal(("safety-alarm", 3, 1), (technology.Technology, technology.Tally.Cases, technology.Tally.Met!.Value));
        Assert.Equal(0, (await Board(here).OfAsync(Model.Ppp, Cancel)).Cases);
        Sample.Done(await here.Desk.DoAsync(third, new MovePhase(Phase.Contract) { Reason = Keeping.Text("Det fortsätter") }, Sample.Owner, null, Cancel));
        Assert.Equal((2, null), await OfAsync(here));
    }

    [Fact]
    public async Task The_row_holds_how_it_was_bought_and_what_came_of_it_and_nothing_else()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var id = await EndedAsync(here, NeedOutcome.Met, true);
        await using var db = here.Context();
        var row = Assert.Single(await db.Set<ExperienceRow>().ToListAsync(Cancel));
        Assert.Equal(new ExperienceRow { CaseId = id.Value, Model = "traditional", Instrument = "open", Technology = "safety-alarm", Country = "SE", Year = 2026, Outcome = "met", Again = true }, row);
        Assert.Equal(8, db.Model.FindEntityType(typeof(ExperienceRow))!.GetProperties().Count());
    }

    [Fact]
    public async Task A_lesson_is_read_while_it_is_released_and_gone_when_it_is_taken_back_or_erased()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var id = await EndedAsync(here, NeedOutcome.Met, true);
        Assert.Empty(await Board(here).LessonsAsync(null, null, Cancel));
        await ReleaseAsync(here, id, "Prova larmen hemma hos folk.");
        var lesson = Assert.Single(await Board(here).LessonsAsync(Model.Traditional, "safety-alarm", Cancel));
        Assert.Equal(new ExperienceBoard.Lesson(Model.Traditional, Instrument.Open, "safety-alarm", "SE", 2026, "Prova larmen hemma hos folk."), lesson);
        Assert.Empty(await Board(here).LessonsAsync(Model.Ppp, null, Cancel));
        Sample.Done(await here.Desk.DoAsync(id, new WithdrawLesson(), Sample.Doer(2), null, Cancel));
        Assert.Empty(await Board(here).LessonsAsync(null, null, Cancel));
        await ReleaseAsync(here, id, "Prova larmen länge.");
        using (var scope = here.Services.CreateScope())
            await scope.ServiceProvider.GetRequiredService<Rebuild>().RunAsync(null, Cancel);
        Assert.Equal("Prova larmen länge.", Assert.Single(await Board(here).LessonsAsync(null, null, Cancel)).Text);
        var text = (await here.Desk.ReadAsync(id, Cancel))!.State.Experience.Lesson!.Text;
        Sample.Done(await here.Desk.DoAsync(id, new EraseContent(text.Id) { NotDocumentation = true, Reason = Keeping.Text("Nämnde en person") }, Sample.Owner, null, Cancel));
        Assert.Empty(await Board(here).LessonsAsync(null, null, Cancel));
    }

    private static async Task<CaseId> EndedAsync(Installation here, NeedOutcome outcome, bool? again)
    {
        var id = await Sample.OpenAsync(here.Desk, (2, Role.ProcurementOfficer), (3, Role.DecisionMaker));
        CaseCommand[] commands =
        [
            new NameMember(new(Sample.Person(2).Value), GroupOrigin.Colleague, ["procurement"]) { Person = Sample.Person(2) },
            new DecideModel("traditional") { Reason = Keeping.Text("Färdigt finns"), Instrument = "open" },
            new MovePhase(Phase.Closed) { Reason = Keeping.Text("Klart") },
            new GiveExperience(outcome) { Again = again },
        ];
        foreach (var command in commands)
            Sample.Done(await here.Desk.DoAsync(id, command, Sample.Owner, null, Cancel));
        Sample.Done(await here.Desk.DoAsync(id, new DeclareInterests(new(Sample.Person(2).Value), false, true), Sample.Doer(2), null, Cancel));
        return id;
    }

    private static async Task ReleaseAsync(Installation here, CaseId id, string text) =>
        Sample.Done(await here.Desk.DoAsync(id, new ReleaseLesson(Keeping.Text(text), []), Sample.Doer(2), null, Cancel));

    private static async Task<(int Cases, int? Met)> OfAsync(Installation here)
    {
        var tally = await Board(here).OfAsync(Model.Traditional, Cancel);
        return (tally.Cases, tally.Met);
    }

    private static ExperienceBoard Board(Installation here) => new(here.Context());
}

/// <summary>On SQLite.</summary>
public sealed class SqliteExperienceTests() : ExperienceContract(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlExperienceTests() : ExperienceContract(postgreSql: true);
