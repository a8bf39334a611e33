namespace Nordbud.Core.Cases.Reporting;

/// <summary>Something was written to a part of the report that the case does not show by itself.</summary>
public sealed record ReportNoted : CaseEvent
{
    public override string Subject => $"report/{Advice.Names.Of(Part)}";
    public required ReportPart Part { get; init; }
    public required KeptRef Text { get; init; }
    protected override IEnumerable<KeptRef> Names() => [Text];
}
