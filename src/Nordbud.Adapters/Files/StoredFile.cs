using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Files;

/// <summary>A file that was taken in whole.</summary>
/// <param name="Content">The content as events name it, with its salt.</param>
/// <param name="Length">In bytes.</param>
/// <param name="ContentType">The declared type, which the first bytes do not deny.</param>
public sealed record StoredFile(Kept Content, long Length, string ContentType);
