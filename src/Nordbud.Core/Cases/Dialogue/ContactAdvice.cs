using Nordbud.Core.Advice;
using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>
/// "May I talk to this supplier?" for a phase and a kind of contact. It answers for the authority, before the contact; what
/// has happened can be registered whatever the answer was.
/// </summary>
/// <param name="Answer">Yes, yes if, or no.</param>
/// <param name="Reason">The key of the sentence that says why, below <c>dialogue.may.</c></param>
/// <param name="Source">The article it follows from.</param>
public sealed record ContactAdvice(MayTalk Answer, string Reason, Source Source)
{
    /// <summary>The instruments in which the authority speaks with tenderers after publication (Directive 2014/24/EU Arts 29-32).</summary>
    private static readonly string[] Speaking =
    [
        Names.Of(Instrument.CompetitiveProcedureWithNegotiation), Names.Of(Instrument.CompetitiveDialogue),
        Names.Of(Instrument.InnovationPartnership), Names.Of(Instrument.NegotiatedWithoutPublication),
    ];

    /// <summary>The answer for a case as it stands.</summary>
    public static ContactAdvice Of(Case state, ContactKind kind)
    {
        ArgumentNullException.ThrowIfNull(state);
        var speaks = state.Need.Values.Any(part => part.Decision?.Instrument is { } instrument && Speaking.Contains(instrument));
        return Of(state.Phase, kind, speaks);
    }

    /// <summary>The answer for a phase.</summary>
    /// <param name="phase">Where the case stands.</param>
    /// <param name="kind">What is meant to happen.</param>
    /// <param name="speaks">Whether the instrument has rounds of negotiation or dialogue.</param>
    public static ContactAdvice Of(Phase phase, ContactKind kind, bool speaks) => (phase, kind) switch
    {
        (_, ContactKind.Gift) => new(MayTalk.No, "gift", Sources.Article("24")),
        (Phase.Preparation, ContactKind.Trial) => new(MayTalk.If, "trial", Sources.Article("41")),
        (Phase.Preparation, ContactKind.Mail) => new(MayTalk.If, "before-written", Sources.Article("40")),
        (Phase.Preparation, _) => new(MayTalk.If, "before", Sources.Article("40")),
        (Phase.Competition, ContactKind.Mail) => new(MayTalk.If, "questions", Sources.Article("18(1)")),
        (Phase.Competition or Phase.Evaluation, not (ContactKind.Trial or ContactKind.Event or ContactKind.Mail)) when speaks =>
            new(MayTalk.If, "negotiation", Sources.Article("22(2)")),
        (Phase.Competition, ContactKind.Call) => new(MayTalk.If, "practical", Sources.Article("22(2)")),
        (Phase.Competition, _) => new(MayTalk.No, "competition", Sources.Article("18(1)")),
        (Phase.Evaluation, ContactKind.Mail) => new(MayTalk.If, "clarify", Sources.Article("56(3)")),
        (Phase.Evaluation, _) => new(MayTalk.No, "evaluation", Sources.Article("18(1)")),
        (Phase.Award, _) => new(MayTalk.If, "award", Sources.Article("55")),
        (Phase.Contract, ContactKind.Trial) => new(MayTalk.If, "contract-trial", Sources.Article("72")),
        (Phase.Contract, _) => new(MayTalk.Yes, "contract", Sources.Article("72")),
        _ => new(MayTalk.Yes, "closed", Sources.Article("40")),
    };
}
