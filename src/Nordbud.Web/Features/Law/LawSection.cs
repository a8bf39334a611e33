namespace Nordbud.Web.Features.Law;

/// <summary>The rows of one kind.</summary>
public sealed record LawSection(string Key, string Title, string? Intro, IReadOnlyList<LawRow> Rows);
