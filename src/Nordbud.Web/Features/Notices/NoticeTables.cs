using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Cases.Questions;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Notices;

/// <summary>Notices, questions and who takes part, as tables from another system.</summary>
/// <param name="state">The case.</param>
/// <param name="textOf">The kept texts that the visitor may read.</param>
/// <param name="texts">The visitor's language.</param>
internal sealed class NoticeTables(Case state, Func<KeptRef?, string?> textOf, Texts texts)
{
    /// <summary>The tables by what they hold.</summary>
    public static readonly IReadOnlyDictionary<string, TableColumns> All = new Dictionary<string, TableColumns>
    {
        [Elsewhere.Notices] = new(["kind", "sent"], ["published", "where", "number", "last-day", "last-time", "text", "urgency"]),
        [Elsewhere.Questions] = new(["question", "asked", "answer", "answered"], []) { Fields = new Dictionary<string, string> { ["wording"] = "question" } },
        [Elsewhere.Contenders] = new(["name"], ["number", "state", "reason"]) { Fields = new Dictionary<string, string> { ["kind"] = "state" } },
    };

    private readonly Dictionary<string, ContenderId> _named = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The commands that enter a row of one of the tables.</summary>
    public Func<TableRow, IEnumerable<CaseCommand>> Of(string table) => table switch
    {
        Elsewhere.Notices => Notice,
        Elsewhere.Questions => Question,
        Elsewhere.Contenders => Contender,
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "is no table"),
    };

    private RegisterNotice[] Notice(TableRow row)
    {
        var kind = row.Choice("kind", [.. Names.All<NoticeKind>().Select(name => (name, texts[$"notices.kind.{name}"]))], must: true);
        var command = new RegisterNotice(new(Guid.CreateVersion7()), kind is null ? default : Names.Parse<NoticeKind>(kind)!.Value, row.Day("sent", must: true) ?? default)
        {
            Published = row.Day("published"),
            LastDay = row.Day("last-day"),
            LastTime = row.Time("last-time"),
            Where = Keeping.TextOrNone(row.Text("where")),
            Number = Keeping.TextOrNone(row.Text("number")),
            Text = Keeping.TextOrNone(row.Text("text")),
            Urgency = Keeping.TextOrNone(row.Text("urgency")),
        };
        if (row.Wrong.Count == 0 && state.Notices.Standing.Any(one => one.Kind == command.Kind && one.Sent == command.Sent))
            row.Refuse("sent", texts["notices.table.twice"]);
        return [command];
    }

    /// <summary>A question of the same words is the same question: its answer is corrected.</summary>
    private RegisterQuestion[] Question(TableRow row)
    {
        var wording = row.Cell("question");
        var there = state.Questions.Values.FirstOrDefault(one => one.Elsewhere is not null && string.Equals(textOf(one.Wording), wording, StringComparison.Ordinal))?.Id;
        return [new RegisterQuestion(there ?? new(Guid.CreateVersion7()), Keeping.Text(wording), Keeping.Text(row.Cell("answer")), row.Day("asked", must: true) ?? default, row.Day("answered", must: true) ?? default)];
    }

    /// <summary>Who is in by the same name already is not taken in again, and may go out by a later table.</summary>
    private List<CaseCommand> Contender(TableRow row)
    {
        var name = row.Cell("name");
        var stands = row.Choice("state", [("in", texts["notices.table.in"]), .. Names.All<LeavingKind>().Select(kind => (kind, texts[$"course.left.{kind}"]))]);
        var leaves = stands is null or "in" ? (LeavingKind?)null : Names.Parse<LeavingKind>(stands);
        var there = state.Course.Contenders.FirstOrDefault(one => string.Equals(textOf(one.Joined.Name), name, StringComparison.OrdinalIgnoreCase));
        if (there?.Left is { } left)
        {
            if (left.Kind != leaves)
                row.Refuse("name", texts.Format("notices.table.left", ("name", name)));
            return [];
        }
        List<CaseCommand> commands = [];
        if (there is null && !_named.ContainsKey(name))
        {
            _named[name] = new(Guid.CreateVersion7());
            commands.Add(new AddContender(_named[name], Keeping.Text(name)) { RegisterNumber = Keeping.TextOrNone(row.Text("number")) });
        }
        if (leaves is { } kind)
            commands.Add(new DropContender(there?.Id ?? _named[name], kind, Keeping.Text(row.Cell("reason"))));
        return commands;
    }
}
