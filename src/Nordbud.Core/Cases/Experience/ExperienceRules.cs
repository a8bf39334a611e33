using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Cases.Experience;

/// <summary>Takes what is said of a case at its end, and what of it an officer passes on to others.</summary>
public static class ExperienceRules
{
    /// <summary>Whether the case came to an end: its track, the case itself, or every contract of it.</summary>
    public static bool AtEnd(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Phase is Phase.Closed || state.Course.Phase?.Kind is PhaseKind.End
            || !state.Contracts.IsEmpty && state.Contracts.Values.All(contract => contract.Ended is not null);
    }

    internal static Outcome Decide(Case state, ExperienceCommand command, Setting setting)
    {
        if (command is WithdrawLesson)
            return state.Experience.Lesson is null ? new Outcome.Accepted() : new Outcome.Accepted(new LessonWithdrawn());
        // Who has not declared interests knows no suppliers, and so cannot know whom a text is about.
        if (command is ReleaseLesson && !state.Group.MaySeeSuppliers(setting.By.Person))
            return new Outcome.Refused(new Problem("undeclared", null, Sources.Article("24")));
        List<Problem> problems = AtEnd(state) ? [] : [new("experience-too-early")];
        if (command is GiveExperience give)
        {
            problems.AddRange(InputRules.AtMost(give.Learned?.Text, "learned", ExperienceCommand.LongestText));
            return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new ExperienceGiven
            {
                Outcome = give.Outcome,
                Again = give.Again,
                Learned = string.IsNullOrWhiteSpace(give.Learned?.Text) ? null : give.Learned.Ref,
            });
        }
        var release = (ReleaseLesson)command;
        problems.AddRange(InputRules.Text(release.Text.Text, "text", ExperienceCommand.LongestText));
        if (SupplierNames.In(release.Text.Text ?? "", [.. release.Names, .. state.Suppliers.Values.Select(one => one.Name)]) is { Count: > 0 } named)
            problems.Add(new("lesson-names-supplier", "text", Sources.Article("21"), ("names", named)));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new LessonReleased { Text = release.Text.Ref });
    }

    internal static Case Evolve(Case state, ExperienceEvent happened) => state with
    {
        Experience = happened switch
        {
            ExperienceGiven given => state.Experience with { Given = given },
            LessonReleased released => state.Experience with { Lesson = released },
            LessonWithdrawn => state.Experience with { Lesson = null },
            _ => throw new ArgumentOutOfRangeException(nameof(happened)),
        },
    };

    /// <summary>Notes when the case comes to an end.</summary>
    internal static Case Follow(Case state, Entry entry)
    {
        DateOnly? on = entry.Event switch
        {
            ContractEnded ended => ended.On,
            TrackMoved { Into: PhaseKind.End } or PhaseMoved { To: Phase.Closed } => DateOnly.FromDateTime(entry.At.UtcDateTime),
            _ => null,
        };
        return on is null || on <= state.Experience.EndedOn ? state : state with { Experience = state.Experience with { EndedOn = on } };
    }
}
