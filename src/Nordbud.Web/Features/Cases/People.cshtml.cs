using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>
/// Who is what in the case. Who comes: the owner, to bring the group together; everybody, to see whom to ask. Giving a
/// role to an address invites: whoever has no account gets one on the way.
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class PeopleModel(CaseRoom room, Colleagues colleagues, Invitations invitations) : CasePage(room)
{
    [BindProperty] public string? Who { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Role { get; set; }
    [BindProperty] public string? Authorisation { get; set; }
    [BindProperty] public Guid Whom { get; set; }

    /// <summary>Members of the authority who can be chosen by name.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Choices { get; private set; } = [];

    public IReadOnlyList<Invitation> Waiting { get; private set; } = [];

    public bool MayManage => Visit.May(Permission.ManageTeam);

    public async Task OnGetAsync() => await LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayManage)
            return NotFound();
        if (Names.Parse<Role>(Role ?? "") is not { } role)
            Errors.Add(new("role", T["cases.people.error.role"]));
        else if (Guid.TryParse(Who, out var person) && await colleagues.IsAsync(Case.Authority, person, HttpContext.RequestAborted))
        {
            if (await DoAsync(new GiveRole(new(person), role) { Authorisation = Authorisation }))
                return Say(T["cases.people.said.given"]);
        }
        else if (await InviteAsync(role))
            return Say(T["admin.said.invited"]);
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostTakeAsync()
    {
        if (Names.Parse<Role>(Role ?? "") is { } role && await DoAsync(new TakeRole(new(Whom), role)))
            return Say(T["cases.people.said.taken"]);
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        if (!MayManage)
            return NotFound();
        await invitations.WithdrawAsync(Whom, null, Case.Id.Value, HttpContext.RequestAborted);
        return Say(T["admin.said.withdrawn"]);
    }

    private async Task<bool> InviteAsync(Role role)
    {
        var email = Email?.Trim() ?? "";
        if (!Person.IsEmail(email))
            Errors.Add(new("email", T["cases.people.error.who"]));
        if (role is Core.People.Role.DecisionMaker && string.IsNullOrWhiteSpace(Authorisation))
            Errors.Add(new("authorisation", T["cases.problem.authorisation-missing"]));
        if (Authorisation?.Length > GiveRole.LongestAuthorisation)
            Errors.Add(new("authorisation", T.Format("cases.problem.too-long", ("most", GiveRole.LongestAuthorisation))));
        if (Errors.Count > 0)
            return false;
        // Whoever has an account for the address is in at once.
        if (await colleagues.OfAddressAsync(email, HttpContext.RequestAborted) is { } known)
            return await DoAsync(new GiveRole(known, role) { Authorisation = Authorisation });
        var offer = new Offer(email, T.Language.Code, Visit.Person!.Value.Value, Case.Title) { CaseId = Case.Id.Value, Role = Names.Of(role), Authorisation = Authorisation };
        var sent = await invitations.SendAsync(offer, HttpContext.RequestAborted);
        if (!sent)
            Errors.Add(new("email", T["admin.error.too-many"]));
        return sent;
    }

    private async Task LoadAsync()
    {
        await KnowAsync([]);
        if (!MayManage)
            return;
        Choices = await colleagues.OfAsync(Case.Authority, HttpContext.RequestAborted);
        Waiting = await invitations.OpenAsync(null, Case.Id.Value, HttpContext.RequestAborted);
    }
}
