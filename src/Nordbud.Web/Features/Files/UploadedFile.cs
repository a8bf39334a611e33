using Nordbud.Adapters.Files;

namespace Nordbud.Web.Features.Files;

/// <summary>What a form with a file brought: its plain fields, the file's name and the stored content.</summary>
public sealed record UploadedFile(IReadOnlyDictionary<string, string> Fields, string Name, StoredFile Stored);
