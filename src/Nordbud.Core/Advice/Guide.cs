namespace Nordbud.Core.Advice;

/// <summary>
/// A guide, case description or tool made by others, shown where it is needed (row S15). What it holds is said in own
/// words under <c>guides.{Id}.name</c>; nothing of its text is copied.
/// </summary>
/// <param name="Id">Kebab case and stable.</param>
/// <param name="Publisher">Who answers for it.</param>
/// <param name="Language">The language it is written in (ISO 639-1).</param>
/// <param name="Country">The country it was written for (ISO 3166-1), or null for all.</param>
/// <param name="Url">Its address.</param>
public sealed record Guide(string Id, string Publisher, string Language, string? Country, string Url);
