using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Adapters.Tests.Store.Cases;

/// <summary>A case to try things on: safety alarms of a Swedish municipality.</summary>
internal static class Sample
{
    public static readonly AuthorityId Authority = new(Guid.Parse("0198b2a0-0000-7000-8000-000000000001"));
    public static readonly Doer Owner = new(Person(1), Standing.AuthorityMember);

    /// <summary>Read from the examples of the project: safety alarms, everything known.</summary>
    public static Facts Facts { get; } = FactsJson.Read(File.ReadAllBytes(Example("safety-alarms.json")), new DateOnly(2026, 3, 2)).Needs[0];

    public static OpenCase Opening { get; } = new()
    {
        Authority = Authority,
        Country = Country.SE,
        Title = "Trygghetslarm",
        DiaryNumber = "SN 2026/0123",
        Parts = [new OpeningPart(Facts)],
    };

    private static string Example(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Nordbud.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "examples", name);
    }

    public static PersonId Person(int number) => new(new Guid(number, 0, 0, new byte[8]));

    public static Doer Doer(int number) => new(Person(number), Standing.SignedIn);

    public static SetTask Task(string what, PersonId? assignee = null) =>
        new(new TaskId(Guid.CreateVersion7()), Keeping.Text(what)) { Assignee = assignee, Due = new DateOnly(2026, 4, 1) };

    /// <summary>Opens the case and gives the roles.</summary>
    public static async Task<CaseId> OpenAsync(CaseDesk desk, params (int Person, Role Role)[] roles)
    {
        var done = Assert.IsType<DeskAnswer.Done>(await desk.OpenAsync(Opening, Owner, TestContext.Current.CancellationToken));
        var id = done.File.State.Id;
        foreach (var (person, role) in roles)
            Done(await desk.DoAsync(id, new GiveRole(Person(person), role) { Authorisation = "KS § 12" }, Owner, null, TestContext.Current.CancellationToken));
        return id;
    }

    public static DeskAnswer.Done Done(DeskAnswer answer) => Assert.IsType<DeskAnswer.Done>(answer);
}
