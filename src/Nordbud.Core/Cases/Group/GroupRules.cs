using System.Collections.Immutable;
using Nordbud.Core.Advice;

namespace Nordbud.Core.Cases.Group;

/// <summary>Puts the working group together and handles what its members declare.</summary>
public static class GroupRules
{
    /// <summary>What the group needs: as set, else as proposed for the technologies of the need.</summary>
    public static IReadOnlyList<SkillNeed> Needs(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Group.Needs is { } set ? set
            : SkillCatalogue.Proposed([.. state.Need.Values.Select(part => part.Technology?.Id).OfType<string>()]);
    }

    internal static Outcome Decide(Case state, GroupCommand command, Setting setting) => command switch
    {
        NameMember name => Name(state, name),
        LetMemberGo go when !state.Group.Members.ContainsKey(go.Member) => new Outcome.Refused(new Problem("member-unknown")),
        LetMemberGo go => new Outcome.Accepted(new MemberLeft { Member = go.Member }),
        NeedSkills need => Need(state, need),
        ReasonExpertAbsence reason when string.IsNullOrWhiteSpace(reason.Reason.Text) => new Outcome.Refused(new Problem("reason-missing", "reason")),
        ReasonExpertAbsence reason => new Outcome.Accepted(new ExpertAbsenceReasoned { Reason = reason.Reason.Ref }),
        DeclareInterests declare => Declare(state, declare, setting),
        HandleConflict handle => Handle(state, handle, setting),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    internal static Case Evolve(Case state, GroupEvent happened, long position)
    {
        var group = state.Group;
        return state with
        {
            Group = happened switch
            {
                MemberNamed named => group with
                {
                    Members = group.Members.SetItem(named.Member,
                        new GroupMember(named.Member, named.Name, named.Origin, [.. named.Skills]) { Person = named.Person }),
                },
                MemberLeft left => group with { Members = group.Members.Remove(left.Member) },
                SkillsNeeded needed => group with { Needs = [.. needed.Needs] },
                ExpertAbsenceReasoned reasoned => group with { ExpertAbsence = reasoned.Reason },
                InterestsDeclared declared => group with
                {
                    // A conflict once declared stands until somebody else decides again.
                    Declared = group.Declared.SetItem(declared.Member, new DeclaredInterests(
                        declared.Conflict || group.Declared.GetValueOrDefault(declared.Member) is { Conflict: true }, position, declared.Late)),
                },
                ConflictHandled handled => group with
                {
                    Declared = group.Declared.SetItem(handled.Member, group.Declared[handled.Member] with { Measure = handled.Measure }),
                },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    private static Outcome Name(Case state, NameMember command)
    {
        List<Problem> problems = [];
        var there = state.Group.Members.GetValueOrDefault(command.Member);
        if (command.Person is { } person)
        {
            if (!state.Team.ContainsKey(person))
                problems.Add(new("not-of-the-case", "person"));
        }
        else if (string.IsNullOrWhiteSpace(command.Name?.Text))
            problems.Add(new("name-missing", "name"));
        else if (command.Name.Text.Length > 200)
            problems.Add(new("too-long", "name", null, ("most", 200)));
        problems.AddRange(SkillProblems(command.Skills));
        if (command.Skills.Count == 0)
            problems.Add(new("skill-missing", "skills"));
        if (problems.Count > 0)
            return new Outcome.Refused(problems);
        var named = new MemberNamed
        {
            Member = command.Person is { } known ? new GroupMemberId(known.Value) : command.Member,
            Name = command.Person is null ? command.Name!.Ref : null,
            Person = command.Person,
            Origin = command.Origin,
            Skills = [.. command.Skills.Select(skill => skill.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)],
        };
        return command.Person is not null && there is not null && there.Origin == named.Origin && there.Skills.SequenceEqual(named.Skills)
            ? new Outcome.Accepted()
            : new Outcome.Accepted(named);
    }

    private static Outcome Need(Case state, NeedSkills command)
    {
        List<Problem> problems = [.. SkillProblems([.. command.Skills.Select(need => need.Skill)])];
        foreach (var always in SkillCatalogue.All.Where(skill => skill.Always && command.Skills.All(need => need.Skill != skill.Id)))
            problems.Add(new("skill-always", "skills", Sources.StepSeven("working group"), ("skill", always.Id)));
        if (command.Skills.Any(need => need.Phases.Count == 0))
            problems.Add(new("skill-phase-missing", "skills"));
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : Needs(state).Select(Line).SequenceEqual(command.Skills.Select(Line), StringComparer.Ordinal) ? new Outcome.Accepted()
            : new Outcome.Accepted(new SkillsNeeded { Needs = command.Skills });

        static string Line(SkillNeed need) => $"{need.Skill}: {string.Join(' ', need.Phases.Order())}";
    }

    private static Outcome Declare(Case state, DeclareInterests command, Setting setting)
    {
        var own = setting.By.Person is { } person && command.Member == new GroupMemberId(person.Value);
        if (!command.OnPaper && !own)
            return new Outcome.Refused(new Problem("declaration-of-another"));
        if (command.OnPaper && !state.Group.Members.ContainsKey(command.Member))
            return new Outcome.Refused(new Problem("member-unknown"));
        List<Problem> problems = [];
        if (!command.Confidential)
            problems.Add(new("confidentiality-missing", "confidential", Sources.Article("21")));
        if (command.Conflict && string.IsNullOrWhiteSpace(command.What?.Text))
            problems.Add(new("conflict-untold", "what", Sources.Article("24")));
        else if (command.What?.Text?.Length > GroupCommand.LongestText)
            problems.Add(new("too-long", "what", null, ("most", GroupCommand.LongestText)));
        if (problems.Count > 0)
            return new Outcome.Refused(problems);
        return new Outcome.Accepted(new InterestsDeclared
        {
            Member = command.Member,
            Conflict = command.Conflict,
            What = command.Conflict ? command.What!.Ref : null,
            OnPaper = command.OnPaper,
            Late = !state.Group.Declared.ContainsKey(command.Member)
                && state.Dialogue.Contacts.Values.Any(contact => contact.Ours.Contains(command.Member)),
        });
    }

    private static Outcome Handle(Case state, HandleConflict command, Setting setting)
    {
        if (state.Group.Declared.GetValueOrDefault(command.Member) is not { Conflict: true })
            return new Outcome.Refused(new Problem("no-conflict"));
        if (setting.By.Person is { } person && command.Member == new GroupMemberId(person.Value))
            return new Outcome.Refused(new Problem("conflict-of-ones-own", null, Sources.Article("24")));
        return string.IsNullOrWhiteSpace(command.Reason.Text)
            ? new Outcome.Refused(new Problem("reason-missing", "reason"))
            : new Outcome.Accepted(new ConflictHandled { Member = command.Member, Measure = command.Measure, Reason = command.Reason.Ref });
    }

    private static IEnumerable<Problem> SkillProblems(IReadOnlyList<string> skills)
    {
        if (skills.Count > GroupCommand.MostSkills)
            yield return new("too-many", "skills", null, ("most", GroupCommand.MostSkills));
        if (skills.Any(string.IsNullOrWhiteSpace))
            yield return new("text-missing", "skills");
        if (skills.Any(skill => skill.Length > GroupCommand.LongestSkill))
            yield return new("too-long", "skills", null, ("most", GroupCommand.LongestSkill));
    }
}
