using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Group;

/// <summary>
/// The working group. Who comes: the project leader, worried that something is forgotten; a member who is asked to sign a
/// declaration. The questions: who knows what, what is missing, and what do I have to declare?
/// </summary>
[Needs(Permission.ReadCase)]
public sealed class IndexModel(CaseRoom room) : CasePage(room)
{
    [BindProperty] public Guid? Who { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Origin { get; set; }
    [BindProperty] public List<string> Skills { get; set; } = [];
    /// <summary>What is ticked in the table of needs: a skill, a line, and a phase.</summary>
    [BindProperty] public List<string> Needed { get; set; } = [];
    /// <summary>A skill in the authority's own words.</summary>
    [BindProperty] public string? Own { get; set; }
    [BindProperty] public Guid? Member { get; set; }
    [BindProperty] public string? Conflict { get; set; }
    [BindProperty] public string? What { get; set; }
    [BindProperty] public bool Confidential { get; set; }
    [BindProperty] public string? Measure { get; set; }
    [BindProperty] public string? Reason { get; set; }

    /// <summary>The phases in which a group works.</summary>
    public IReadOnlyList<Phase> Phases => [.. Enum.GetValues<Phase>().Where(phase => phase < Phase.Closed)];

    public bool MayRun => Visit.May(Permission.RunCase);

    public IReadOnlyList<Coverage> Coverage => Core.Cases.Group.Coverage.Of(Case);

    public IEnumerable<GroupMember> Members => Case.Group.Members.Values.OrderBy(NameOfMember, StringComparer.CurrentCulture);

    /// <summary>People of the case who are not in the group yet.</summary>
    public IEnumerable<PersonId> Others => Case.Team.Values.Where(member => !member.Roles.SetEquals([Role.SupplierUser]) && !Case.Group.Members.ContainsKey(new(member.Person.Value)))
        .Select(member => member.Person).OrderBy(person => NameOf(person), StringComparer.CurrentCulture);

    /// <summary>What the visitor declared, or null.</summary>
    public DeclaredInterests? Mine => Visit.Person is { } person ? Case.Group.Declared.GetValueOrDefault(new GroupMemberId(person.Value)) : null;

    /// <summary>Declarations of conflicts on which the visitor may decide.</summary>
    public IEnumerable<GroupMemberId> ToHandle => Case.Group.Declared.Where(pair => pair.Value.Unhandled && pair.Key.Value != Visit.Person?.Value).Select(pair => pair.Key);

    public string NameOfMember(GroupMember member) => member.Person is { } person ? NameOf(person) : TextOf(member.Name) ?? T["timeline.erased"];

    public string NameOfMember(GroupMemberId id) => Case.Group.Members.TryGetValue(id, out var member) ? NameOfMember(member) : NameOf(new PersonId(id.Value));

    /// <summary>What was declared of a conflict, where the visitor may read it.</summary>
    public string? ToldBy(GroupMemberId id) =>
        TextOf(Whole.Entries.Select(entry => entry.Event).OfType<InterestsDeclared>().LastOrDefault(declared => declared.Member == id)?.What);

    /// <summary>Every skill that can be needed or had: those of the catalogue and the authority's own.</summary>
    public IEnumerable<string> AllSkills => SkillCatalogue.All.Select(skill => skill.Id).Concat(GroupRules.Needs(Case).Select(need => need.Skill)).Distinct();

    public Checks SkillBoxes => new("Skills", T["group.skills"], [.. AllSkills.Select(skill => (skill, GroupWords.Skill(skill, T), Skills.Contains(skill)))])
    { Id = "skills", Error = ErrorAt("skills") };

    /// <summary>Whether a cell of the table of needs is ticked: as sent, where it was refused, else as it stands.</summary>
    public bool IsNeeded(string skill, Phase phase) => Needed.Count > 0
        ? Needed.Contains($"{skill}|{Names.Of(phase)}")
        : GroupRules.Needs(Case).Any(need => need.Skill == skill && need.Phases.Contains(phase));

    public Task OnGetAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is GroupEvent));

    public async Task<IActionResult> OnPostAsync()
    {
        var member = Who ?? Member ?? Guid.CreateVersion7();
        List<string> skills = [.. Skills, .. Own is { Length: > 0 } own ? own.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : []];
        return await EndAsync(new NameMember(new(member), Names.Parse<GroupOrigin>(Origin ?? "") ?? GroupOrigin.Colleague, skills)
        {
            Person = Who is { } person ? new PersonId(person) : null,
            Name = Who is null ? Keeping.Text(Name?.Trim() ?? "") : null,
        }, "group.said.named");
    }

    public Task<IActionResult> OnPostLeaveAsync() => EndAsync(new LetMemberGo(new(Member ?? default)), "group.said.left");

    public Task<IActionResult> OnPostNeedsAsync()
    {
        var own = (Own ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        IReadOnlyList<SkillNeed> needs =
        [
            .. Needed.Select(Cell).Where(cell => cell.Skill.Length > 0).GroupBy(cell => cell.Skill, StringComparer.OrdinalIgnoreCase)
                .Select(cells => new SkillNeed(cells.Key, [.. cells.Select(cell => cell.Phase).OfType<Phase>().Distinct().Order()])),
            .. own.Distinct(StringComparer.OrdinalIgnoreCase).Select(skill => new SkillNeed(skill, [Phase.Preparation])),
        ];
        return EndAsync(new NeedSkills(needs), "group.said.needs", ("skills", "needs"));
    }

    /// <summary>A ticked cell of the table of skills and phases.</summary>
    private static (string Skill, Phase? Phase) Cell(string typed) => typed.LastIndexOf('|') is >= 0 and var at
        ? (typed[..at], Names.Parse<Phase>(typed[(at + 1)..])) : ("", null);

    public Task<IActionResult> OnPostAbsenceAsync() =>
        EndAsync(new ReasonExpertAbsence(Keeping.Text(Reason?.Trim() ?? "")), "group.said.absence", ("reason", "absence"));

    public async Task<IActionResult> OnPostDeclareAsync()
    {
        var paper = Member is { } id && id != Visit.Person?.Value;
        if (Conflict is not ("no" or "yes"))
        {
            Errors.Add(new(paper ? $"conflict-{Member}" : "conflict", T["group.declare.error"]));
        }
        return await EndAsync(new DeclareInterests(new(Member ?? Visit.Person!.Value.Value), Conflict is "yes", Confidential)
        {
            OnPaper = paper,
            What = Keeping.TextOrNone(What),
        }, "group.said.declared", ("what", paper ? $"what-{Member}" : "what"), ("confidential", paper ? $"confidential-{Member}" : "confidential"));
    }

    public Task<IActionResult> OnPostHandleAsync() => EndAsync(
        new HandleConflict(new(Member ?? default), Names.Parse<ConflictMeasure>(Measure ?? "") ?? ConflictMeasure.Recuse, Keeping.Text(Reason?.Trim() ?? "")),
        "group.said.handled", ("reason", $"measure-{Member}"));

    private Task<IActionResult> EndAsync(CaseCommand command, string said, params (string Field, string Id)[] fields) =>
        EndAsync(command, said, "/group", OnGetAsync, fields);
}
