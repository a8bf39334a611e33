using System.Text;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases;

/// <summary>A case in memory to which commands are given one after the other, as the desk would.</summary>
internal sealed class Story
{
    public static readonly PersonId Owner = new(new Guid("018f0000-0000-7000-8000-00000000000a"));
    public static readonly PersonId Officer = new(new Guid("018f0000-0000-7000-8000-00000000000b"));
    public static readonly PersonId Decider = new(new Guid("018f0000-0000-7000-8000-00000000000c"));
    public static readonly PersonId Member = new(new Guid("018f0000-0000-7000-8000-00000000000d"));
    public static readonly Doer Outsider = new(null, Standing.Nobody);

    private readonly List<Entry> _entries = [];

    public Story(Country country = Country.SE)
    {
        Accept(new OpenCase { Authority = new(Guid.NewGuid()), Country = country, Title = "Videophones" }, new Doer(Owner, Standing.AuthorityMember));
        foreach (var (person, role) in new[] { (Officer, Role.ProcurementOfficer), (Decider, Role.DecisionMaker), (Member, Role.GroupMember) })
            Accept(new GiveRole(person, role) { Authorisation = "KS § 12" });
    }

    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    public Case State { get; private set; } = null!;

    public IReadOnlyList<Entry> Entries => _entries;

    public IEnumerable<CaseEvent> Events => _entries.Select(entry => entry.Event);

    public static Kept Text(string text) => Kept.OfText(Guid.NewGuid(), new byte[16], text);

    public static Doer By(PersonId person) => new(person, Standing.AuthorityMember);

    public Setting Setting(Doer? by = null) => new(by ?? By(Owner), Now, LawBook.Embedded);

    public Outcome Try(CaseCommand command, Doer? by = null) => CaseRules.Decide(State, command, Setting(by));

    /// <summary>Gives a command that has to be accepted, and says what followed.</summary>
    public IReadOnlyList<CaseEvent> Accept(CaseCommand command, Doer? by = null)
    {
        var outcome = Try(command, by);
        var events = outcome is Outcome.Accepted accepted ? accepted.Events
            : throw new InvalidOperationException(string.Join(", ", ((Outcome.Refused)outcome).Problems.Select(problem => problem.Code)));
        foreach (var happened in events)
        {
            var entry = EntryJson.Write(Core.Tests.Cases.Entries.Case, _entries.Count + 1, Now, (by ?? By(Owner)).Person, happened, new byte[16]);
            _entries.Add(entry);
            State = CaseRules.Evolve(Core.Tests.Cases.Entries.Case, State, entry);
        }
        return events;
    }

    /// <summary>The codes for which a command is refused.</summary>
    public IEnumerable<string> Refused(CaseCommand command, Doer? by = null) =>
        Assert.IsType<Outcome.Refused>(Try(command, by)).Problems.Select(problem => problem.Code);

    /// <summary>What stands in the way of a gate today.</summary>
    public IReadOnlyList<Problem> Blocks(Gate gate) => GateRules.Blocks(State, gate, LawBook.Embedded, Today);

    /// <summary>Names a procurement expert without an account.</summary>
    public GroupMemberId Expert()
    {
        var id = new GroupMemberId(Guid.NewGuid());
        Accept(new NameMember(id, GroupOrigin.Hired, [SkillCatalogue.Procurement]) { Name = Text("An expert") });
        return id;
    }

    /// <summary>Announces a round that is open today.</summary>
    public RoundId Round(RoundKind kind = RoundKind.Meetings)
    {
        if (!State.Group.ExpertSettled)
            Expert();
        var id = new RoundId(Guid.NewGuid());
        Accept(new AnnounceRound(id, kind, Text("Tell us"), Text("What can it do?"), Today, Today.AddDays(20))
        {
            Minutes = 45,
            Questions = kind is RoundKind.Questionnaire ? [Text("What does it cost?")] : [],
        }, By(Officer));
        return id;
    }

    /// <summary>Registers a supplier by itself.</summary>
    public (SupplierId Id, byte[] Secret) Supplier(string name)
    {
        var (id, secret) = (new SupplierId(Guid.NewGuid()), Encoding.UTF8.GetBytes($"the secret of {name}"));
        Accept(new RegisterSupplier(id, name) { Key = SecretKey.Of(secret), Contact = Text("info@example.org"), Language = "sv" }, Outsider);
        return (id, secret);
    }
}
