using System.Globalization;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Law;

/// <summary>The law book in words.</summary>
public static class LawWords
{
    public static string Name(LawEntry entry, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(texts);
        return entry.Datum switch
        {
            LawProcedure procedure => texts[$"instruments.{procedure.Rule.Instrument}.name"],
            LawHoliday holiday => texts.Has($"law.{entry.Id}") ? texts[$"law.{entry.Id}"] : holiday.Rule.Name,
            _ => texts[$"law.id.{entry.Id}"],
        };
    }

    /// <summary>A value that is a name or address and stands in the language of its source.</summary>
    public static string? Foreign(LawEntry entry) => entry?.Datum is LawText text ? text.Text : null;

    /// <summary>The value in lines: what it says, then what changes it.</summary>
    public static IEnumerable<string> Value(LawEntry entry, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(texts);
        return entry.Datum switch
        {
            LawAmount amount => [texts.Value(amount.Amount)],
            LawPeriod period => Period(period.Rule, entry.Source, texts),
            LawRule rule => [texts.Value(rule.Holds)],
            LawNumber number => [texts.Value(number.Number)],
            LawOpening { From: { } phase } => [texts[$"law.opening.{Names.Of(phase)}"]],
            LawOpening => [texts["law.opening.never"]],
            LawProcedure procedure => Procedure(procedure.Rule, entry.Source, texts),
            LawHoliday holiday => [Holiday(holiday.Rule, texts)],
            _ => [],
        };
    }

    public static string Applies(LawEntry entry, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(texts);
        return entry.To is { } to
            ? texts.Format("law.page.from-to", ("from", entry.From), ("to", to))
            : texts.Format("law.page.from", ("from", entry.From));
    }

    private static IEnumerable<string> Period(PeriodRule rule, Source source, Texts texts)
    {
        yield return Length(rule.Days, rule.Months, rule.WorkingDays, texts);
        foreach (var reduction in rule.Reductions)
        {
            yield return texts.Format(reduction.Source == source ? "law.reduced" : "law.page.reduced",
                ("days", Length(reduction.Days, 0, rule.WorkingDays, texts)),
                ("when", Circumstances(reduction.When).Select(c => texts[$"law.page.when.{c}"]).ToArray()),
                ("source", reduction.Source.Citation));
        }
    }

    private static IEnumerable<string> Procedure(ProcedureRule rule, Source source, Texts texts)
    {
        foreach (var condition in rule.Conditions)
        {
            var said = texts.Has($"law.condition.{condition.Id}") ? texts[$"law.condition.{condition.Id}"] : condition.Id;
            yield return condition.Source == source
                ? said
                : texts.Format("law.condition", ("condition", said), ("citation", condition.Source.Citation));
        }
        if (rule.Stages is { } stages)
            yield return texts.Format("law.procedure.stages", ("stages", stages));
        if (rule.MinimumInvited is { } invited)
            yield return texts.Format("law.procedure.invited", ("invited", invited));
        if (rule.BestPriceQualityOnly)
            yield return texts["law.procedure.best-price-quality"];
    }

    private static string Holiday(HolidayRule rule, Texts texts) => texts.Format("law.falls", ("when", When(rule, texts)),
        ("kind", rule.Kind.ToString().ToLowerInvariant()));

    private static string When(HolidayRule rule, Texts texts) => rule switch
    {
        { FromEaster: >= 0 and var after } => texts.Format("law.falls.easter", ("days", after)),
        { FromEaster: { } before } => texts.Format("law.falls.before-easter", ("days", -before)),
        { FirstWeekday: not null } => texts.Format("law.falls.weekday", ("weekday", texts.Language.Weekday(rule.In(2026))), ("date", DayAndMonth(rule))),
        _ => DayAndMonth(rule),
    };

    private static string DayAndMonth(HolidayRule rule) =>
        string.Create(CultureInfo.InvariantCulture, $"{rule.Month:00}-{rule.Day:00}");

    private static string Length(int days, int months, bool working, Texts texts) =>
        months > 0 ? texts.Format("law.page.months", ("n", months))
        : texts.Format(working ? "law.page.working-days" : "law.page.days", ("n", days));

    private static IEnumerable<string> Circumstances(PeriodCircumstances when)
    {
        if (when.HasFlag(PeriodCircumstances.Electronic))
            yield return "electronic";
        if (when.HasFlag(PeriodCircumstances.PriorInformationNotice))
            yield return "notice";
        if (when.HasFlag(PeriodCircumstances.Urgent))
            yield return "urgent";
        if (when.HasFlag(PeriodCircumstances.Agreed))
            yield return "agreed";
    }
}
