namespace Nordbud.Core.Cases;

/// <summary>What commands would lead to one after the other, without anything being written: for tables that come in whole or not at all.</summary>
public sealed class Rehearsal(Case state, Setting setting)
{
    /// <summary>The case after what was accepted so far.</summary>
    public Case State { get; private set; } = state;

    /// <summary>Gives a command: the rules that it breaks, or none, and then the case is as if it had been done.</summary>
    public IReadOnlyList<Problem> Try(CaseCommand command)
    {
        switch (CaseRules.Decide(State, command, setting))
        {
            case Outcome.Refused refused:
                return refused.Problems;
            case Outcome.Accepted accepted:
                foreach (var happened in accepted.Events)
                    State = CaseRules.Evolve(State.Id, State, EntryJson.Write(State.Id, State.Version + 1, setting.Now, setting.By.Person, happened, new byte[16]));
                return [];
            case var other:
                throw new InvalidOperationException($"{other.GetType().Name} is no outcome.");
        }
    }
}
