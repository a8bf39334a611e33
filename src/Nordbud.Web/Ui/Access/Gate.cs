using System.Security.Claims;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.People;

namespace Nordbud.Web.Ui.Access;

/// <summary>
/// Opens an address by the one policy table, or does not. What is not for somebody is not told apart from what does not
/// exist; who belongs to a case but may not do this is told so. Attempts on a case go into its ledger.
/// </summary>
public sealed class Gate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, Visit visit, Memberships memberships, CaseDesk desk, Denials denials)
    {
        if (http.GetEndpoint() is not { } endpoint)
        {
            await next(http);
            return;
        }
        var asked = endpoint.Metadata.GetMetadata<NeedsAttribute>()?.Permission;
        await KnowAsync(http, asked, visit, memberships, desk);
        if (asked is { } permission && visit.May(permission))
            await next(http);
        else
            await DenyAsync(http, asked, visit, denials);
    }

    /// <summary>Finds out who comes, to which case, and with what standing.</summary>
    private static async Task KnowAsync(HttpContext http, Permission? asked, Visit visit, Memberships memberships, CaseDesk desk)
    {
        visit.Person = Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new PersonId(id) : null;
        if (asked is Permission.UsePublicPages)
        {
            visit.Standing = visit.Person is null ? Standing.Nobody : Standing.SignedIn;
            return;
        }
        if (Named(http, "caseId") is { } caseId)
            visit.Case = await desk.ReadAsync(new CaseId(caseId), http.RequestAborted);
        var authority = visit.Case?.State.Authority
            ?? (Named(http, "authorityId") is { } authorityId ? new AuthorityId(authorityId) : (AuthorityId?)null);
        visit.Standing = await memberships.StandingAsync(visit.Person, authority, http.RequestAborted);
    }

    private static async Task DenyAsync(HttpContext http, Permission? asked, Visit visit, Denials denials)
    {
        var related = visit.Roles.Count > 0
            || http.GetRouteValue("caseId") is null && visit.Standing >= Standing.AuthorityMember;
        if (visit.Case is { } file && asked is { } permission)
            await denials.NoteAsync(file.State.Id, visit.Person, permission, http.RequestAborted);
        // What the address names is not for the page that says no.
        visit.Case = null;
        visit.Denied = related ? asked : null;
        if (visit.Person is null && asked is not null)
            http.Response.Redirect($"/account/sign-in?return={Uri.EscapeDataString(http.Request.Path + http.Request.QueryString)}");
        else
            http.Response.StatusCode = related ? StatusCodes.Status403Forbidden : StatusCodes.Status404NotFound;
    }

    private static Guid? Named(HttpContext http, string key) =>
        Guid.TryParse(http.GetRouteValue(key)?.ToString(), out var id) ? id : null;
}
