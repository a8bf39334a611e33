using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Account;

/// <summary>A page about an account; nothing of it is kept by the browser.</summary>
[ResponseCache(NoStore = true)]
public abstract class AccountPage(Texts texts, SiteOptions options) : PageModel
{
    public Texts T => texts;

    public List<FieldError> Errors { get; } = [];

    /// <summary>What was done by the request before this one, to be said once.</summary>
    [TempData] public string? Said { get; set; }

    /// <summary>Where to go on to, inside the site.</summary>
    [BindProperty(SupportsGet = true)] public string? Return { get; set; }

    /// <summary>Whether the browser is at an address under which passkeys are kept.</summary>
    public bool HasPasskeys => Passkeys.CanBeUsed(HttpContext, options);

    public string ErrorAt(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Text ?? "";

    /// <summary>Goes on to where the visitor wanted to, or to the cases.</summary>
    protected IActionResult GoOn() => Redirect(Url.IsLocalUrl(Return) ? Return! : "/cases");

    protected IActionResult Refuse(string field, string text)
    {
        Errors.Add(new(field, text));
        return Page();
    }
}
