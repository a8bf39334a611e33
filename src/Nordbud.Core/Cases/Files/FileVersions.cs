using System.Collections.Immutable;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Files;

/// <summary>A file of the case with its versions, the first first.</summary>
public sealed record FileVersions(FileId Id, ImmutableList<FileVersion> Versions, bool Withdrawn = false)
{
    public FileVersion Latest => Versions[^1];
}

/// <summary>One version of a file.</summary>
public sealed record FileVersion(FileAdded Added, PersonId? By, DateTimeOffset At, long Position);
