using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;

namespace Nordbud.Adapters.Identity;

/// <summary>The durable tables of who belongs where.</summary>
internal static class PeopleTables
{
    public static void Map(ModelBuilder model)
    {
        Tables.Map<Authority>(model, "authorities", row =>
        {
            row.HasKey(a => a.Id);
            row.Property(a => a.Name).HasMaxLength(Authority.LongestName);
            row.Property(a => a.Kind).HasConversion<string>();
            row.Property(a => a.Country).HasConversion<string>();
        });
        Tables.Map<Membership>(model, "memberships", row =>
        {
            row.HasKey(m => new { m.AuthorityId, m.PersonId });
            row.HasIndex(m => m.PersonId);
        });
        Tables.Map<InstallationAdministrator>(model, "administrators", row => row.HasKey(a => a.PersonId));
        Tables.Map<Invitation>(model, "invitations", row =>
        {
            row.HasKey(i => i.Id);
            row.HasIndex(i => i.TokenHash).IsUnique();
        });
        Tables.Map<Denial>(model, "denials", row => row.HasKey(d => new { d.CaseId, d.Hour, d.PersonId, d.Permission }));
    }
}
