using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Documents;
using Nordbud.Adapters.Identity;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Features.Documents;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Award;

/// <summary>
/// The letter to one tenderer. Who comes: the officer with many letters to send before the day is over; who reads it: a
/// tenderer that lost and wants to know why. Everything statutory is in it, and nothing about others.
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class LetterModel(CaseRoom room, Memberships memberships) : LetterWritingPage(room, memberships)
{
    public Document Letter { get; private set; } = null!;

    /// <summary>Whether the letter counts with today, since nobody has registered yet that it was sent.</summary>
    public bool IsDraft => Award.Told is null && Award.Waived is null && (Award.Decided is not null || Award.Declined is not null);

    /// <summary>What an officer has to check by hand before the letter goes out: the time for a review, where the law book is not sure of it.</summary>
    public string? Check => Award.Decided is null && Award.Declined is null ? null : ReviewTime(false) switch
    {
        null => T["award.letter.check.unknown"],
        { Verified: not Verification.Text } time => T.Format("award.letter.check.unread", ("source", time.Source.Citation)),
        _ => null,
    };

    public Task<IActionResult> OnGetAsync(string kind, Guid id, string? lang) => AnswerAsync(kind, id, lang, _ => Page());

    public Task<IActionResult> OnGetDocxAsync(string kind, Guid id, string? lang) =>
        AnswerAsync(kind, id, lang, letter => File(DocxFile.Write(letter), DocxFile.MediaType, $"letter-{letter.Language}.docx"));

    public Task<IActionResult> OnGetHtmlAsync(string kind, Guid id, string? lang) =>
        AnswerAsync(kind, id, lang, letter => File(HtmlFile.Write(letter), HtmlFile.MediaType, $"letter-{letter.Language}.html"));

    private async Task<IActionResult> AnswerAsync(string kind, Guid id, string? lang, Func<Document, IActionResult> answer)
    {
        await LoadAwardAsync();
        if (await LetterAsync(kind, id, DocumentLanguages.Texts(lang, T)) is not { } letter)
            return NotFound();
        Letter = letter;
        return answer(letter);
    }
}
