using Nordbud.Core.People;

namespace Nordbud.Core.Cases;

/// <summary>What somebody asks to be done in a case. Ids and salts come with it, since Core knows no chance.</summary>
public abstract record CaseCommand
{
    /// <summary>What it changes: another's change of the same subject in between is a conflict.</summary>
    public abstract string Subject { get; }

    /// <summary>What one needs to be allowed.</summary>
    public abstract Permission Needs { get; }

    /// <summary>The letters that the command asks to be sent if it is accepted, beside those that follow from what happened.</summary>
    public virtual IEnumerable<Letter> Sends => [];

    /// <summary>The contents that the command brings to be kept.</summary>
    public virtual IEnumerable<Kept> Brings => [];
}
