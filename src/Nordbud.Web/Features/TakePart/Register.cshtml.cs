using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Public;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.TakePart;

/// <summary>
/// A supplier registers. Who comes: somebody who sells, in a hurry, from another country. The question: what do I have to
/// give, and is it fair? Nobody approves it; a link comes by mail.
/// </summary>
[Needs(Permission.UsePublicPages)]
[ResponseCache(NoStore = true)]
public sealed class RegisterModel(CaseDesk cases, LawBook law, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Number { get; set; }
    [BindProperty] public string? Land { get; set; }
    [BindProperty] public string? Email { get; set; }

    public PublicCase Shown { get; private set; } = null!;

    public List<FieldError> Errors { get; } = [];

    /// <summary>The address that the link was sent to, once it was.</summary>
    public string? SentTo { get; private set; }

    public string ErrorAt(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Text ?? "";

    public async Task<IActionResult> OnGetAsync(Guid caseId, CancellationToken cancel) => await FindAsync(caseId, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid caseId, CancellationToken cancel)
    {
        if (!await FindAsync(caseId, cancel))
            return NotFound();
        var email = Email?.Trim() ?? "";
        if (!Person.IsEmail(email))
        {
            Errors.Add(new("contact", texts["cases.problem.address-missing"]));
            return Page();
        }
        var supplier = new SupplierId(Guid.CreateVersion7());
        var link = OwnLink.To(Shown.State.Id, supplier);
        var answer = await cases.DoAsync(Shown.State.Id, new RegisterSupplier(supplier, Name?.Trim() ?? "")
        {
            Country = Enum.TryParse<Country>(Land, out var country) ? country : null,
            Number = Number,
            Contact = Keeping.Text(email),
            Key = link.Key,
            Language = texts.Language.Code,
            Link = LinkLetter.Of(link, Shown.State, email, null, texts.Language.Code),
        }, new Doer(null, Standing.Nobody), null, cancel);
        if (answer is DeskAnswer.Refused refused)
            Errors.AddRange(refused.Problems.Select(problem => ProblemText.Of(problem, texts)));
        else
            SentTo = email;
        return Page();
    }

    private async Task<bool> FindAsync(Guid caseId, CancellationToken cancel)
    {
        Shown = PublicCase.Of(await cases.ReadAsync(new CaseId(caseId), cancel), law, clock, texts)!;
        return Shown is not null && Shown.Open.Contains(PublicPart.Dialogue);
    }
}
