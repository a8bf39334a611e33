namespace Nordbud.Core.People;

/// <summary>What a visitor is to the installation and to one authority, whatever the case.</summary>
public enum Standing
{
    /// <summary>Not signed in.</summary>
    Nobody,
    /// <summary>Signed in, with nothing to do with the authority.</summary>
    SignedIn,
    /// <summary>Belongs to the authority.</summary>
    AuthorityMember,
    /// <summary>Looks after the people of the authority.</summary>
    AuthorityAdministrator,
    /// <summary>Looks after the installation; sees no case by that alone.</summary>
    Administrator,
}
