using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Documents;

/// <summary>Freezes the procurement documents; what stands in the way is said with its source.</summary>
public static class DocumentRules
{
    /// <summary>The fingerprint of the evaluation model as it stands; null where it cannot be computed.</summary>
    public static string? ModelHash(Case state) => CaseModel.Of(state).Model is { } model ? EvaluationWriter.Hash(model) : null;

    /// <summary>Whether the evaluation model is another than the one that was frozen last.</summary>
    public static bool ModelChanged(Case state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Documents.Last is { } last && last.Model != ModelHash(state);
    }

    /// <summary>What stands in the way of freezing; nothing where it may be published. A gate that was let yield does not.</summary>
    public static IReadOnlyList<Problem> Blocks(Case state, LawBook law, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(state);
        List<Problem> blocks = [];
        foreach (var gate in new[] { Gate.CriteriaReady, Gate.DocumentsReady }.Where(gate => !state.Gates.ContainsKey(gate)))
            blocks.AddRange(GateRules.Blocks(state, gate, law, on));
        if (!state.Scoring.Tenders.IsEmpty)
            blocks.Add(new("documents-late", null, Sources.Article("18(1)")));
        return blocks;
    }

    internal static Outcome Decide(Case state, DocumentCommand command, Setting setting) => command switch
    {
        FreezeDocuments freeze => Freeze(state, freeze, setting),
        ChooseLanguages choose => Choose(state, choose),
        GiveDocumentReason give => Give(state, give),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    internal static Case Evolve(Case state, DocumentEvent happened, long place)
    {
        var documents = state.Documents;
        return state with
        {
            Documents = happened switch
            {
                DocumentsFrozen frozen => documents with { Versions = documents.Versions.Add((place, frozen)) },
                LanguagesChosen chosen => documents with { Languages = [.. chosen.Languages] },
                DocumentReasonGiven { Reason: { } reason } given => documents with { Reasons = documents.Reasons.SetItem(given.Topic, reason) },
                DocumentReasonGiven given => documents with { Reasons = documents.Reasons.Remove(given.Topic) },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    private static Outcome Choose(Case state, ChooseLanguages choose)
    {
        if (choose.Languages.Count is 0 or > ChooseLanguages.Most || choose.Languages.Distinct().Count() < choose.Languages.Count
            || choose.Languages.Any(tag => tag is not { Length: 2 } || !tag.All(char.IsAsciiLetterLower)))
            return new Outcome.Refused(new Problem("languages-wrong", "languages", null, ("most", ChooseLanguages.Most)));
        return state.Documents.Languages.SequenceEqual(choose.Languages) ? new Outcome.Accepted() : new Outcome.Accepted(new LanguagesChosen { Languages = choose.Languages });
    }

    private static Outcome Give(Case state, GiveDocumentReason give)
    {
        List<Problem> problems = [.. InputRules.AtMost(give.Reason.Text, "reason", DocumentCommand.LongestReason)];
        if (problems.Count > 0)
            return new Outcome.Refused(problems);
        var said = !string.IsNullOrWhiteSpace(give.Reason.Text);
        return said || state.Documents.Reasons.ContainsKey(give.Topic)
            ? new Outcome.Accepted(new DocumentReasonGiven { Topic = give.Topic, Reason = said ? give.Reason.Ref : null }) : new Outcome.Accepted();
    }

    private static Outcome Freeze(Case state, FreezeDocuments freeze, Setting setting)
    {
        List<Problem> problems = [.. Blocks(state, setting.Law, setting.Today), .. InputRules.AtMost(freeze.Reason?.Text, "reason", DocumentCommand.LongestReason)];
        var again = state.Documents.Last is not null;
        var hasReason = !string.IsNullOrWhiteSpace(freeze.Reason?.Text);
        if (again && freeze.Significant is null)
            problems.Add(new("significance-missing", "significant", Sources.Article("47(3)")));
        if (again && !hasReason)
            problems.Add(new("reason-missing", "reason", Sources.Article("47(3)")));
        if (again && freeze is { Significant: true, ExtendedTo: null })
            problems.Add(new("extension-missing", "extendedTo", Sources.Article("47(3)")));
        if (again && freeze is { Significant: true, ExtendedTo: { } extended } && extended > setting.Today && extended <= state.Notices.Limit?.Day)
            problems.Add(new("extension-none", "extendedTo", Sources.Article("47(3)"), ("day", state.Notices.Limit.Day)));
        if (freeze.ExtendedTo <= setting.Today)
            problems.Add(new("extension-past", "extendedTo"));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new DocumentsFrozen
        {
            Version = state.Documents.Versions.Count + 1,
            Model = ModelHash(state),
            Significant = again ? freeze.Significant : null,
            ExtendedTo = again ? freeze.ExtendedTo : null,
            Reason = hasReason ? freeze.Reason!.Ref : null,
        });
    }
}
