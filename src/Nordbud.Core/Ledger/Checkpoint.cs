using System.Globalization;

namespace Nordbud.Core.Ledger;

/// <summary>
/// What is signed of a tree: whose it is, how many leaves it has and its root (C2SP tlog-checkpoint). Who keeps one can
/// later tell whether the tree still extends it.
/// </summary>
/// <param name="Origin">Names the tree; see <see cref="OriginOf"/>.</param>
/// <param name="Size">The number of leaves.</param>
/// <param name="Root">The root, 32 bytes.</param>
public sealed record Checkpoint(string Origin, long Size, byte[] Root)
{
    /// <summary>The text that is signed: origin, size and root, each on a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Origin}\n{Size}\n{Convert.ToBase64String(Root)}\n");

    /// <summary>The name of a case's tree in an installation.</summary>
    public static string OriginOf(string installation, Guid caseId) => $"{installation}/case/{caseId}";
}
