namespace Nordbud.Core.Cases.Erasure;

/// <summary>Decides whether a content may be destroyed.</summary>
internal static class ErasureRules
{
    public static Outcome Decide(Case state, EraseContent command, Setting setting) =>
        state.Erased.Contains(command.Content)
            ? new Outcome.Accepted()
            : new Outcome.Accepted(new ContentErased { Content = command.Content, Ground = "request", LawBook = setting.Law.Edition });

    public static Case Evolve(Case state, ContentErased erased) => state with { Erased = state.Erased.Add(erased.Content) };
}
