using System.Globalization;

namespace Nordbud.Core.Advice;

/// <summary>
/// One fact as files, pages and counterfactuals see it: its name, the values it may take and how to read and set it.
/// </summary>
/// <param name="Name">Its JSON name.</param>
/// <param name="Values">The known values it may take, or empty where it is free (text, number, amount, date).</param>
/// <param name="Get">Its value in the form files use, or null where it is not known.</param>
/// <param name="With">The facts with this one replaced; null makes it unknown. The value must be allowed.</param>
public sealed record Fact(
    string Name,
    IReadOnlyList<string> Values,
    Func<Facts, string?> Get,
    Func<Facts, string?, Facts> With)
{
    private static readonly string[] YesNo = ["true", "false"];

    /// <summary>Every fact with a closed set of values, in the order in which they are asked.</summary>
    public static IReadOnlyList<Fact> All { get; } =
    [
        Bool("existingFramework", f => f.ExistingFramework, (f, v) => f with { ExistingFramework = v }),
        Bool("contractOption", f => f.ContractOption, (f, v) => f with { ContractOption = v }),
        Bool("inHouseOrCooperation", f => f.InHouseOrCooperation, (f, v) => f with { InHouseOrCooperation = v }),
        Bool("choiceSystem", f => f.ChoiceSystem, (f, v) => f with { ChoiceSystem = v }),
        Enumerated("need", f => f.Need, (f, v) => f with { Need = v }),
        Enumerated("seeks", f => f.Seeks, (f, v) => f with { Seeks = v }),
        Enumerated("market", f => f.Market, (f, v) => f with { Market = v }),
        Enumerated("marketEvidence", f => f.MarketEvidence, (f, v) => f with { MarketEvidence = v }),
        Bool("standardised", f => f.Standardised, (f, v) => f with { Standardised = v }),
        Enumerated("negotiationGround", f => f.NegotiationGround, (f, v) => f with { NegotiationGround = v }),
        Bool("commitsToBuy", f => f.CommitsToBuy, (f, v) => f with { CommitsToBuy = v }),
        Bool("sharedDevelopment", f => f.SharedDevelopment, (f, v) => f with { SharedDevelopment = v }),
        Bool("exchangesValue", f => f.ExchangesValue, (f, v) => f with { ExchangesValue = v }),
        Enumerated("developmentPayer", f => f.DevelopmentPayer, (f, v) => f with { DevelopmentPayer = v }),
        Enumerated("rightsOwner", f => f.RightsOwner, (f, v) => f with { RightsOwner = v }),
        Bool("designsBuildsAndOperates", f => f.DesignsBuildsAndOperates,
            (f, v) => f with { DesignsBuildsAndOperates = v }),
        Enumerated("subject", f => f.Subject, (f, v) => f with { Subject = v }),
        Enumerated("mainPart", f => f.MainPart, (f, v) => f with { MainPart = v }) with
        {
            Values = [.. Names.All<Subject>().Where(part => part != Names.Of(Advice.Subject.Mixed))],
        },
        Bool("urgent", f => f.Urgent, (f, v) => f with { Urgent = v }),
        Bool("procurementExpert", f => f.ProcurementExpert, (f, v) => f with { ProcurementExpert = v }),
        Bool("funding", f => f.Funding, (f, v) => f with { Funding = v }),
        Bool("earlierInvolvedSuppliers", f => f.EarlierInvolvedSuppliers,
            (f, v) => f with { EarlierInvolvedSuppliers = v }),
        Bool("priorInformationNotice", f => f.PriorInformationNotice, (f, v) => f with { PriorInformationNotice = v }),
        Bool("crossBorderInterest", f => f.CrossBorderInterest, (f, v) => f with { CrossBorderInterest = v }),
    ];

    /// <summary>The facts whose value is free: text, a number, an amount, a country or a date.</summary>
    public static IReadOnlyList<string> FreeNames { get; } =
        ["title", "country", "date", "technology", "value", "partners"];

    /// <summary>The fact of this name, or null.</summary>
    public static Fact? Named(string name) => ByName.GetValueOrDefault(name);

    private static readonly Dictionary<string, Fact> ByName = All.ToDictionary(fact => fact.Name);

    private static Fact Bool(string name, Func<Facts, bool?> get, Func<Facts, bool?, Facts> with) => new(
        name,
        YesNo,
        facts => get(facts) switch { true => "true", false => "false", null => null },
        (facts, value) => with(facts, value is null ? null : bool.Parse(value)));

    private static Fact Enumerated<T>(string name, Func<Facts, T?> get, Func<Facts, T?, Facts> with)
        where T : struct, Enum => new(
        name,
        Names.All<T>(),
        facts => get(facts) is { } value ? Names.Of(value) : null,
        (facts, value) => with(facts, value is null ? null : Names.Parse<T>(value)
            ?? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{name} cannot be '{value}'"), nameof(value))));
}
