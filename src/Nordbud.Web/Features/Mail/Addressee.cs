namespace Nordbud.Web.Features.Mail;

/// <summary>Where a person is written to, and in which language.</summary>
public sealed record Addressee(string Address, string Language);
