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
    private const string OfCase = "/case/";

    /// <summary>Lines that others may add and that mean nothing here. Nordbud writes none.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];

    /// <summary>The text that is signed: origin, size and root, each on a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Origin}\n{Size}\n{Convert.ToBase64String(Root)}\n") + string.Concat(Extensions.Select(line => line + "\n"));

    /// <summary>Reads the text of a note, or gives null where it is no checkpoint.</summary>
    public static Checkpoint? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        if (lines.Length < 4 || lines[^1].Length > 0 || lines[..^1].Any(line => line.Length == 0))
            return null;
        if (!long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            || lines[1] != size.ToString(CultureInfo.InvariantCulture))
            return null;
        return CanonicalBase64.Read(lines[2]) is { Length: MerkleHash.Length } root
            ? new(lines[0], size, root) { Extensions = lines[3..^1] } : null;
    }

    /// <summary>The name of a case's tree in an installation.</summary>
    public static string OriginOf(string installation, Guid caseId) => $"{installation}{OfCase}{caseId}";

    /// <summary>The installation and the case that an origin names, or null where it is not of our form.</summary>
    public static (string Installation, Guid CaseId)? OwnerOf(string origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        var at = origin.LastIndexOf(OfCase, StringComparison.Ordinal);
        return at > 0 && Guid.TryParseExact(origin[(at + OfCase.Length)..], "D", out var caseId) && OriginOf(origin[..at], caseId) == origin
            ? (origin[..at], caseId) : null;
    }
}
