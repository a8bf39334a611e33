using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Erasure;

/// <summary>What the rules say of how long the documentation of a case is kept.</summary>
public abstract record RetentionAnswer
{
    private RetentionAnswer()
    {
    }

    /// <summary>It must be kept to the end of a day; null while the day is not known, since nothing is awarded.</summary>
    public sealed record Until(DateOnly? Day, Source Source) : RetentionAnswer;

    /// <summary>The time of procurement law is over; the law on archives may ask for more.</summary>
    public sealed record Over(DateOnly Day, Source Source) : RetentionAnswer;

    /// <summary>The law book does not know, or nobody has read it.</summary>
    public sealed record Unknown : RetentionAnswer;
}
