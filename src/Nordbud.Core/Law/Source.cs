namespace Nordbud.Core.Law;

/// <summary>Where a rule or value is written: a citation a lawyer recognises and, where there is one, its address.</summary>
/// <param name="Citation">Article or section with the act, e.g. <c>Directive 2014/24/EU Art. 27(1)</c>.</param>
/// <param name="Url">The address of the text, or null.</param>
public sealed record Source(string Citation, string? Url = null);
