using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Core.Cases.Questions;

/// <summary>Takes questions in and answers them to everybody in one entry.</summary>
internal static class QuestionRules
{
    public static Outcome Ask(Case state, AskQuestion ask, Setting setting)
    {
        if (!SupplierRules.Opens(state, ask))
            return new Outcome.Refused(new Problem("not-allowed"));
        if (state.Questions.ContainsKey(ask.Question))
            return new Outcome.Accepted();
        if (!DialogueRules.TakesSuppliers(state, setting))
            return new Outcome.Refused(new Problem("questions-closed"));
        if (InputRules.Text(ask.Text.Text, "question", AskQuestion.Longest).ToList() is { Count: > 0 } wrong)
            return new Outcome.Refused(wrong);
        return state.Questions.Values.Count(question => question.Asker == ask.Supplier && question.AnsweredAt is null) >= AskQuestion.MostWaiting
            ? new Outcome.Refused(new Problem("too-many", "question", null, ("most", AskQuestion.MostWaiting)))
            : new Outcome.Accepted(new QuestionAsked { Question = ask.Question, Supplier = ask.Supplier, Text = ask.Text.Ref });
    }

    public static Outcome Answer(Case state, AnswerQuestion answer, Setting setting)
    {
        List<Problem> problems = [.. InputRules.Text(answer.Wording.Text, "wording", AskQuestion.Longest), .. InputRules.Text(answer.Answer.Text, "answer", AskQuestion.Longest)];
        if (DialogueRules.Closed(state, setting) is { } closed)
            problems.Add(closed);
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(
        [
            .. DialogueRules.Opening(state, setting),
            new QuestionAnswered { Question = answer.Question, Wording = answer.Wording.Ref, Answer = answer.Answer.Ref },
        ]);
    }

    public static Case Evolve(Case state, QuestionEvent happened, Entry entry) => state with
    {
        Questions = state.Questions.SetItem(happened.Question, happened switch
        {
            QuestionAsked asked => new Question(asked.Question, asked.Supplier, asked.Text) { At = entry.At },
            QuestionAnswered answered => (state.Questions.GetValueOrDefault(answered.Question) ?? new Question(answered.Question, null, null) { At = entry.At })
                with
            { Wording = answered.Wording, Answer = answered.Answer, AnsweredAt = entry.At },
            _ => throw new ArgumentOutOfRangeException(nameof(happened)),
        }),
    };
}
