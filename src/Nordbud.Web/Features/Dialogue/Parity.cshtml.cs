using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Dialogue;

/// <summary>
/// Who knows what. Who comes: the officer before publication, afraid of a complaint; later somebody who complains. The
/// question: did every supplier have the same, at the same time, and where not, why?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class ParityModel(CaseRoom room) : DialoguePage(room)
{
    [BindProperty] public Guid? Piece { get; set; }
    [BindProperty] public string? Told { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? On { get; set; }
    [BindProperty] public List<string> Whom { get; set; } = [];

    /// <summary>What some have and others are owed, the oldest first.</summary>
    public IReadOnlyList<Information> Debts => ParityRules.Debts(Case);

    /// <summary>What is settled, the latest first.</summary>
    public IEnumerable<Information> Settled => Case.Parity.Values.Where(information => !information.Debt).OrderByDescending(information => information.At);

    /// <summary>Whether the visitor may decide that something stays where it is.</summary>
    public bool MayKeep => Visit.May(Permission.RunCase);

    public Task OnGetAsync() => KnowDialogueAsync();

    public Task<IActionResult> OnPostShareAsync() => EndAsync(
        new ShareInformation(new InformationId(Piece ?? Guid.CreateVersion7()), Keeping.Text(Told?.Trim() ?? "")),
        "dialogue.said.shared", "/dialogue/parity", OnGetAsync, ("text", Piece is { } id ? $"share-{id}" : "share"));

    public Task<IActionResult> OnPostKeepAsync() => EndAsync(
        new JustifyWithholding(new InformationId(Piece ?? default), Keeping.Text(Reason?.Trim() ?? "")),
        "dialogue.said.kept", "/dialogue/parity", OnGetAsync, ("reason", $"keep-{Piece}"));

    public Task<IActionResult> OnPostToldAsync()
    {
        if (DayInput.Read(On) is not { } on)
        {
            Errors.Add(new("on", T["cases.error.day"]));
            on = default;
        }
        return EndAsync(new GiveInformation(new InformationId(Guid.CreateVersion7()), Keeping.Text(What?.Trim() ?? ""),
            [.. Whom.Select(one => new SupplierId(Guid.TryParse(one, out var id) ? id : Guid.Empty))], on),
            "dialogue.said.told", "/dialogue/parity", OnGetAsync, ("suppliers", "Whom"));
    }

    /// <summary>Who had a piece before the others, with the day.</summary>
    public string HoldersOf(Information information)
    {
        ArgumentNullException.ThrowIfNull(information);
        return T.Language.List([.. information.Holders.Select(pair => T.Format("dialogue.parity.holder",
            ("supplier", Case.Suppliers[pair.Key].Name), ("day", pair.Value)))]);
    }
}
