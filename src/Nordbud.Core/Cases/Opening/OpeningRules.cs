using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Opening;

/// <summary>Opens a case, names it and takes in what happened before.</summary>
internal static class OpeningRules
{
    public static Outcome Open(OpenCase command, Setting setting)
    {
        List<Problem> problems = [.. TitleProblems(command.Title), .. DiaryProblems(command.DiaryNumber)];
        if (setting.By.Person is not { } owner)
            problems.Add(new("owner-missing"));
        if (problems.Count > 0)
            return new Outcome.Refused(problems);
        List<CaseEvent> events =
        [
            new CaseOpened
            {
                Authority = command.Authority, Country = command.Country, Title = command.Title.Trim(),
                DiaryNumber = Blank(command.DiaryNumber), Phase = command.Phase, LawBook = setting.Law.Edition,
            },
            new RoleGiven { Person = setting.By.Person!.Value, Role = Role.Owner },
        ];
        for (var number = 1; number <= command.Parts.Count; number++)
        {
            var part = command.Parts[number - 1];
            events.AddRange(NeedRules.Enter(number, part.Facts, part.Facts, setting.Law));
            if (part.Decision is not { } decision)
                continue;
            if (NeedRules.Decide(decision with { Part = number }, part.Facts, setting.Law) is Outcome.Accepted decided)
                events.AddRange(decided.Events);
            else
                return NeedRules.Decide(decision with { Part = number }, part.Facts, setting.Law);
        }
        return new Outcome.Accepted(events);
    }

    public static Outcome Decide(Case state, CaseCommand command, Setting setting) => command switch
    {
        RenameCase rename when TitleProblems(rename.Title).ToList() is { Count: > 0 } wrong => new Outcome.Refused(wrong),
        RenameCase rename when rename.Title.Trim() == state.Title => new Outcome.Accepted(),
        RenameCase rename => new Outcome.Accepted(new CaseRenamed { Title = rename.Title.Trim() }),
        SetDiaryNumber set when DiaryProblems(set.DiaryNumber).ToList() is { Count: > 0 } wrong => new Outcome.Refused(wrong),
        SetDiaryNumber set when Blank(set.DiaryNumber) == state.DiaryNumber => new Outcome.Accepted(),
        SetDiaryNumber set => new Outcome.Accepted(new DiaryNumberSet { DiaryNumber = Blank(set.DiaryNumber) }),
        EnterEarlierHappening earlier => Earlier(earlier, setting),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    public static Case Evolve(Case state, OpeningEvent happened) => happened switch
    {
        CaseRenamed renamed => state with { Title = renamed.Title },
        DiaryNumberSet set => state with { DiaryNumber = set.DiaryNumber },
        _ => state,
    };

    private static Outcome Earlier(EnterEarlierHappening earlier, Setting setting)
    {
        if (string.IsNullOrWhiteSpace(earlier.What.Text))
            return new Outcome.Refused(new Problem("text-missing", "what"));
        if (InputRules.Past(earlier.On, "on", setting).ToList() is { Count: > 0 } wrong)
            return new Outcome.Refused(wrong);
        return new Outcome.Accepted(new EarlierHappeningEntered { On = earlier.On, What = earlier.What.Ref });
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static IEnumerable<Problem> TitleProblems(string title)
    {
        if (string.IsNullOrWhiteSpace(title))
            yield return new("title-missing", "title");
        else if (title.Trim().Length > OpenCase.LongestTitle)
            yield return new("too-long", "title", null, ("most", OpenCase.LongestTitle));
    }

    private static IEnumerable<Problem> DiaryProblems(string? number)
    {
        if (number?.Trim().Length > OpenCase.LongestDiaryNumber)
            yield return new("too-long", "diaryNumber", null, ("most", OpenCase.LongestDiaryNumber));
    }
}
