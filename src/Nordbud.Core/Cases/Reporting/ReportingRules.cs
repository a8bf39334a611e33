namespace Nordbud.Core.Cases.Reporting;

/// <summary>Takes what an officer writes to the report.</summary>
internal static class ReportingRules
{
    public static Outcome Decide(NoteReport note)
    {
        List<Problem> problems = [.. InputRules.Text(note.Text.Text, "text", NoteReport.LongestText)];
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new ReportNoted { Part = note.Part, Text = note.Text.Ref });
    }
}
