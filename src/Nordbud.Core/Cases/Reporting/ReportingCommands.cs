using Nordbud.Core.Advice;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Reporting;

/// <summary>Write to a part of the report what the case does not show by itself.</summary>
public sealed record NoteReport(ReportPart Part, Kept Text) : CaseCommand
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 8000;

    public override string Subject => $"report/{Names.Of(Part)}";
    public override Permission Needs => Permission.RunCase;
    public override IEnumerable<Kept> Brings => [Text];
}
