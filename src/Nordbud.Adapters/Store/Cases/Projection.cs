using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Erasure;
using Nordbud.Core.Cases.Experience;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.Cases.Team;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>
/// What entries change in the read models. Saying it twice changes nothing more, so that an append and <c>rebuild</c>
/// use the same words. It depends on the entries alone, never on the clock.
/// </summary>
internal static class Projection
{
    private const string Summary =
        """
        insert into case_summaries (case_id, authority_id, title, diary_number, phase, opened_at)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (case_id) do update set title = excluded.title, diary_number = excluded.diary_number,
        phase = excluded.phase
        """;

    private const string Task =
        """
        insert into case_tasks (task_id, case_id, assignee, due, what, done) values ($1, $2, $3, $4, $5, $6)
        on conflict (task_id) do update set assignee = excluded.assignee, due = excluded.due, what = excluded.what,
        done = excluded.done
        """;

    private const string NoPerson = "delete from case_people where case_id = $1 and person_id = $2";
    private const string Person = "insert into case_people (case_id, person_id, role) values ($1, $2, $3)";
    private const string NoDates = "delete from case_dates where case_id = $1 and part = $2";
    private const string Date =
        "insert into case_dates (case_id, part, number, step, first_day, last_day) values ($1, $2, $3, $4, $5, $6)";
    public const string Found =
        "insert into case_search (case_id, position, kept_id, text, folded) values ($1, $2, $3, $4, $5) on conflict do nothing";
    private const string NoNotice = "delete from case_notices where case_id = $1";
    private const string Notice =
        "insert into case_notices (case_id, authority_id, country, technology, units, decide_by, text_id) values ($1, $2, $3, $4, $5, $6, $7)";
    private const string NoExperience = "delete from case_experience where case_id = $1";
    private const string Experienced =
        "insert into case_experience (case_id, model, instrument, technology, country, year, outcome, again) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    private const string NoLesson = "delete from case_lessons where case_id = $1";
    private const string Lesson = "insert into case_lessons (case_id, text_id) values ($1, $2)";
    private const string NoDays = "delete from case_contract_days where case_id = $1";
    private const string Day = "insert into case_contract_days (case_id, thing_id, contract_id, kind, due_on) values ($1, $2, $3, $4, $5)";
    private const string NotFound = "delete from case_search where case_id = $1 and kept_id = $2";

    /// <param name="after">The case after the entries.</param>
    /// <param name="entries">What was written.</param>
    /// <param name="texts">The kept texts by id, as far as they are there.</param>
    public static IEnumerable<SqlStatement> Of(Case after, IReadOnlyList<Entry> entries, IReadOnlyDictionary<Guid, string> texts)
    {
        var id = after.Id.Value;
        if (entries.Any(entry => entry.Event is OpeningEvent or PublicationEvent))
        {
            yield return new(Summary, id, after.Authority.Value, after.Title, after.DiaryNumber, Names.Of(after.Phase),
                after.OpenedAt.ToUnixTimeMilliseconds());
        }
        foreach (var person in entries.Select(entry => entry.Event).OfType<TeamEvent>().Select(happened => happened.Person).Distinct())
        {
            yield return new(NoPerson, id, person.Value);
            foreach (var role in after.RolesOf(person))
                yield return new(Person, id, person.Value, Names.Of(role));
        }
        foreach (var task in entries.Select(entry => entry.Event).OfType<TaskEvent>().Select(happened => after.Tasks[happened.Task]).Distinct())
            yield return new(Task, task.Id.Value, id, task.Assignee?.Value, task.Due, task.What.Id, task.Done);
        foreach (var part in entries.Select(entry => entry.Event).OfType<PlanMade>().Select(happened => happened.Part).Distinct())
        {
            yield return new(NoDates, id, part);
            var number = 0;
            foreach (var step in after.Need[part].Plan!.Steps)
                yield return new(Date, id, part, ++number, step.Id, step.From, step.To);
        }
        if (entries.Any(entry => entry.Event is CooperationSought or SearchEnded))
        {
            yield return new(NoNotice, id);
            if (after.Cooperation.Sought is { } sought)
                yield return new(Notice, id, after.Authority.Value, after.Country.ToString(), sought.Technology, sought.Units, sought.DecideBy, sought.Text.Id);
        }
        if (entries.Any(entry => entry.Event is ContractEvent))
        {
            yield return new(NoDays, id);
            foreach (var day in ContractDays.Of(after))
                yield return new(Day, id, day.Thing, day.Contract.Value, Names.Of(day.Kind), day.On);
        }
        foreach (var statement in Experience(after, entries))
            yield return statement;
        foreach (var statement in entries.SelectMany(entry => Searchable(id, entry, texts)))
            yield return statement;
    }

    /// <summary>What a case says at its end may change with every entry while it is there; elsewhere only some lead away from it.</summary>
    private static IEnumerable<SqlStatement> Experience(Case after, IReadOnlyList<Entry> entries)
    {
        var id = after.Id.Value;
        var said = CaseExperience.Of(after);
        if (said is not null || entries.Any(entry => entry.Event is CourseEvent or ContractEvent or PublicationEvent))
            yield return new(NoExperience, id);
        if (said is not null)
        {
            yield return new(Experienced, id, Names.Of(said.Model), said.Instrument is { } instrument ? Names.Of(instrument) : null, said.Technology,
                said.Country.ToString(), said.Year, said.Outcome is { } outcome ? Names.Of(outcome) : null, said.Again);
        }
        if (!entries.Any(entry => entry.Event is LessonReleased or LessonWithdrawn))
            yield break;
        yield return new(NoLesson, id);
        if (after.Experience.Lesson is { } lesson)
            yield return new(Lesson, id, lesson.Text.Id);
    }

    private static IEnumerable<SqlStatement> Searchable(Guid id, Entry entry, IReadOnlyDictionary<Guid, string> texts)
    {
        if (entry.Event is CaseOpened { Title: var first })
            yield return new(Found, id, entry.Position, Guid.Empty, first, CaseSearch.Fold(first));
        if (entry.Event is CaseRenamed { Title: var title })
            yield return new(Found, id, entry.Position, Guid.Empty, title, CaseSearch.Fold(title));
        foreach (var kept in entry.Event.Keeps)
            if (texts.TryGetValue(kept.Id, out var text))
                yield return new(Found, id, entry.Position, kept.Id, text, CaseSearch.Fold(text));
        if (entry.Event is ContentErased erased)
            yield return new(NotFound, id, erased.Content);
    }
}
