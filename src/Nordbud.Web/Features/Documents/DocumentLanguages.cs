using Nordbud.Core.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Documents;

/// <summary>The languages in which a case writes documents, report and letters.</summary>
internal static class DocumentLanguages
{
    /// <summary>Those that were chosen and that Nordbud speaks; all that it speaks where nobody chose.</summary>
    public static IReadOnlyList<Language> Of(Case state)
    {
        List<Language> chosen = [.. state.Documents.Languages.Select(Language.Find).OfType<Language>()];
        return chosen.Count > 0 ? chosen : Language.All;
    }

    /// <summary>The texts of an asked language where it is one of Nordbud; else those of the reader.</summary>
    public static Texts Texts(string? asked, Texts reader) =>
        Language.All.FirstOrDefault(one => one.Code == asked) is { } known ? Ui.Texts.For(known.Code) : reader;
}
