using System.Buffers.Text;
using System.Security.Cryptography;

namespace Nordbud.Adapters.Store;

/// <summary>
/// The answers about one technology of a need, as far as somebody has come. Whoever has the id may read and change it:
/// it is a capability of 128 random bits and the only key to the draft.
/// </summary>
public sealed class Draft
{
    public required string Id { get; init; }

    /// <summary>The need the draft belongs to; drafts of one need share its answers when they are begun.</summary>
    public required string NeedId { get; init; }

    /// <summary>The facts in the form of a facts file.</summary>
    public required string Facts { get; set; }

    /// <summary>The language the draft was last written in.</summary>
    public required string Language { get; set; }

    /// <summary>The case whose answers were taken out to be changed, or null.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>The part of the need of that case, from 1.</summary>
    public int? Part { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Updated { get; set; }

    /// <summary>The recorded decision, or null.</summary>
    public Decision? Decision { get; set; }

    /// <summary>A new id that cannot be guessed.</summary>
    public static string NewId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
}
