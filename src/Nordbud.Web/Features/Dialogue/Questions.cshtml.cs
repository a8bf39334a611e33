using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Dialogue;

/// <summary>Questions and answers. Who comes: the officer, with questions piling up. The question: what have I not answered yet, and what did we say?</summary>
[Needs(Permission.ReadCase)]
public sealed class QuestionsModel(CaseRoom room) : DialoguePage(room)
{
    [BindProperty] public Guid? Question { get; set; }
    [BindProperty] public string? Wording { get; set; }
    [BindProperty] public string? Answer { get; set; }

    /// <summary>Questions without an answer, the oldest first.</summary>
    public IEnumerable<Question> Waiting => Case.Questions.Values.Where(question => question.AnsweredAt is null).OrderBy(question => question.At);

    /// <summary>Questions with an answer, the latest first.</summary>
    public IEnumerable<Question> Answered => Case.Questions.Values.Where(question => question.AnsweredAt is not null).OrderByDescending(question => question.AnsweredAt);

    public Task OnGetAsync() => KnowDialogueAsync();

    public Task<IActionResult> OnPostAsync() => EndAsync(
        new AnswerQuestion(new QuestionId(Question ?? Guid.CreateVersion7()), Keeping.Text(Wording?.Trim() ?? ""), Keeping.Text(Answer?.Trim() ?? "")),
        "dialogue.said.answered", "/dialogue/questions", OnGetAsync,
        ("wording", $"wording{End(Question)}"), ("answer", $"answer{End(Question)}"));

    /// <summary>What the ids of the controls of a question end with.</summary>
    public static string End(Guid? question) => question is { } id ? $"-{id}" : "";
}
