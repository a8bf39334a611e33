namespace Nordbud.Core.Cases.Documents;

/// <summary>How much something weighs that is to be seen to before publication.</summary>
public enum CheckWeight
{
    /// <summary>It keeps the documents from being frozen.</summary>
    Blocks,
    /// <summary>It is to be mended, or there is to be a reason for it.</summary>
    Warns,
    /// <summary>Something that only people can judge; it is never settled by itself.</summary>
    Reminds,
}
