using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Mail;

namespace Nordbud.Adapters.Store.Cases;

/// <summary>
/// The tables of the cases. Each is stream (never changed), durable, or a read model that <c>rebuild</c> drops and makes
/// again. The desk writes them without EF; times are UTC milliseconds on both databases.
/// </summary>
internal static class CaseTables
{
    /// <summary>The tables that <c>rebuild</c> empties.</summary>
    public static readonly string[] ReadModels = ["case_summaries", "case_dates", "case_people", "case_tasks", "case_search", "case_notices", "case_experience", "case_lessons", "case_contract_days"];

    public static void Map(ModelBuilder model)
    {
        Tables.Map<EntryRow>(model, "case_entries", row => row.HasKey(e => new { e.CaseId, e.Position }));
        Tables.Map<HeadRow>(model, "case_heads", row => row.HasKey(h => h.CaseId));
        Tables.Map<KeptRow>(model, "kept", row =>
        {
            row.HasKey(k => k.Id);
            row.HasIndex(k => k.CaseId);
        });
        Tables.Map<OutboxRow>(model, "outbox", row =>
        {
            row.HasKey(o => o.Id);
            row.HasIndex(o => o.DueAt);
        });
        Tables.Map<Reminder>(model, "reminders", row => row.HasKey(r => new { r.TaskId, r.Due, r.Week }));
        Tables.Map<SummaryRow>(model, "case_summaries", row =>
        {
            row.HasKey(s => s.CaseId);
            row.HasIndex(s => s.AuthorityId);
        });
        Tables.Map<DateRow>(model, "case_dates", row => row.HasKey(d => new { d.CaseId, d.Part, d.Number }));
        Tables.Map<PersonRow>(model, "case_people", row =>
        {
            row.HasKey(p => new { p.CaseId, p.PersonId, p.Role });
            row.HasIndex(p => p.PersonId);
        });
        Tables.Map<TaskRow>(model, "case_tasks", row =>
        {
            row.HasKey(t => t.TaskId);
            row.HasIndex(t => t.CaseId);
            row.HasIndex(t => t.Due);
        });
        Tables.Map<NoticeRow>(model, "case_notices", row => row.HasKey(n => n.CaseId));
        Tables.Map<ExperienceRow>(model, "case_experience", row => row.HasKey(e => e.CaseId));
        Tables.Map<LessonRow>(model, "case_lessons", row => row.HasKey(l => l.CaseId));
        Tables.Map<ContractDayRow>(model, "case_contract_days", row =>
        {
            row.HasKey(d => new { d.CaseId, d.ThingId });
            row.HasIndex(d => d.DueOn);
        });
        Tables.Map<SearchRow>(model, "case_search", row => row.HasKey(s => new { s.CaseId, s.Position, s.KeptId }));
    }
}
