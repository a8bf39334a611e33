using Microsoft.AspNetCore.Mvc;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Dialogue;

/// <summary>The suppliers of a case. Who comes: somebody who just had one on the telephone. The question: do we know it, and may I talk to it?</summary>
[Needs(Permission.ReadCase)]
public sealed class SuppliersModel(CaseRoom room) : DialoguePage(room)
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Number { get; set; }
    [BindProperty] public string? Land { get; set; }

    public Task OnGetAsync() => KnowDialogueAsync();

    public Task<IActionResult> OnPostAsync()
    {
        var supplier = new SupplierId(Guid.CreateVersion7());
        return EndAsync(new RegisterSupplier(supplier, Name?.Trim() ?? "")
        {
            Number = Number,
            Country = Enum.TryParse<Country>(Land, out var country) ? country : null,
        }, "dialogue.said.supplier", $"/dialogue/suppliers/{supplier}", OnGetAsync);
    }
}
