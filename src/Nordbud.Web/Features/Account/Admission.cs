using Microsoft.AspNetCore.Identity;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Store;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Account;

/// <summary>Makes accounts, and brings their owners on to the second step.</summary>
public sealed class Admission(UserManager<Person> people, SignInManager<Person> accounts, NordbudContext db, TimeProvider clock, Texts texts, IHttpContextAccessor http)
{
    /// <summary>A new account with a password; the errors are empty where it was made.</summary>
    public async Task<(Person Person, IReadOnlyList<FieldError> Errors)> WithPasswordAsync(string email, string name, string password)
    {
        var person = New(Guid.CreateVersion7(clock.GetUtcNow()), email, name);
        return (person, Wrong(await people.CreateAsync(person, password)));
    }

    /// <summary>A new account with the passkey that the browser made.</summary>
    public async Task<(Person? Person, IReadOnlyList<FieldError> Errors)> WithPasskeyAsync(string email, string name, string credential)
    {
        if (await AttestAsync(credential) is not ({ } passkey, var user) || !Guid.TryParse(user, out var id))
            return (null, [new("main", texts["account.error.passkey"])]);
        var person = New(id, email, name);
        var wrong = Wrong(await people.CreateAsync(person));
        if (wrong.Count > 0)
            return (null, wrong);
        passkey.Name = texts["account.passkey.first"];
        return (person, Wrong(await people.AddOrUpdatePasskeyAsync(person, passkey)));
    }

    /// <summary>The passkey that the browser made and whose it is to be; null where it is none that was asked for.</summary>
    public async Task<(UserPasskeyInfo? Passkey, string User)> AttestAsync(string credential)
    {
        try
        {
            var attested = await accounts.PerformPasskeyAttestationAsync(credential);
            return attested.Succeeded ? (attested.Passkey, attested.UserEntity.Id) : (null, "");
        }
        catch (InvalidOperationException)
        {
            // No challenge waits for an answer: the page was left open too long, or the answer is made up.
            return (null, "");
        }
    }

    /// <summary>Makes the person administrator of the installation.</summary>
    public async Task MakeAdministratorAsync(Person person, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(person);
        db.Add(new InstallationAdministrator { PersonId = person.Id });
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Remembers for some minutes who gave the right password and has the second step to go.</summary>
    public Task HalfwayAsync(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var identity = new System.Security.Claims.ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        identity.AddClaim(new(System.Security.Claims.ClaimTypes.Name, person.Id.ToString()));
        return Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions.SignInAsync(
            http.HttpContext!, IdentityConstants.TwoFactorUserIdScheme, new(identity));
    }

    /// <summary>What Identity refused, at the fields and in the reader's language.</summary>
    public IReadOnlyList<FieldError> Wrong(IdentityResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. result.Errors.Select(error => error.Code switch
        {
            nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) =>
                new FieldError("email", texts["account.error.taken"]),
            nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => new("email", texts["account.error.email"]),
            nameof(IdentityErrorDescriber.PasswordTooShort) => new("password", texts.Format("account.error.short", ("least", AccountServices.ShortestPassword))),
            nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => new("password", texts["account.error.simple"]),
            nameof(IdentityErrorDescriber.PasswordMismatch) => new("current", texts["account.error.current"]),
            nameof(IdentityErrorDescriber.InvalidToken) => new("main", texts["account.error.link"]),
            _ => new("main", texts["account.error.other"]),
        }).Distinct()];
    }

    private Person New(Guid id, string email, string name) => new()
    {
        Id = id,
        UserName = email,
        Email = email,
        EmailConfirmed = true,
        Name = name,
        Language = texts.Language.Code,
        Created = clock.GetUtcNow(),
    };
}
