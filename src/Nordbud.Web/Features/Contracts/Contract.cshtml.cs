using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Contracts;

/// <summary>
/// One contract through its life. Who comes: whoever looks after it, often not the one who bought. The questions: what is
/// due, do we get what was promised, may we change this, and what do we tell those who buy next time?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class ContractModel(CaseRoom room) : ContractPage(room)
{
    [BindProperty(SupportsGet = true)] public Guid Contract { get; set; }
    [BindProperty] public Guid? Thing { get; set; }
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Unit { get; set; }
    [BindProperty] public string? On { get; set; }
    [BindProperty] public string? To { get; set; }
    [BindProperty] public string? Amount { get; set; }
    [BindProperty] public string? Baseline { get; set; }
    [BindProperty] public string? Kind { get; set; }
    [BindProperty] public string? Yes { get; set; }
    [BindProperty] public bool Yields { get; set; }
    [BindProperty] public Guid? Participant { get; set; }
    [BindProperty] public string? Direct { get; set; }

    public SignedContract Shown => Case.Contracts[Id];

    /// <summary>What a field of a form is called after, unless said otherwise.</summary>
    private static readonly string[] UsualFields = ["what", "name", "on", "to", "amount"];

    private ContractId Id => new(Contract);

    /// <summary>What was typed into a form that was sent and refused.</summary>
    public string? Typed(string form, string? typed) => IsSent(form) ? typed : null;

    /// <summary>Whether the change that was sent goes over a limit, which the decision-maker may let yield.</summary>
    public bool MayYield { get; private set; }

    /// <summary>The indicators of the need that the contract is not measured by yet.</summary>
    public IEnumerable<IndicatorSet> Indicators => Case.Basis.Indicators.Where(one => Shown.Kpis.All(kpi => kpi.Indicator != one.Indicator));

    /// <summary>What the winner promised in the criteria that are measured, and the contract is not measured by yet: the name, the value and the most there is.</summary>
    public IEnumerable<(AwardCriterionSet Criterion, TenderId Tender, string Name, decimal Value, decimal Most)> Promises =>
        from tender in Case.Scoring.Admitted
        where Case.Award.Wins(tender.Id)
        from criterion in Case.Criteria.Leaves
        where criterion.ScoredBy is Scorer.Measurement
        let value = ScoredTenders.ScoreOf(Case, tender.Id, criterion)?.Agreed
        let name = TextOf(criterion.Name)
        where value is not null && name is not null && Shown.Kpis.All(kpi => TextOf(kpi.Name) != name)
        select (criterion, tender.Id, name, value.Value, criterion.Scale!.Highest);

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Case.Contracts.ContainsKey(Id))
            return base.OnPageHandlerExecutionAsync(context, next);
        context.Result = NotFound();
        return Task.CompletedTask;
    }

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostOptionAsync() =>
        SendAsync("option", new SetOption(Id, new(Guid.CreateVersion7()), Text(What), DayAt(On, "option-on")) { To = DayOrNone(To, "option-to"), Reason = Keeping.TextOrNone(Direct) },
            ("noticeBy", "option-on"), ("reason", "option-reason"));

    public Task<IActionResult> OnPostSettleAsync() => SendAsync($"settle-{Thing}", new SettleOption(Id, new(Thing ?? default), Yes is "yes", DayAt(On, $"settle-{Thing}-on")));

    public Task<IActionResult> OnPostDeliverableAsync() =>
        SendAsync("deliverable", new SetDeliverable(Id, new(Guid.CreateVersion7()), Text(What), DayAt(On, "deliverable-on")) { Test = Keeping.TextOrNone(Name) });

    public Task<IActionResult> OnPostTestAsync() =>
        SendAsync($"test-{Thing}", new TestDeliverable(Id, new(Thing ?? default), DayAt(On, $"test-{Thing}-on"), Yes is "yes", Text(What)), ("result", $"test-{Thing}-what"));

    public Task<IActionResult> OnPostKpiAsync()
    {
        var indicator = Thing is { } id ? Case.Basis.Indicators.FirstOrDefault(one => one.Indicator.Value == id) : null;
        var target = NumberAt(Amount, "kpi-amount", NumberInput.Read);
        if (target is null && Errors.Count == 0)
            Errors.Add(new("kpi-amount", T["cases.error.number"]));
        return SendAsync("kpi", new SetKpi(Id, new(Guid.CreateVersion7()), Text(Name), Unit?.Trim() ?? "", target ?? 0)
        {
            Baseline = NumberAt(Baseline, "kpi-baseline", NumberInput.Read),
            Indicator = indicator?.Indicator,
        }, ("unit", "kpi-unit"));
    }

    public Task<IActionResult> OnPostMeasureAsync()
    {
        var value = NumberAt(Amount, $"measure-{Thing}-amount", NumberInput.Read);
        if (value is null && Errors.Count == 0)
            Errors.Add(new($"measure-{Thing}-amount", T["cases.error.number"]));
        return SendAsync($"measure-{Thing}", new MeasureKpi(Id, new(Thing ?? default), DayAt(On, $"measure-{Thing}-on"), value ?? 0));
    }

    public Task<IActionResult> OnPostDeviationAsync() => SendAsync("deviation", new RegisterDeviation(Id, new(Guid.CreateVersion7()), DayAt(On, "deviation-on"), Text(What)));

    public Task<IActionResult> OnPostRemedyAsync() =>
        SendAsync($"remedy-{Thing}", new RemedyDeviation(Id, new(Thing ?? default), DayAt(On, $"remedy-{Thing}-on"), Text(What)), ("remedy", $"remedy-{Thing}-what"));

    public async Task<IActionResult> OnPostChangeAsync()
    {
        var ground = Names.Parse<ChangeGround>(Kind ?? "") ?? ChangeGround.Minor;
        var negative = Amount?.TrimStart().StartsWith('-') is true;
        var amount = NumberAt(Amount?.Trim().TrimStart('-'), "change-amount", AmountInput.Parse) ?? 0;
        ChangeContract change = new(Id, new(Guid.CreateVersion7()), DayAt(On, "change-on"), ground, negative ? -amount : amount, Text(What))
        {
            To = DayOrNone(To, "change-to"),
            Yields = Yields,
        };
        var answer = await SendAsync("change", change, ("kind", "change-kind"));
        MayYield = Errors.Count > 0 && MayDecide && ContractRules.Against(Case, Shown, change, Room.Law, Today).Count > 0;
        return answer;
    }

    public Task<IActionResult> OnPostIndexAsync()
    {
        var value = NumberAt(Amount, "index-amount", AmountInput.Parse);
        if (value is null && Errors.Count == 0)
            Errors.Add(new("index-amount", T["cases.error.number"]));
        return SendAsync("index", new IndexPrice(Id, DayAt(On, "index-on"), value ?? 0, Text(What)));
    }

    public async Task<IActionResult> OnPostCallOffAsync()
    {
        var value = NumberAt(Amount, "call-off-amount", AmountInput.Parse);
        if (value is null && Errors.Count == 0)
            Errors.Add(new("call-off-amount", T["cases.error.number"]));
        var answer = await SendAsync("call-off", new MakeCallOff(Id, new(Guid.CreateVersion7()), DayAt(On, "call-off-on"), value ?? 0, Yes is "yes", Text(What))
        {
            Yields = Yields,
            Participant = Participant is { } partner ? new Core.Cases.Cooperation.PartnerId(partner) : null,
            Direct = Keeping.TextOrNone(Direct),
        }, ("direct", "call-off-direct"), ("participant", "call-off-participant"));
        MayYield = Errors.Count > 0 && MayDecide && ContractRules.OverValue(Case, Shown, DayInput.Read(On) ?? Today, value ?? 0, Yes is "yes").Count > 0;
        return answer;
    }

    public Task<IActionResult> OnPostSubcontractorAsync() =>
        SendAsync("subcontractor", new NameSubcontractor(Id, Text(Name), NumberAt(Amount, "subcontractor-amount", NumberInput.Read)), ("share", "subcontractor-amount"));

    public Task<IActionResult> OnPostEndAsync() =>
        SendAsync("end", new EndContract(Id, DayAt(On, "end-on"), Names.Parse<EndKind>(Kind ?? "") ?? EndKind.Completed, Text(What)) { Again = Yes switch { "yes" => true, "no" => false, _ => null } }, ("learned", "end-what"));

    private static Core.Cases.Kept Text(string? typed) => Keeping.Text(typed?.Trim() ?? "");

    private Task<IActionResult> SendAsync(string form, ContractCommand command, params (string Field, string Id)[] fields)
    {
        Sent = form;
        IEnumerable<(string, string)> usual = UsualFields.Select(field => (field, $"{form}-{field}"));
        return EndAsync(command, "contracts.said.done", $"/contracts/{Contract}", LoadAsync, [.. fields, .. usual]);
    }
}
