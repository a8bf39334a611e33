namespace Nordbud.Core.Cases.Files;

/// <summary>The files of the case.</summary>
public abstract record FileEvent : CaseEvent
{
    public override string Subject => $"file/{File}";
    public required FileId File { get; init; }
}

/// <summary>A file was added, or a new version of it.</summary>
public sealed record FileAdded : FileEvent
{
    /// <summary>1 for the first version.</summary>
    public required int Version { get; init; }
    public required KeptRef Name { get; init; }
    public required KeptRef Content { get; init; }
    /// <summary>In bytes.</summary>
    public required long Length { get; init; }
    public required string ContentType { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Name, Content];
}

/// <summary>A file is no longer of use; its versions stay.</summary>
public sealed record FileWithdrawn : FileEvent;
