namespace Nordbud.Adapters.Mail;

/// <summary>Why a mail was not sent; each has a sentence of its own.</summary>
public enum MailFailure
{
    /// <summary>The server or folder cannot be reached or broke off.</summary>
    Unreachable,
    /// <summary>The server does not take the user or the password.</summary>
    SignIn,
    /// <summary>The server answered that it does not take this mail.</summary>
    Refused,
    /// <summary>The address is not one that a mail can be sent to.</summary>
    BadAddress,
    /// <summary>Nobody knows an address of the person.</summary>
    NoAddress,
    /// <summary>The letter names a text or a form that is not known here.</summary>
    Unreadable,
    /// <summary>A fault of the program; the log says more.</summary>
    Fault,
}
