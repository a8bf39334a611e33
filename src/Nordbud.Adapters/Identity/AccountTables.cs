using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;

namespace Nordbud.Adapters.Identity;

/// <summary>The durable tables of accounts, as ASP.NET Core Identity keeps them.</summary>
internal static class AccountTables
{
    private const int LongestKey = 128;
    private const int LongestCredential = 1024;

    public static void Map(ModelBuilder model)
    {
        Tables.Map<Person>(model, "people", row =>
        {
            row.HasKey(p => p.Id);
            row.Ignore(p => p.PhoneNumber).Ignore(p => p.PhoneNumberConfirmed);
            row.Property(p => p.Name).HasMaxLength(Person.LongestName);
            row.Property(p => p.Language).HasMaxLength(8);
            foreach (var name in new[] { nameof(Person.UserName), nameof(Person.NormalizedUserName), nameof(Person.Email), nameof(Person.NormalizedEmail) })
                row.Property(name).HasMaxLength(Person.LongestEmail);
            row.HasIndex(p => p.NormalizedUserName).IsUnique();
            row.HasIndex(p => p.NormalizedEmail);
            row.Property(p => p.ConcurrencyStamp).IsConcurrencyToken();
            row.HasMany<IdentityUserClaim<Guid>>().WithOne().HasForeignKey(c => c.UserId).IsRequired();
            row.HasMany<IdentityUserLogin<Guid>>().WithOne().HasForeignKey(l => l.UserId).IsRequired();
            row.HasMany<IdentityUserToken<Guid>>().WithOne().HasForeignKey(t => t.UserId).IsRequired();
            row.HasMany<IdentityUserPasskey<Guid>>().WithOne().HasForeignKey(p => p.UserId).IsRequired();
        });
        Tables.Map<IdentityUserClaim<Guid>>(model, "person_claims", row => row.HasKey(c => c.Id));
        Tables.Map<IdentityUserLogin<Guid>>(model, "person_logins", row =>
        {
            row.HasKey(l => new { l.LoginProvider, l.ProviderKey });
            row.Property(l => l.LoginProvider).HasMaxLength(LongestKey);
            row.Property(l => l.ProviderKey).HasMaxLength(LongestKey);
        });
        Tables.Map<IdentityUserToken<Guid>>(model, "person_tokens", row =>
        {
            row.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
            row.Property(t => t.LoginProvider).HasMaxLength(LongestKey);
            row.Property(t => t.Name).HasMaxLength(LongestKey);
        });
        Tables.Map<IdentityUserPasskey<Guid>>(model, "person_passkeys", row =>
        {
            row.HasKey(p => p.CredentialId);
            row.Property(p => p.CredentialId).HasMaxLength(LongestCredential);
            row.OwnsOne(p => p.Data).ToJson("data");
        });
    }
}
