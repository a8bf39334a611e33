using Microsoft.AspNetCore.Mvc.RazorPages;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Experience;
using Nordbud.Core.People;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Library;

/// <summary>
/// How cases of this installation ended, and what those who ran them tell others. Who comes: somebody about to choose a
/// model, who would rather hear it from a colleague. Nobody is named: not the case, not the authority, not the supplier.
/// </summary>
[Needs(Permission.UsePublicPages)]
public sealed class ExperienceModel(ExperienceBoard board) : PageModel
{
    /// <summary>The model that is looked at, or null for all.</summary>
    public Model? Chosen { get; private set; }

    /// <summary>The technology that is looked at, or null for all.</summary>
    public Technology? Technology { get; private set; }

    public IReadOnlyList<(Model Model, Tally Tally)> Models { get; private set; } = [];

    public IReadOnlyList<(string Technology, Tally Tally)> Technologies { get; private set; } = [];

    public IReadOnlyList<ExperienceBoard.Lesson> Lessons { get; private set; } = [];

    public async Task OnGetAsync(string? model, string? technology, CancellationToken cancel)
    {
        Chosen = Names.Parse<Model>(model ?? "");
        Technology = TechnologyCatalogue.All.FirstOrDefault(one => one.Id == technology);
        Models = await board.ByModelAsync(cancel);
        Technologies = await board.ByTechnologyAsync(cancel);
        Lessons = await board.LessonsAsync(Chosen, Technology?.Id, cancel);
    }
}
