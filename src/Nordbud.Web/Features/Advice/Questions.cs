using Nordbud.Core.Advice;
using Kind = Nordbud.Web.Features.Advice.QuestionKind;

namespace Nordbud.Web.Features.Advice;

/// <summary>
/// The one place where what is asked meets what the advice rests on: every question that a care manager is asked, in
/// order, and the facts that each answer says. "We do not know yet" belongs to every question and makes its facts
/// unknown.
/// </summary>
public static class Questions
{
    private static bool MayNeedDevelopment(Facts f) => f.Market is not MarketState.Exists || f.Seeks is Sought.Research;

    public static IReadOnlyList<Question> All { get; } =
    [
        new("country", Part.Start, Kind.Country, []) { Shared = true },
        new("title", Part.Start, Kind.Title, []) { Shared = true },
        new("technology", Part.Start, Kind.Technology, []),
        new("date", Part.Start, Kind.Date, []) { Shared = true },

        // Before any model: must anything be procured anew?
        new("already", Part.Need, Kind.Choice,
        [
            new("framework", ("existingFramework", "true")),
            new("option", ("contractOption", "true")),
            new("cooperation", ("inHouseOrCooperation", "true")),
            new("choice-system", ("choiceSystem", "true")),
            new("nothing", ("existingFramework", "false"), ("contractOption", "false"),
                ("inHouseOrCooperation", "false"), ("choiceSystem", "false")),
        ]),
        new("need", Part.Need, Kind.Choice, [new("specified", ("need", "specified")), new("area-only", ("need", "area-only"))]),
        new("seeks", Part.Need, Kind.Choice,
        [
            new("solution", ("seeks", "solution")),
            new("ideas", ("seeks", "ideas")),
            new("ideas-and-solutions", ("seeks", "ideas-and-solutions")),
            new("research", ("seeks", "research")),
        ]),

        new("market", Part.Market, Kind.Choice,
        [
            new("exists", ("market", "exists")),
            new("needs-development", ("market", "needs-development")),
            new("not-yet", ("market", "not-yet")),
        ]),
        new("evidence", Part.Market, Kind.Choice,
        [
            new("consultation", ("marketEvidence", "market-consultation")),
            new("desk", ("marketEvidence", "desk-screening")),
            new("none", ("marketEvidence", "none")),
        ]),
        new("standard", Part.Market, Kind.Choice, YesNo("standardised")) { AskedWhen = f => f.Market is MarketState.Exists },
        new("describe", Part.Market, Kind.Choice,
        [
            new("precise", ("negotiationGround", "none")),
            new("adaptation", ("negotiationGround", "adaptation")),
            new("design", ("negotiationGround", "design-or-innovation")),
            new("complex", ("negotiationGround", "complexity")),
            new("not-precise", ("negotiationGround", "no-precise-specification")),
            new("failed", ("negotiationGround", "failed-tender")),
        ]),

        new("together", Part.Development, Kind.Choice, YesNo("sharedDevelopment")) { AskedWhen = MayNeedDevelopment },
        new("payer", Part.Development, Kind.Choice,
        [
            new("buyer", ("developmentPayer", "buyer")),
            new("shared", ("developmentPayer", "shared")),
            new("each-own", ("developmentPayer", "each-own")),
        ]) { AskedWhen = MayNeedDevelopment },
        new("rights", Part.Development, Kind.Choice,
        [
            new("buyer", ("rightsOwner", "buyer")),
            new("shared", ("rightsOwner", "shared")),
            new("supplier", ("rightsOwner", "supplier")),
        ]) { AskedWhen = MayNeedDevelopment },
        new("exchange", Part.Development, Kind.Choice, YesNo("exchangesValue")) { AskedWhen = MayNeedDevelopment },
        new("buy", Part.Development, Kind.Choice, YesNo("commitsToBuy")) { AskedWhen = MayNeedDevelopment },

        new("subject", Part.Purchase, Kind.Choice,
        [
            new("supplies", ("subject", "supplies")),
            new("services", ("subject", "services")),
            new("social-services", ("subject", "social-services")),
            new("works", ("subject", "works")),
            new("mixed", ("subject", "mixed")),
        ]),
        new("main-part", Part.Purchase, Kind.Choice,
        [
            new("supplies", ("mainPart", "supplies")),
            new("services", ("mainPart", "services")),
            new("social-services", ("mainPart", "social-services")),
            new("works", ("mainPart", "works")),
        ]) { AskedWhen = f => f.Subject is Subject.Mixed },
        new("operate", Part.Purchase, Kind.Choice, YesNo("designsBuildsAndOperates")),
        new("value", Part.Purchase, Kind.Value, []),
        new("partners", Part.Purchase, Kind.Partners, []) { Shared = true },
        new("cross-border", Part.Purchase, Kind.Choice, YesNo("crossBorderInterest"))
            { AskedWhen = f => f.Country is Core.Values.Country.DK },

        new("funding", Part.Circumstances, Kind.Choice, YesNo("funding")) { Shared = true },
        new("expert", Part.Circumstances, Kind.Choice, YesNo("procurementExpert")) { Shared = true },
        new("earlier", Part.Circumstances, Kind.Choice, YesNo("earlierInvolvedSuppliers")),
        new("notice", Part.Circumstances, Kind.Choice, YesNo("priorInformationNotice")),
        new("urgent", Part.Circumstances, Kind.Choice, YesNo("urgent")) { Shared = true },
    ];

    /// <summary>The question of this name, or null.</summary>
    public static Question? Named(string id) => All.FirstOrDefault(q => q.Id == id);

    /// <summary>The question that makes a fact known, or null.</summary>
    public static Question? Of(string fact) => All.FirstOrDefault(q => q.Facts.Contains(fact));

    /// <summary>The next question worth asking after this one, or null at the end.</summary>
    public static Question? After(Question question, Facts facts) =>
        All.SkipWhile(q => q != question).Skip(1).FirstOrDefault(q => q.AskedWhen(facts));

    /// <summary>The question before this one, or null at the beginning.</summary>
    public static Question? Before(Question question, Facts facts) =>
        All.TakeWhile(q => q != question).LastOrDefault(q => q.AskedWhen(facts));

    private static Answer[] YesNo(string fact) => [new("yes", (fact, "true")), new("no", (fact, "false"))];
}
