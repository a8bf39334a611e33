using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Files;

/// <summary>What somebody asks to be done to a file.</summary>
public abstract record FileCommand(FileId File) : CaseCommand
{
    /// <summary>Longest name of a file, in characters.</summary>
    public const int LongestName = 200;

    public override string Subject => $"file/{File}";
    public override Permission Needs => Permission.Contribute;
}

/// <summary>Add a file, or a new version of one that is there. The content lies in the file store already.</summary>
public sealed record AddFile(FileId File, Kept Name, Kept Content) : FileCommand(File)
{
    public required long Length { get; init; }
    public required string ContentType { get; init; }
    public override IEnumerable<Kept> Brings => [Name, Content];
}

/// <summary>Say that a file is no longer of use.</summary>
public sealed record WithdrawFile(FileId File) : FileCommand(File);
