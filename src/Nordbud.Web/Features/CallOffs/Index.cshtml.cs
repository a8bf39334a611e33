using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Admissions;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.CallOffs;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.CallOffs;

/// <summary>
/// Contracts under a framework agreement or a dynamic purchasing system. Who comes: the buyer of one participant who needs
/// forty devices by spring, and the officer who answers for the whole. The questions: may we buy directly, whom do we have
/// to ask, who won, and how much is left?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : CasePage(room)
{
    /// <summary>The fields of commands; on the page each is called after its form too.</summary>
    private static readonly string[] Fields =
        ["on", "lastDay", "what", "criteria", "formula", "priceWeight", "participant", "leftOut", "reason", "invited", "price", "quality", "why", "early", "reasons", "maximum", "choice", "amount"];

    [BindProperty] public Guid? Competition { get; set; }
    [BindProperty] public Guid? Invited { get; set; }
    [BindProperty] public string? Participant { get; set; }
    [BindProperty] public string? On { get; set; }
    [BindProperty] public string? LastDay { get; set; }
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Criteria { get; set; }
    [BindProperty] public string? Formula { get; set; }
    [BindProperty] public string? PriceWeight { get; set; }
    [BindProperty] public List<string> LeftOut { get; set; } = [];
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public bool Declined { get; set; }
    [BindProperty] public string? Price { get; set; }
    [BindProperty] public string? Quality { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public string? Early { get; set; }
    [BindProperty] public bool Yields { get; set; }
    [BindProperty] public string? Maximum { get; set; }
    [BindProperty] public bool AllTerms { get; set; }
    [BindProperty] public string? Choice { get; set; }

    public string? Sent { get; private set; }

    public CallOffPart Part => Case.CallOffs;

    /// <summary>Whether the visitor declared interests and need not stay away.</summary>
    public bool Sworn => Case.Group.MaySeeSuppliers(Visit.Person);

    public bool MayRun => Visit.May(Permission.RunCase) && Sworn;

    public bool MayDecide => Visit.May(Permission.Decide) && Sworn;

    public bool Dynamic => Frameworks.IsDynamic(Case);

    /// <summary>Whether the case has contracts to be called off at all.</summary>
    public bool Concerned => Dynamic || Frameworks.IsFramework(Case);

    public IReadOnlyList<InvitedId> In => Frameworks.In(Case);

    /// <summary>The standstill that a contract decided today would have in the country of the case.</summary>
    public Standstill Standstill => Standstill.Of(Room.Law, Case.Country, Frameworks.Regime(Case), Today, true);

    public bool IsSent(string form) => Errors.Count > 0 && Sent == form;

    public string? Typed(string form, string? typed) => IsSent(form) ? typed : null;

    /// <summary>An amount in the currency of the country.</summary>
    public string Money(decimal amount) => T.Value(new Money(decimal.Round(amount, 2), RegimeFinder.CurrencyOf(Case.Country)));

    /// <summary>Who is invited, for those who may know it.</summary>
    public string CallOf(InvitedId id) => Dynamic
        ? Case.Admissions.Find(one => one.Id.Value == id.Value) is { } admission ? TextOf(admission.Requested.Name) ?? T.Format("course.contender", ("n", admission.Requested.Number)) : "–"
        : Case.Contracts.TryGetValue(new(id.Value), out var contract) ? TextOf(contract.Signed.With) ?? T["contracts.unnamed"] : "–";

    public string NameOf(PartnerId? participant) => participant is { } id && Case.Cooperation.Partners.TryGetValue(id, out var partner) ? partner.Joined.Name
        : T[participant is null ? "call-offs.own" : "call-offs.former"];

    /// <summary>Boxes for those who are not invited.</summary>
    public Checks LeftOutBoxes => new("LeftOut", T["call-offs.left-out"], [.. In.Select(id => (id.ToString(), CallOf(id), IsSent("open") && LeftOut.Contains(id.ToString())))])
    {
        Id = "open-leftOut",
        Hint = T["call-offs.left-out.hint"],
        Error = ErrorAt("open-leftOut"),
    };

    /// <summary>The offers of a competition compared, for those who may see them.</summary>
    public Ranking? RankOf(MiniCompetition competition)
    {
        ArgumentNullException.ThrowIfNull(competition);
        return Sworn ? competition.Rank(Case) : null;
    }

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostTermsAsync()
    {
        Sent = "terms";
        return SendAsync(new SetFrameworkTerms(NumberAt(Maximum, "terms-maximum", AmountInput.Parse), AllTerms, Keeping.Text(Choice?.Trim() ?? "")), "call-offs.said.terms", "");
    }

    public Task<IActionResult> OnPostOpenAsync()
    {
        Sent = "open";
        return SendAsync(new OpenMiniCompetition(new(Guid.CreateVersion7()), DayAt(On, "open-on"), DayAt(LastDay, "open-lastDay"), Keeping.Text(What?.Trim() ?? ""), Keeping.Text(Criteria?.Trim() ?? ""),
            Formula ?? "", NumberAt(PriceWeight, "open-priceWeight", NumberInput.Read) ?? 0)
        {
            Participant = Guid.TryParse(Participant, out var partner) ? new PartnerId(partner) : null,
            LeftOut = [.. LeftOut.Select(one => Guid.TryParse(one, out var id) ? id : default).Select(id => new InvitedId(id))],
            Reason = Keeping.TextOrNone(Reason),
        }, "call-offs.said.opened", "#competitions");
    }

    public Task<IActionResult> OnPostOfferAsync()
    {
        Sent = $"offer-{Competition}-{Invited}";
        return SendAsync(new EnterOffer(new(Competition ?? default), new(Invited ?? default), DayAt(On, $"{Sent}-on"))
        {
            Declined = Declined,
            Price = NumberAt(Price, $"{Sent}-price", AmountInput.Parse),
            Quality = NumberAt(Quality, $"{Sent}-quality", NumberInput.Read),
            Why = Keeping.TextOrNone(Why),
            Early = Keeping.TextOrNone(Early),
        }, "call-offs.said.offer", "#competitions");
    }

    public Task<IActionResult> OnPostAwardAsync()
    {
        Sent = $"award-{Competition}";
        return SendAsync(new AwardMiniCompetition(new(Competition ?? default), new(Invited ?? default), new CallOffId(Guid.CreateVersion7()), DayAt(On, $"{Sent}-on"), Keeping.Text(Reason?.Trim() ?? "")) { Yields = Yields },
            "call-offs.said.awarded", "#competitions");
    }

    public Task<IActionResult> OnPostEndAsync()
    {
        Sent = $"end-{Competition}";
        return SendAsync(new EndMiniCompetition(new(Competition ?? default), DayAt(On, $"{Sent}-on"), Keeping.Text(Reason?.Trim() ?? "")), "call-offs.said.ended", "#competitions");
    }

    private DateOnly DayAt(string? typed, string field)
    {
        if (DayInput.Read(typed) is { } day)
            return day;
        Errors.Add(new(field, T["cases.error.day"]));
        return default;
    }

    private Task<IActionResult> SendAsync(CallOffCommand command, string said, string place) =>
        EndAsync(command, said, $"/call-offs{place}", LoadAsync, [.. Fields.Select(field => (field, $"{Sent}-{field}"))]);

    private Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is CallOffEvent or ContractEvent or AdmissionEvent));
}
