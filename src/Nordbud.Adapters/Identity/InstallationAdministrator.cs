namespace Nordbud.Adapters.Identity;

/// <summary>A person looks after the whole installation.</summary>
public sealed class InstallationAdministrator
{
    public required Guid PersonId { get; init; }
}
