using Nordbud.Core.Advice;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Advice;

/// <summary>An answer in the words it was given in.</summary>
public static class AnswerText
{
    /// <summary>What was answered, or null where it is not known.</summary>
    public static string? Of(Question question, Facts facts, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(texts);
        return question.Kind switch
        {
            QuestionKind.Country => texts.Value(facts.Country),
            QuestionKind.Title => facts.Title,
            QuestionKind.Technology => facts.Technology is { } t ? DraftPage.TechnologyName(t, texts) : null,
            QuestionKind.Date => texts.Value(facts.Date),
            QuestionKind.Value => facts.Value is { } value ? texts.Value(value) : null,
            QuestionKind.Partners => facts.Partners is { } partners ? texts.Value(partners) : null,
            _ => question.Given(facts) is { } answer ? Say(question.Id, answer.Id, texts) : null,
        };
    }

    public static string Say(string question, string answer, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var key = $"advice.q.{question}.{answer}";
        return texts.Has(key) ? texts[key] : texts[answer is "yes" ? "shared.yes" : "shared.no"];
    }
}
