using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Demo;

/// <summary>
/// Brings a demonstration case from advice to readiness for the documents: a group with a gap, a partner, a dialogue with
/// three suppliers of whom one got more, and end users who rated two products on paper. What is still open is left for
/// whoever tries it.
/// </summary>
internal sealed class DemoDialogue(CaseDesk desk, CaseId id, IReadOnlyDictionary<Role, PersonId> who, Texts texts, DateTimeOffset now)
{
    private readonly DateOnly _today = DateOnly.FromDateTime(now.UtcDateTime);

    public async Task FillAsync(CancellationToken cancel)
    {
        await DoAsync(new DescribeNeed(Text("demo.need")) { People = 400, Process = Text("demo.need.process"), YearlyCost = 2_400_000 }, Role.Owner, cancel);
        await DoAsync(new SetIndicator(new(Guid.CreateVersion7()), Text("demo.indicator"), texts["demo.indicator.unit"]) { Baseline = 14, BaselineOn = _today.AddDays(-30), Target = 8 }, Role.Owner, cancel);
        await GroupAsync(cancel);
        await TogetherAsync(cancel);
        await MarketAsync(cancel);
        await UsersAsync(cancel);
    }

    private async Task GroupAsync(CancellationToken cancel)
    {
        foreach (var (role, skills) in new (Role, string[])[]
        {
            (Role.ProcurementOfficer, ["procurement", "law"]), (Role.Owner, ["innovation", "finance"]), (Role.GroupMember, ["target-group", "care-operations"]),
        })
        {
            await DoAsync(new NameMember(new(who[role].Value), GroupOrigin.Colleague, skills) { Person = who[role] }, Role.Owner, cancel);
            await DoAsync(new DeclareInterests(new(who[role].Value), false, true), role, cancel);
        }
        await DoAsync(new NameMember(new(Guid.CreateVersion7()), GroupOrigin.Hired, ["information-security"]) { Name = Text("demo.group.hired") }, Role.Owner, cancel);
        await DoAsync(new PassGate(Gate.NeedApproved), Role.Owner, cancel);
    }

    private async Task TogetherAsync(CancellationToken cancel)
    {
        var state = (await desk.ReadAsync(id, cancel))!.State;
        await DoAsync(new SeekCooperation(state.Need.Values.First().Technology?.Id ?? "safety-alarm", 400, _today.AddDays(150), Text("demo.seek")), Role.Owner, cancel);
        var partner = new PartnerId(Guid.CreateVersion7());
        var value = state.Need.Values.First().Facts.Value is null ? (decimal?)null : 450_000;
        await DoAsync(new JoinPartner(partner, texts["demo.neighbour"], Country.SE, 60) { Value = value, Need = Text("demo.neighbour.needs"), Carries = Text("demo.neighbour.carries"), Evaluates = true }, Role.Owner, cancel);
        await DoAsync(new GiveMandate(partner, Text("demo.neighbour.mandate"), _today.AddDays(-3)), Role.Owner, cancel);
    }

    private async Task MarketAsync(CancellationToken cancel)
    {
        var (round, slot) = (new RoundId(Guid.CreateVersion7()), new SlotId(Guid.CreateVersion7()));
        await DoAsync(new AnnounceRound(round, RoundKind.Meetings, Text("demo.round"), Text("demo.round.text"), _today, _today.AddDays(30)) { Minutes = 45, Facilitated = true }, Role.ProcurementOfficer, cancel);
        var noon = new DateTimeOffset(_today.AddDays(14).ToDateTime(new TimeOnly(10, 0)), TimeSpan.Zero);
        await DoAsync(new OfferSlot(slot, round, noon), Role.ProcurementOfficer, cancel);
        await DoAsync(new OfferSlot(new(Guid.CreateVersion7()), round, noon.AddHours(1)), Role.ProcurementOfficer, cancel);
        List<(SupplierId Id, byte[] Secret)> suppliers = [];
        foreach (var key in new[] { "demo.supplier.1", "demo.supplier.2", "demo.supplier.3" })
        {
            var (supplier, secret) = (new SupplierId(Guid.CreateVersion7()), Guid.NewGuid().ToByteArray());
            await DoAsync(new RegisterSupplier(supplier, texts[key]) { Country = Country.SE, Key = SecretKey.Of(secret), Contact = Keeping.Text("info@example.org"), Language = texts.Language.Code }, null, cancel);
            suppliers.Add((supplier, secret));
        }
        await DoAsync(new TakeSlot(slot, suppliers[0].Id, suppliers[0].Secret), null, cancel);
        var asked = new QuestionId(Guid.CreateVersion7());
        await DoAsync(new AskQuestion(asked, suppliers[1].Id, suppliers[1].Secret, Text("demo.question")), null, cancel);
        await DoAsync(new AnswerQuestion(asked, Text("demo.question"), Text("demo.answer")), Role.ProcurementOfficer, cancel);
        await DoAsync(new AskQuestion(new(Guid.CreateVersion7()), suppliers[2].Id, suppliers[2].Secret, Text("demo.question.2")), null, cancel);
        await DoAsync(new RegisterContact(new(Guid.CreateVersion7()), ContactKind.Meeting, _today, [suppliers[0].Id], Text("demo.minutes"))
        {
            Ours = [new(who[Role.GroupMember].Value)],
            Confidential = Text("demo.confidential"),
            Given = (new InformationId(Guid.CreateVersion7()), Text("demo.told")),
            Round = round,
        }, Role.GroupMember, cancel);
        await DoAsync(new RecordFinding(new(Guid.CreateVersion7()), Text("demo.finding")) { Changed = Text("demo.finding.changed"), Round = round }, Role.Facilitator, cancel);
    }

    private async Task UsersAsync(CancellationToken cancel)
    {
        var activity = new ActivityId(Guid.CreateVersion7());
        await DoAsync(new PlanActivity(activity, ActivityKind.Rating, Text("demo.users"))
        {
            Who = [UserGroup.Citizens, UserGroup.Employees],
            From = _today.AddDays(-10),
            To = _today.AddDays(20),
            Sheet = Keeping.Text(string.Join("\n\n", texts.Paragraphs("users.sheet.template"))),
            Recruiting = Text("demo.users.recruiting"),
            CarersStayOut = true,
            EraseOn = _today.AddDays(120),
            Questionnaire = "sus",
            Options = [Text("demo.users.one"), Text("demo.users.other")],
        }, Role.EndUserRepresentative, cancel);
        for (var n = 0; n < 6; n++)
        {
            var participant = new ParticipantId(Guid.CreateVersion7());
            await DoAsync(new InviteParticipant(activity, participant, n < 3 ? UserGroup.Citizens : UserGroup.Employees), Role.EndUserRepresentative, cancel);
            var sheet = new AnswerSheet([Form(4 + n % 2, 2 - n % 2), Form(3 + n % 3 - 1, 3)]);
            await DoAsync(new GiveAnswers(activity, participant, sheet, Keeping.Text(sheet.ToJson())) { Way = AnswerWay.Paper }, Role.EndUserRepresentative, cancel);
        }
        var file = (await desk.ReadAsync(id, cancel))!.State.Users[activity];
        var all = file.Answering.ToDictionary(one => one.Answered!.Answers.Id, one => new AnswerSheet([Form(4 + (one.Invited.Number - 1) % 2, 2 - (one.Invited.Number - 1) % 2), Form(3 + (one.Invited.Number - 1) % 3 - 1, 3)]));
        await DoAsync(new LockAnswers(activity, all), Role.EndUserRepresentative, cancel);
    }

    private static IReadOnlyList<int?> Form(int odd, int even) => [.. Enumerable.Range(0, 10).Select(item => (int?)(item % 2 == 0 ? odd : even))];

    private Kept Text(string key) => Keeping.Text(texts[key]);

    /// <summary>Does it by somebody of the case, or by a supplier's own link.</summary>
    private async Task DoAsync(CaseCommand command, Role? by, CancellationToken cancel)
    {
        var doer = by is { } role ? new Doer(who[role], Standing.AuthorityMember) : new Doer(null, Standing.Nobody);
        if (await desk.DoAsync(id, command, doer, null, cancel) is not DeskAnswer.Done)
            throw new InvalidOperationException($"{command.GetType().Name} was refused.");
    }
}
