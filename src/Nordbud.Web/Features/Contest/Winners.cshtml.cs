using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Contest;

/// <summary>
/// What follows the opinion of a jury. Who comes: the officer, glad that it is over, with winners who wait for word. The
/// questions: who gets what, whom must we invite, and what of their ideas changes our need?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class WinnersModel(CaseRoom room) : ContestPage(room)
{
    [BindProperty] public List<string> Prize { get; set; } = [];
    [BindProperty] public bool Yields { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public List<Guid> Invited { get; set; } = [];
    [BindProperty] public Guid? Contender { get; set; }
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Touches { get; set; }

    /// <summary>Whether the prizes that were sent differ from those announced and the visitor may let that pass.</summary>
    public bool MayYield { get; private set; }

    /// <summary>Whether a negotiation with the winners can follow on this track.</summary>
    public bool FollowsUp => Case.Course.Track is { AnnouncesFollowUp: true };

    /// <summary>What the law has against a negotiation as the case stands, beside winners who were not invited.</summary>
    public IEnumerable<Problem> AgainstFollowUp => Case.Course.Track is { } track
        && track.Moves.FirstOrDefault(move => track.Phase(move.From)!.Kind is PhaseKind.Jury && track.Phase(move.To)!.Kind is PhaseKind.Negotiation) is { } move
        ? CourseGates.Blocks(Case, move, new Setting(Visit.Doer, Room.Clock.GetUtcNow(), Room.Law)).Where(block => block.Code.StartsWith("follow-up-", StringComparison.Ordinal)) : [];

    /// <summary>What can be touched by an idea: the indicators and the requirements.</summary>
    public IEnumerable<(string Value, string Name)> Touchable =>
    [
        .. Case.Basis.Indicators.Select(one => ($"indicator/{one.Indicator}", TextOf(one.Name) ?? "–")),
        .. Case.Criteria.Terms.Select(one => ($"term/{one.Term}", TextOf(one.Text) ?? "–")),
    ];

    public string? Touched(IdeaTaken idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return Touchable.Where(one => one.Value == $"indicator/{idea.Indicator}" || one.Value == $"term/{idea.Term}").Select(one => one.Name).FirstOrDefault();
    }

    /// <summary>Whether an idea is still owed to the others.</summary>
    public bool Owed(IdeaTaken idea) => idea is not null && Case.Parity.GetValueOrDefault(idea.Idea) is { Debt: true };

    /// <summary>The prize that stands or that the announced ones propose.</summary>
    public decimal? Proposed(ContenderId id) => (Contest.Prizes?.Prizes ?? Contest.Announced).FirstOrDefault(prize => prize.Contender == id)?.Amount;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostPrizesAsync()
    {
        Sent = "prizes";
        List<PrizeGiven> prizes = [];
        for (var at = 0; at < Prize.Count && at < Contest.Ranked.Count; at++)
        {
            if (NumberAt(Prize[at], string.Create(CultureInfo.InvariantCulture, $"prize-{at}"), AmountInput.Parse) is { } amount)
                prizes.Add(new(Contest.Ranked[at].Contender, amount));
        }
        var answer = await EndAsync(new AwardPrizes(prizes) { Yields = Yields, Reason = Keeping.TextOrNone(Reason) }, "contest.said.prizes", "/contest/winners", LoadAsync, ("prizes", "prize-0"));
        MayYield = Errors.Count > 0 && MayDecide && prizes.Count > 0;
        return answer;
    }

    public Task<IActionResult> OnPostInviteAsync()
    {
        Sent = "invite";
        return EndAsync(new InviteWinners([.. Invited.Select(id => new ContenderId(id))]), "contest.said.invited", "/contest/winners", LoadAsync);
    }

    public async Task<IActionResult> OnPostIdeaAsync()
    {
        Sent = "idea";
        await LoadAsync();
        var contender = Case.Course.Find(new ContenderId(Contender ?? default));
        var what = What?.Trim() ?? "";
        SupplierId? holder = what.Length > 0 && Contest.Lifted && contender is not null ? await AsSupplierAsync(contender) : null;
        var parts = (Touches ?? "").Split('/', 2);
        var touched = parts.Length == 2 && Guid.TryParse(parts[1], out var id) ? id : (Guid?)null;
        return await EndAsync(new TakeIdea(new(Guid.CreateVersion7()), new(Contender ?? default), holder ?? default, Keeping.Text(what), Keeping.Text(what))
        {
            Indicator = parts[0] is "indicator" && touched is { } indicator ? new IndicatorId(indicator) : null,
            Term = parts[0] is "term" && touched is { } term ? new TermId(term) : null,
        }, "contest.said.idea", "/contest/winners#ideas", LoadAsync);
    }
}
