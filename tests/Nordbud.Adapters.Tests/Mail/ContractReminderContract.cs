using Nordbud.Adapters.Mail;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Adapters.Tests.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Tests.Mail;

/// <summary>Those who run a case are reminded of the days of its contracts: of each day once, and of what it is about never.</summary>
public abstract class ContractReminderContract(bool postgreSql)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Installation.Noon.UtcDateTime);
    private static readonly ContractId Contract = new(Guid.CreateVersion7());
    private static readonly OptionId Option = new(Guid.CreateVersion7());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_option_is_named_ninety_and_thirty_days_before_to_everybody_who_runs_the_case_and_to_nobody_else()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        await SignedAsync(here);
        Assert.Equal(0, await WriteAsync(here));
        here.Clock.Now = Installation.Noon.AddDays(10);
        Assert.Equal(2, await WriteAsync(here));
        Assert.Equal(0, await WriteAsync(here));
        here.Restart();
        here.Clock.Now = Installation.Noon.AddDays(11);
        Assert.Equal(0, await WriteAsync(here));
        here.Clock.Now = Installation.Noon.AddDays(70);
        Assert.Equal(2, await WriteAsync(here));
        var letters = (await here.RowsAsync("outbox")).Where(row => row.Contains("contract-days", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, letters.Count);
        Assert.Equal(2, letters.Count(row => row.Contains(Sample.Person(1).ToString(), StringComparison.Ordinal)));
        Assert.Equal(2, letters.Count(row => row.Contains(Sample.Person(2).ToString(), StringComparison.Ordinal)));
        Assert.DoesNotContain(letters, row => row.Contains("Ett år till", StringComparison.Ordinal) || row.Contains("Nordlarm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_settled_is_not_named_and_days_that_come_together_make_one_letter()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var id = await SignedAsync(here);
        Sample.Done(await here.Desk.DoAsync(id, new SetOption(Contract, new(Guid.CreateVersion7()), Keeping.Text("Fler larm"), Today.AddDays(100)), Sample.Owner, null, Cancel));
        Sample.Done(await here.Desk.DoAsync(id, new SettleOption(Contract, Option, false, Today), Sample.Doer(3), null, Cancel));
        Sample.Done(await here.Desk.DoAsync(id, new SetDeliverable(Contract, new(Guid.CreateVersion7()), Keeping.Text("Larm"), Today.AddDays(24)), Sample.Owner, null, Cancel));
        here.Clock.Now = Installation.Noon.AddDays(10);
        Assert.Equal(2, await WriteAsync(here));
        Sample.Done(await here.Desk.DoAsync(id, new EndContract(Contract, Today, EndKind.Terminated, Keeping.Text("Det räckte")), Sample.Owner, null, Cancel));
        here.Clock.Now = Installation.Noon.AddDays(24);
        Assert.Equal(0, await WriteAsync(here));
    }

    private static async Task<CaseId> SignedAsync(Installation here)
    {
        var id = await Sample.OpenAsync(here.Desk, (2, Role.ProcurementOfficer), (3, Role.DecisionMaker), (4, Role.GroupMember));
        foreach (var (person, by) in new[] { (Sample.Person(1), Sample.Owner), (Sample.Person(3), Sample.Doer(3)) })
        {
            Sample.Done(await here.Desk.DoAsync(id, new NameMember(new(person.Value), GroupOrigin.Colleague, ["procurement"]) { Person = person }, Sample.Owner, null, Cancel));
            Sample.Done(await here.Desk.DoAsync(id, new DeclareInterests(new(person.Value), false, true), by, null, Cancel));
        }
        Sample.Done(await here.Desk.DoAsync(id, new SignContract(Contract, Today, Keeping.Text("Nordlarm"), Today) { Reason = Keeping.Text("Skrevs på innan") }, Sample.Owner, null, Cancel));
        Sample.Done(await here.Desk.DoAsync(id, new SetOption(Contract, Option, Keeping.Text("Ett år till"), Today.AddDays(100)), Sample.Owner, null, Cancel));
        return id;
    }

    private static async Task<int> WriteAsync(Installation here)
    {
        await using var db = here.Context();
        return await new ContractReminders(db, new Outbox(db, here.Clock, () => 0), here.Clock).WriteAsync(Cancel);
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteContractReminderTests() : ContractReminderContract(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlContractReminderTests() : ContractReminderContract(postgreSql: true);
