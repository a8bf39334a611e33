using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Advice;

/// <summary>Check your answers: everything that was asked, with a way to change it.</summary>
public sealed class CheckModel(NordbudContext db, TimeProvider clock, Texts texts) : DraftPage(db, clock, texts)
{
    public IEnumerable<IGrouping<Part, Question>> Parts => Questions.All
        .Where(q => q.AskedWhen(Facts) || AnswerText.Of(q, Facts, T) is not null)
        .GroupBy(q => q.Part);

    public async Task<IActionResult> OnGetAsync(string id) => await LoadAsync(id) ? Page() : NotFound();
}
