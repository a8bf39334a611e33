using Nordbud.Core.Tracks;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Course;

/// <summary>Whether the answers to what a gate asks are complete and open it.</summary>
internal static class CheckRules
{
    /// <summary>Why the answers are refused: missing, barring or not reasoned; nothing where they open the gate.</summary>
    public static IEnumerable<Problem> Problems(Checklist list, IReadOnlyList<CheckAnswer> answers)
    {
        var known = list.Checks.Select(check => check.Id).Concat(list.Grounds.Select(ground => ground.Id)).ToHashSet(StringComparer.Ordinal);
        if (answers.Any(answer => !known.Contains(answer.Check)) || answers.DistinctBy(answer => answer.Check).Count() != answers.Count)
            yield return new("check-unknown");
        if (!list.Grounds.IsEmpty && answers.Count(answer => answer.Yes && list.Grounds.Any(ground => ground.Id == answer.Check)) != 1)
            yield return new("ground-missing", "ground");
        foreach (var check in list.Checks)
        {
            if (Find(answers, check) is not { } answer)
                yield return new("check-missing", $"check-{check.Id}");
            else if (answer.Yes != check.Asks && !Outweighed(list, answers, check))
            {
                if (check.Bars)
                    yield return new("check-bars", $"check-{check.Id}", check.Source, ("what", new Message($"tracks.check.{Advice.Names.Of(list.Gate)}.{check.Id}.bars")));
                else if (string.IsNullOrWhiteSpace(answer.Reason?.Text))
                    yield return new("check-reason-missing", $"why-{check.Id}", check.Source);
            }
        }
        foreach (var answer in answers)
        {
            foreach (var problem in InputRules.AtMost(answer.Reason?.Text, $"why-{answer.Check}", CourseCommand.LongestText))
                yield return problem;
        }
    }

    /// <summary>Whether another question, of which one is enough, has the answer; the first of them speaks for all that have it not.</summary>
    private static bool Outweighed(Checklist list, IReadOnlyList<CheckAnswer> answers, GateCheck check) => check.Either is not null
        && list.Checks.Where(other => other.Either == check.Either) is var together
        && (together.Any(other => Find(answers, other)?.Yes == other.Asks) || together.First() != check);

    private static CheckAnswer? Find(IReadOnlyList<CheckAnswer> answers, GateCheck check) => answers.FirstOrDefault(answer => answer.Check == check.Id);
}
