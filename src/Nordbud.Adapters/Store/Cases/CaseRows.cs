namespace Nordbud.Adapters.Store.Cases;

/// <summary>Stream: one entry of a case, as it is hashed.</summary>
public sealed class EntryRow
{
    public required Guid CaseId { get; init; }
    public required long Position { get; init; }
    public required byte[] Bytes { get; init; }
    public required byte[] Salt { get; init; }
}

/// <summary>Stream: how far a case has come, and the checkpoint signed when its last entry was written.</summary>
public sealed class HeadRow
{
    public required Guid CaseId { get; init; }
    public required Guid AuthorityId { get; init; }
    /// <summary>The number of entries.</summary>
    public required long Size { get; init; }
    /// <summary>The tree so far, from which it grows.</summary>
    public required byte[] Frontier { get; init; }
    /// <summary>The signed note over size and root.</summary>
    public required string Checkpoint { get; init; }
    public required DateTimeOffset ChangedAt { get; init; }
}

/// <summary>Durable: a text, or a file in the file store, that entries name; erased by taking the row away.</summary>
public sealed class KeptRow
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required byte[] Salt { get; init; }
    /// <summary>The text; null for a file.</summary>
    public string? Text { get; init; }
}

/// <summary>Durable: a letter that waits to be sent; it goes when it is sent.</summary>
public sealed class OutboxRow
{
    public required Guid Id { get; init; }
    /// <summary>The letter as JSON.</summary>
    public required string Letter { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }
    /// <summary>Not tried before this moment.</summary>
    public required DateTimeOffset DueAt { get; set; }
    public int Attempts { get; set; }
    /// <summary>Why the last attempt failed.</summary>
    public string? LastError { get; set; }
}

/// <summary>Read model: a case as lists show it.</summary>
public sealed record SummaryRow
{
    public required Guid CaseId { get; init; }
    public required Guid AuthorityId { get; init; }
    public required string Title { get; init; }
    public string? DiaryNumber { get; init; }
    /// <summary>The phase by its kebab-case name.</summary>
    public required string Phase { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
}

/// <summary>Read model: a dated step of a plan.</summary>
public sealed record DateRow
{
    public required Guid CaseId { get; init; }
    /// <summary>The part of the need, from 1.</summary>
    public required int Part { get; init; }
    /// <summary>The place in the plan, from 1.</summary>
    public required int Number { get; init; }
    /// <summary>The step, whose name is the text <c>plan.step.{Step}</c>.</summary>
    public required string Step { get; init; }
    public required DateOnly FirstDay { get; init; }
    public required DateOnly LastDay { get; init; }
}

/// <summary>Read model: one role of one person in one case.</summary>
public sealed record PersonRow
{
    public required Guid CaseId { get; init; }
    public required Guid PersonId { get; init; }
    /// <summary>The role by its kebab-case name.</summary>
    public required string Role { get; init; }
}

/// <summary>Read model: an open task with its day, for reminders and lists.</summary>
public sealed record TaskRow
{
    public required Guid TaskId { get; init; }
    public required Guid CaseId { get; init; }
    public Guid? Assignee { get; init; }
    public DateOnly? Due { get; init; }
    public required Guid What { get; init; }
    public required bool Done { get; init; }
}

/// <summary>Read model: a text that can be found, with the entry it belongs to.</summary>
public sealed record SearchRow
{
    public required Guid CaseId { get; init; }
    public required long Position { get; init; }
    /// <summary>The kept text it stands for, or the zero id where the entry itself says it.</summary>
    public required Guid KeptId { get; init; }
    public required string Text { get; init; }
    /// <summary>The text as it is compared.</summary>
    public string Folded { get; init; } = "";
}

/// <summary>Read model: how a case that came to its end was bought and what came of it, by names as in files; nothing else of it.</summary>
public sealed record ExperienceRow
{
    public required Guid CaseId { get; init; }
    public required string Model { get; init; }
    public string? Instrument { get; init; }
    public string? Technology { get; init; }
    /// <summary>The country by its letters.</summary>
    public required string Country { get; init; }
    public required int Year { get; init; }
    public string? Outcome { get; init; }
    public bool? Again { get; init; }
}

/// <summary>Read model: the lesson of a case that an officer released.</summary>
public sealed record LessonRow
{
    public required Guid CaseId { get; init; }
    /// <summary>The kept text.</summary>
    public required Guid TextId { get; init; }
}

/// <summary>Read model: a day of a contract that nobody may miss, for reminders.</summary>
public sealed record ContractDayRow
{
    public required Guid CaseId { get; init; }
    /// <summary>The option, the delivery, or for its end the contract.</summary>
    public required Guid ThingId { get; init; }
    public required Guid ContractId { get; init; }
    /// <summary>What the day is for, by its kebab-case name.</summary>
    public required string Kind { get; init; }
    public required DateOnly DueOn { get; init; }
}

/// <summary>Read model: a notice by which an authority looks for others who need the same.</summary>
public sealed record NoticeRow
{
    public required Guid CaseId { get; init; }
    public required Guid AuthorityId { get; init; }
    /// <summary>The country by its letters.</summary>
    public required string Country { get; init; }
    public required string Technology { get; init; }
    public required int Units { get; init; }
    public required DateOnly DecideBy { get; init; }
    /// <summary>The kept text of the notice.</summary>
    public required Guid TextId { get; init; }
}
