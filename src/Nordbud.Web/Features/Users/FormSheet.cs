using Nordbud.Core.Cases.Users;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Users;

/// <summary>A questionnaire as somebody fills it in: the same on a screen, on paper and read aloud.</summary>
public sealed class FormSheet
{
    /// <summary>The activity.</summary>
    public required Activity Activity { get; init; }
    /// <summary>The number of the participant, which decides the order of what is compared.</summary>
    public required int Number { get; init; }
    /// <summary>The names of what is compared; none where there is one thing.</summary>
    public required IReadOnlyList<string> Options { get; init; }
    /// <summary>What is typed, for each thing and item.</summary>
    public IReadOnlyList<IReadOnlyList<int?>> Typed { get; init; } = [];
    /// <summary>What distinguishes ids where several sheets are on one page.</summary>
    public string Id { get; init; } = "a";
    public string? Error { get; init; }
    public required Texts Texts { get; init; }

    public Questionnaire Questionnaire => Activity.Questionnaire!;

    /// <summary>Whether the wording in the reader's language was validated.</summary>
    public bool Validated => Questionnaire.Validated.Contains(Texts.Language.Code);

    /// <summary>The words of an item, from 1.</summary>
    public string Item(int item) => Texts[$"users.item.{Questionnaire.Id}.{item}"];

    /// <summary>The words of an answer: those of a questionnaire with words for each, else its number.</summary>
    public string Answer(int answer) => Texts.Has($"users.answer.{Questionnaire.Id}.{answer}") ? Texts[$"users.answer.{Questionnaire.Id}.{answer}"] : Texts.Value(answer);

    /// <summary>What stands at an end of the scale, or null where each answer has words.</summary>
    public string? End(string end) => Texts.Has($"users.answer.{Questionnaire.Id}.{end}") ? Texts[$"users.answer.{Questionnaire.Id}.{end}"] : null;

    public bool IsTyped(int option, int item, int answer) => Typed.ElementAtOrDefault(option)?.ElementAtOrDefault(item) == answer;

    /// <summary>The answers as sent: filled up where a form lacks some.</summary>
    public static AnswerSheet Read(Activity activity, IReadOnlyList<List<int?>?> typed, string? comment)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new([.. Enumerable.Range(0, activity.Options).Select(option => (IReadOnlyList<int?>)[.. Enumerable.Range(0, activity.Questionnaire?.Positive.Count ?? 0)
            .Select(item => typed.ElementAtOrDefault(option)?.ElementAtOrDefault(item))])], string.IsNullOrWhiteSpace(comment) ? null : comment.Trim());
    }
}
