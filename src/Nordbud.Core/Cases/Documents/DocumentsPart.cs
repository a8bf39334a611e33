using System.Collections.Immutable;

namespace Nordbud.Core.Cases.Documents;

/// <summary>The versions of the procurement documents.</summary>
public sealed record DocumentsPart
{
    /// <summary>The versions with their places in the case, the first first.</summary>
    public ImmutableList<(long Place, DocumentsFrozen Frozen)> Versions { get; init; } = [];

    /// <summary>The languages that were chosen for documents, report and letters; empty where nobody chose.</summary>
    public ImmutableList<string> Languages { get; init; } = [];

    /// <summary>The reasons that the law wants in the documents.</summary>
    public ImmutableSortedDictionary<DocumentTopic, KeptRef> Reasons { get; init; } = ImmutableSortedDictionary<DocumentTopic, KeptRef>.Empty;

    /// <summary>The version that holds, or null where none was frozen.</summary>
    public DocumentsFrozen? Last => Versions.Count > 0 ? Versions[^1].Frozen : null;
}
