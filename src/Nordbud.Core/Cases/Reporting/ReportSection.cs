using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Reporting;

/// <summary>A part of the report as the case stands.</summary>
/// <param name="Part">Which one.</param>
/// <param name="State">How it stands.</param>
/// <param name="Source">Where it is asked for.</param>
/// <param name="Lacks">What is missing, as codes whose sentence is <c>report.lacks.{code}</c>.</param>
/// <param name="Note">What was written to it, or null.</param>
public sealed record ReportSection(ReportPart Part, ReportState State, Source Source, IReadOnlyList<string> Lacks, KeptRef? Note);
