using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Contracts;

/// <summary>
/// The contracts of a case. Who comes: the officer with a signed contract on the desk; months later the one who looks after
/// it. The questions: may we sign yet, what did we agree, and what is due?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : ContractPage(room)
{
    [BindProperty] public string? With { get; set; }
    [BindProperty] public Guid? Contender { get; set; }
    [BindProperty] public string? On { get; set; }
    [BindProperty] public string? Value { get; set; }
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? To { get; set; }
    [BindProperty] public bool Works { get; set; }
    [BindProperty] public Guid? Competition { get; set; }

    /// <summary>The competitions under a dynamic purchasing system that were decided and led to no contract yet.</summary>
    public IEnumerable<Core.Cases.CallOffs.MiniCompetition> ToSign => Case.CallOffs.Competitions.Where(one =>
        one.Awarded is { CallOff: null } && Case.Contracts.Values.All(contract => contract.Signed.Competition != one.Id));
    [BindProperty] public string? Reason { get; set; }

    /// <summary>What a signing today would break, in words.</summary>
    public IEnumerable<(string Words, Core.Law.Source? Source)> BreachesToday =>
        ContractRules.Breaches(Case, Today, new(Visit.Doer, Room.Clock.GetUtcNow(), Room.Law)).Select(breach => (ProblemText.Of(breach with { Source = null }, T).Text, breach.Source));

    /// <summary>The name of the winner, where there is one and the visitor may know it.</summary>
    public string? Winner => (Case.Scoring.Tenders.Where(tender => Case.Award.Wins(tender.Id)).Select(tender => TextOf(tender.Entered.Name))
        .Concat(Case.Course.Contenders.Where(one => Case.Award.Wins(one.Id)).Select(one => TextOf(one.Joined.Name)))).FirstOrDefault(name => name is not null);

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAsync()
    {
        Sent = "sign";
        var id = Guid.CreateVersion7();
        return EndAsync(new SignContract(new(id), DayAt(On, "on"), Keeping.Text(With?.Trim() ?? ""), DayAt(From, "from"))
        {
            Value = NumberAt(Value, "value", AmountInput.Parse),
            Contender = Contender is { } partner ? new(partner) : null,
            To = DayOrNone(To, "to"),
            Works = Works,
            Competition = Competition is { } competition ? new Core.Cases.CallOffs.CompetitionId(competition) : null,
            Reason = Keeping.TextOrNone(Reason),
        }, "contracts.said.signed", $"/contracts/{id}", LoadAsync);
    }
}
