using System.Collections.Immutable;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Core.Cases.Parity;

/// <summary>Keeps the account of who has which information, and what is owed.</summary>
public static class ParityRules
{
    /// <summary>The pieces that some have and others are owed, the oldest first.</summary>
    public static IReadOnlyList<Information> Debts(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return [.. state.Parity.Values.Where(information => information.Debt).OrderBy(information => information.At)];
    }

    internal static Outcome Decide(Case state, ParityCommand command, Setting setting)
    {
        var there = state.Parity.GetValueOrDefault(command.Information);
        return command switch
        {
            GiveInformation give => Give(state, give, setting),
            ShareInformation { Text.Text: var text } when InputRules.Text(text, "text", ParityCommand.LongestText).ToList() is { Count: > 0 } wrong => new Outcome.Refused(wrong),
            ShareInformation when there is { SharedAt: not null } => new Outcome.Accepted(),
            ShareInformation when DialogueRules.Closed(state, setting) is { } closed => new Outcome.Refused(closed),
            ShareInformation share => new Outcome.Accepted([.. DialogueRules.Opening(state, setting), new InformationShared { Information = share.Information, Text = share.Text.Ref }]),
            JustifyWithholding when there is null => new Outcome.Refused(new Problem("information-unknown")),
            JustifyWithholding when there is { SharedAt: not null } => new Outcome.Refused(new Problem("information-shared")),
            JustifyWithholding { Reason.Text: var reason } when InputRules.Text(reason, "reason", ParityCommand.LongestText).ToList() is { Count: > 0 } wrong =>
                new Outcome.Refused([.. wrong.Select(problem => problem with { Source = Sources.Article("21") })]),
            JustifyWithholding justify => new Outcome.Accepted(new WithholdingJustified { Information = justify.Information, Reason = justify.Reason.Ref }),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    internal static Case Evolve(Case state, ParityEvent happened, Entry entry)
    {
        var there = state.Parity.GetValueOrDefault(happened.Information)
            ?? new Information(happened.Information, NoHolders, null) { At = entry.Position };
        return state with
        {
            Parity = state.Parity.SetItem(happened.Information, happened switch
            {
                InformationGiven given => there with
                {
                    What = given.What,
                    Contact = given.Contact,
                    Holders = there.Holders.SetItems(given.To.Select(supplier => KeyValuePair.Create(supplier, given.On))),
                },
                InformationShared shared => there with { Text = shared.Text, SharedAt = entry.At },
                WithholdingJustified justified => there with { Withheld = justified.Reason },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            }),
        };
    }

    private static readonly ImmutableSortedDictionary<SupplierId, DateOnly> NoHolders =
        ImmutableSortedDictionary.Create<SupplierId, DateOnly>(Comparer<SupplierId>.Create((one, other) => one.Value.CompareTo(other.Value)));

    private static Outcome Give(Case state, GiveInformation give, Setting setting)
    {
        List<Problem> problems = [];
        if (state.Parity.ContainsKey(give.Information))
            problems.Add(new("information-exists"));
        problems.AddRange(InputRules.Text(give.What.Text, "what", ParityCommand.LongestText));
        problems.AddRange(DialogueRules.Known(state, give.To));
        problems.AddRange(InputRules.Past(give.On, "on", setting));
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new InformationGiven { Information = give.Information, What = give.What.Ref, To = [.. give.To.Distinct()], On = give.On });
    }
}
