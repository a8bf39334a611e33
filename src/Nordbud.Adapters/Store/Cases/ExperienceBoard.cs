using Microsoft.EntityFrameworkCore;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Experience;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>What cases of all authorities of the installation say at their end: numbers, and the lessons that officers released.</summary>
public sealed class ExperienceBoard(NordbudContext db)
{
    /// <summary>Most lessons read at once.</summary>
    public const int MostLessons = 300;

    /// <summary>A lesson with how it was bought; neither the case nor its authority is named.</summary>
    public sealed record Lesson(Model Model, Instrument? Instrument, string? Technology, string Country, int Year, string Text);

    /// <summary>The numbers by model, those with most cases first.</summary>
    public async Task<IReadOnlyList<(Model Model, Tally Tally)>> ByModelAsync(CancellationToken cancel) =>
        [.. (await GroupsAsync(cancel)).GroupBy(one => one.Model).Select(one => (Names.Parse<Model>(one.Key)!.Value, Of(one))).OrderByDescending(one => one.Item2.Cases).ThenBy(one => one.Value)];

    /// <summary>The numbers by technology of the catalogue, those with most cases first.</summary>
    public async Task<IReadOnlyList<(string Technology, Tally Tally)>> ByTechnologyAsync(CancellationToken cancel) =>
        [.. (await GroupsAsync(cancel)).Where(one => one.Technology is not null).GroupBy(one => one.Technology!).Select(one => (one.Key, Of(one))).OrderByDescending(one => one.Item2.Cases).ThenBy(one => one.Key, StringComparer.Ordinal)];

    /// <summary>The numbers of one model.</summary>
    public async Task<Tally> OfAsync(Model model, CancellationToken cancel) => Of((await GroupsAsync(cancel)).Where(one => one.Model == Names.Of(model)));

    /// <summary>The lessons, the newest first; one whose text was erased is gone.</summary>
    public async Task<IReadOnlyList<Lesson>> LessonsAsync(Model? model, string? technology, CancellationToken cancel)
    {
        var wanted = model is { } one ? Names.Of(one) : null;
        var rows = await (from lesson in db.Set<LessonRow>().AsNoTracking()
                          join experience in db.Set<ExperienceRow>() on lesson.CaseId equals experience.CaseId
                          join kept in db.Set<KeptRow>() on lesson.TextId equals kept.Id
                          where kept.Text != null && (wanted == null || experience.Model == wanted) && (technology == null || experience.Technology == technology)
                          orderby experience.Year descending, kept.Id
                          select new { experience, kept.Text }).Take(MostLessons).ToListAsync(cancel);
        return [.. rows.Select(row => new Lesson(Names.Parse<Model>(row.experience.Model)!.Value, Names.Parse<Instrument>(row.experience.Instrument ?? ""),
            row.experience.Technology, row.experience.Country, row.experience.Year, row.Text!))];
    }

    private static Tally Of(IEnumerable<Group> groups) => Tally.Of(groups.Select(one => (Names.Parse<NeedOutcome>(one.Outcome ?? ""), one.Again, one.Cases)));

    private Task<List<Group>> GroupsAsync(CancellationToken cancel) =>
        db.Set<ExperienceRow>().AsNoTracking().GroupBy(row => new { row.Model, row.Technology, row.Outcome, row.Again })
            .Select(alike => new Group(alike.Key.Model, alike.Key.Technology, alike.Key.Outcome, alike.Key.Again, alike.Count())).ToListAsync(cancel);

    private sealed record Group(string Model, string? Technology, string? Outcome, bool? Again, int Cases);
}
