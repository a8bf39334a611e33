using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases;

/// <summary>Who is written to when something happens: those whom it gives something to do, never the one who did it.</summary>
public static class Letters
{
    /// <summary>The letters that follow from new entries of a case.</summary>
    public static IEnumerable<Letter> After(Case state, IEnumerable<Entry> written)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(written);
        return written.SelectMany(entry => Of(state, entry).Where(letter => letter.To is null || letter.To != entry.Actor));
    }

    private static IEnumerable<Letter> Of(Case state, Entry entry) => entry.Event switch
    {
        TaskSet { Assignee: { } person } set => [Task(state, person, set.Task)],
        TaskChanged { Assignee: { } person } changed => [Task(state, person, changed.Task)],
        RoleGiven given =>
        [
            new("role-given")
            {
                To = given.Person,
                Case = state.Id,
                Path = $"/cases/{state.Id}",
                Arguments = new Dictionary<string, string> { ["title"] = state.Title, ["role"] = Names.Of(given.Role) },
            },
        ],
        InterestShown => state.Team.Values.Where(member => member.Roles.Contains(Role.Owner)).Select(member => new Letter("interest-shown")
        {
            To = member.Person,
            Case = state.Id,
            Path = $"/cases/{state.Id}/cooperation",
            Arguments = new Dictionary<string, string> { ["title"] = state.Title },
        }),
        RoundAnnounced => ToSuppliers(state, "round-announced", "dialogue"),
        QuestionAnswered => ToSuppliers(state, "question-answered", "questions"),
        InformationShared => ToSuppliers(state, "information-shared", "shared"),
        _ => [],
    };

    /// <summary>A letter to every supplier with an address: that there is something to read, never what it says.</summary>
    private static IEnumerable<Letter> ToSuppliers(Case state, string key, string place) => state.Suppliers.Values
        .Where(supplier => supplier.Contact is not null)
        .Select(supplier => new Letter(key)
        {
            AddressIn = supplier.Contact!.Id,
            Language = supplier.Language,
            Case = state.Id,
            Path = $"/public/{state.Id}/dialogue#{place}",
            Arguments = new Dictionary<string, string> { ["title"] = state.Title },
        });

    private static Letter Task(Case state, PersonId person, TaskId task) => new("task-assigned")
    {
        To = person,
        Case = state.Id,
        Path = $"/cases/{state.Id}/tasks/{task}",
        Arguments = new Dictionary<string, string> { ["title"] = state.Title },
    };
}
