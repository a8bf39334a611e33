using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Law;

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
        if (state.Questions.GetValueOrDefault(answer.Question) is { Elsewhere: not null })
            problems.Add(new("question-elsewhere"));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(
        [
            .. DialogueRules.Opening(state, setting),
            new QuestionAnswered { Question = answer.Question, Wording = answer.Wording.Ref, Answer = answer.Answer.Ref },
        ]);
    }

    public static Outcome Register(Case state, RegisterQuestion register, Setting setting)
    {
        List<Problem> problems =
        [
            .. InputRules.Text(register.Wording.Text, "wording", AskQuestion.Longest), .. InputRules.Text(register.Answer.Text, "answer", AskQuestion.Longest),
            .. InputRules.Past(register.Asked, "asked", setting), .. InputRules.Past(register.Answered, "answered", setting),
        ];
        foreach (var (day, field) in new[] { (register.Asked, "asked"), (register.Answered, "answered") })
        {
            if (day < Deadline.Earliest || day > Deadline.Latest)
                problems.Add(new("day-outside", field));
        }
        if (register.Answered < register.Asked)
            problems.Add(new("answered-before-asked", "answered"));
        if (state.Questions.GetValueOrDefault(register.Question) is { } there)
        {
            if (there.Elsewhere is null)
                problems.Add(new("question-from-here"));
        }
        else if (state.Questions.Values.Count(one => one.Elsewhere is not null) >= RegisterQuestion.Most)
            problems.Add(new("too-many", "wording", null, ("most", RegisterQuestion.Most)));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new QuestionRegistered
        {
            Question = register.Question,
            Wording = register.Wording.Ref,
            Answer = register.Answer.Ref,
            Asked = register.Asked,
            Answered = register.Answered,
        });
    }

    public static Case Evolve(Case state, QuestionEvent happened, Entry entry) => state with
    {
        Questions = state.Questions.SetItem(happened.Question, happened switch
        {
            QuestionAsked asked => new Question(asked.Question, asked.Supplier, asked.Text) { At = entry.At },
            QuestionAnswered answered => (state.Questions.GetValueOrDefault(answered.Question) ?? new Question(answered.Question, null, null) { At = entry.At })
                with
            { Wording = answered.Wording, Answer = answered.Answer, AnsweredAt = entry.At },
            QuestionRegistered registered => new Question(registered.Question, null, null)
            {
                At = NoonOf(registered.Asked),
                Wording = registered.Wording,
                Answer = registered.Answer,
                AnsweredAt = NoonOf(registered.Answered),
                Elsewhere = (registered.Asked, registered.Answered),
            },
            _ => throw new ArgumentOutOfRangeException(nameof(happened)),
        }),
    };

    /// <summary>Noon is on the same day in every Nordic country; the hour itself is not known and never shown.</summary>
    private static DateTimeOffset NoonOf(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
