namespace Nordbud.Adapters.Documents;

/// <summary>One whole day in a calendar.</summary>
/// <param name="Id">Globally unique and the same each time the same date is written.</param>
/// <param name="Day">The day.</param>
/// <param name="Title">What it is, in one line.</param>
/// <param name="Text">What more there is to know, or null.</param>
public sealed record CalendarEntry(string Id, DateOnly Day, string Title, string? Text);
