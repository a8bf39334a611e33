using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Notices;

/// <summary>What somebody asks to be written down about notices.</summary>
public abstract record NoticeCommand(NoticeId Notice) : CaseCommand
{
    /// <summary>Longest name of a place and longest number or address, in characters.</summary>
    public const int LongestLine = 400;
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 8000;
    /// <summary>Most notices of a case.</summary>
    public const int MostNotices = 200;

    public override string Subject => $"notice/{Notice}";
    public override Permission Needs => Permission.RunCase;
}

/// <summary>Say what a notice was.</summary>
public abstract record StateNotice(NoticeId Notice, NoticeKind Kind, DateOnly Sent) : NoticeCommand(Notice)
{
    public DateOnly? Published { get; init; }
    public DateOnly? LastDay { get; init; }
    public TimeOnly? LastTime { get; init; }
    public Kept? Where { get; init; }
    public Kept? Number { get; init; }
    public Kept? Text { get; init; }
    public Kept? Urgency { get; init; }
    public override IEnumerable<Kept> Brings => new[] { Where, Number, Text, Urgency }.OfType<Kept>();
}

/// <summary>Register a notice that was sent.</summary>
public sealed record RegisterNotice(NoticeId Notice, NoticeKind Kind, DateOnly Sent) : StateNotice(Notice, Kind, Sent);

/// <summary>Correct what was registered of a notice.</summary>
public sealed record CorrectNotice(NoticeId Notice, NoticeKind Kind, DateOnly Sent, Kept Change) : StateNotice(Notice, Kind, Sent)
{
    public override IEnumerable<Kept> Brings => [.. base.Brings, Change];
}

/// <summary>Take a wrong entry back.</summary>
public sealed record TakeBackNotice(NoticeId Notice, Kept Reason) : NoticeCommand(Notice)
{
    public override IEnumerable<Kept> Brings => [Reason];
}
