using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

using Gate = Nordbud.Core.Cases.Gates.Gate;

namespace Nordbud.Web.Features.Gates;

/// <summary>
/// The gates of the preparation. Who comes: the project leader, who wants to go on; the decision-maker, who is asked to let
/// something pass. The question: is anything in the way, and who can do something about it?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public string? Which { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public bool MayPass => Visit.May(Permission.RunCase);

    public bool MayYield => Visit.May(Permission.Decide);

    /// <summary>What stands in the way of a gate, in words.</summary>
    public IEnumerable<(Problem Problem, string Words, string? Way)> BlocksOf(Gate gate) => GateRules.Blocks(Case, gate, Room.Law, Today)
        .Select(block => (block, ProblemText.Of(block with { Source = null }, T).Text, WayOf(block.Code)));

    /// <summary>The last time a gate was passed, or null.</summary>
    public (Entry Entry, GatePassed Passed)? PassedAt(Gate gate) => Whole.Entries.Reverse()
        .Where(entry => entry.Event is GatePassed passed && passed.Gate == gate).Select(entry => ((Entry, GatePassed)?)(entry, (GatePassed)entry.Event)).FirstOrDefault();

    /// <summary>What was told to some and is owed to the others.</summary>
    public IEnumerable<string> Owed => ParityRules.Debts(Case).Select(debt => TextOf(debt.What) ?? T["timeline.erased"]);

    public Task OnGetAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is GatePassed or ParityEvent));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Names.Parse<Gate>(Which ?? "") is not { } gate)
            return NotFound();
        // Whoever presses without being allowed to yield is shown what stands in the way.
        return await EndAsync(new PassGate(gate) { Reason = MayYield ? Keeping.TextOrNone(Reason) : null }, "gates.said.passed", "/gates", OnGetAsync);
    }

    private string? WayOf(string code) => code switch
    {
        "expert-missing" or "declaration-missing" or "conflict-open" => $"/cases/{Case.Id}/group",
        "criteria-missing" or "price-model-missing" or "criterion-without-scale" or "model-wrong" or "model-unlawful" => $"/cases/{Case.Id}/criteria",
        "weights-missing" => $"/cases/{Case.Id}/weights",
        "earlier-case-unsettled" => $"/cases/{Case.Id}/earlier",
        "parity-debt" => $"/cases/{Case.Id}/dialogue/parity",
        _ => null,
    };
}
