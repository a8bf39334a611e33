using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Comments;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Cases;

/// <summary>What the group says to each other about the case. Who comes: a member with something to ask or to answer.</summary>
[Needs(Permission.ReadCase)]
public sealed class CommentsModel(CaseRoom room) : CasePage(room)
{
    /// <summary>What a comment is about where it is about the case as a whole.</summary>
    public const string TheCase = "case";

    [BindProperty] public string? Text { get; set; }
    [BindProperty] public string? On { get; set; }

    public bool MayWrite => Visit.May(Permission.Contribute);

    /// <summary>The comments, the first first.</summary>
    public IEnumerable<Comment> All => Case.Comments.Values.OrderBy(comment => comment.Position);

    /// <summary>What can be commented on: the case, and each part of its need.</summary>
    public IEnumerable<(string Value, string Words)> Subjects =>
        [(TheCase, T["cases.comment.on-case"]), .. Case.Need.Values.Select(part => ($"need/{T.Value(part.Number)}", NeedWords.NameOf(part, T)))];

    public string WordsOf(string subject) => Subjects.FirstOrDefault(one => one.Value == subject).Words ?? T["cases.comment.on-other"];

    public Task OnGetAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is CommentMade));

    public async Task<IActionResult> OnPostAsync()
    {
        var on = Subjects.Any(one => one.Value == On) ? On! : TheCase;
        var command = new MakeComment(new CommentId(Guid.CreateVersion7()), Keeping.Text(Text?.Trim() ?? "")) { On = on };
        if (await DoAsync(command))
            return Say(T["cases.comment.said"]);
        await OnGetAsync();
        return Page();
    }
}
