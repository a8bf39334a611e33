using Nordbud.Core.Cases;

namespace Nordbud.Web.Ui;

/// <summary>The one mark of what happened in another system and was registered by hand: it stands wherever such things are shown.</summary>
public static class Elsewhere
{
    public const string Notices = "notices", Questions = "questions", Contenders = "contenders", Tenders = "tenders";

    private static readonly string[] All = [Notices, Questions, Contenders, Tenders];

    /// <summary>The sentence that names which of these the case did not witness; empty where there is none.</summary>
    /// <param name="state">The case.</param>
    /// <param name="texts">The reader's language.</param>
    /// <param name="about">What is shown; nothing for all there is.</param>
    public static string Say(Case state, Texts texts, params string[] about)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(about);
        List<string> there = [.. (about.Length > 0 ? about : All).Where(one => IsIn(state, one)).Select(one => texts[$"shared.elsewhere.{one}"])];
        return there.Count == 0 ? "" : texts.Format("shared.elsewhere", ("what", texts.Language.List(there)));
    }

    private static bool IsIn(Case state, string what) => what switch
    {
        Notices => state.Notices.Standing.Any(),
        Questions => state.Questions.Values.Any(question => question.Elsewhere is not null),
        Contenders => !state.Course.Contenders.IsEmpty,
        Tenders => !state.Scoring.Tenders.IsEmpty,
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "is not registered by hand"),
    };
}
