using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Documents;

/// <summary>The files of a document: one of each kind in each language.</summary>
/// <param name="Languages">The languages of the case.</param>
/// <param name="Query">What the address says beside, such as the version; begins with an ampersand or is empty.</param>
public sealed record DocumentDownloads(IReadOnlyList<Language> Languages, string Query);
