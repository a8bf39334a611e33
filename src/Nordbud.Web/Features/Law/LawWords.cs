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
        return entry.Datum is LawProcedure procedure
            ? texts[$"instruments.{procedure.Rule.Instrument}.name"]
            : texts[$"law.id.{entry.Id}"];
    }

    /// <summary>A value that is a name or address and stands in the language of its source.</summary>
    public static string? Foreign(LawEntry entry) => entry?.Datum is LawText text ? text.Text : null;

    /// <summary>The value in lines: what it says, then what changes it.</summary>
    public static IEnumerable<string> Value(LawEntry entry, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(texts);
        switch (entry.Datum)
        {
            case LawAmount amount:
                yield return texts.Value(amount.Amount);
                break;
            case LawPeriod { Rule: var rule }:
                yield return Length(rule.Days, rule.Months, rule.WorkingDays, texts);
                foreach (var reduction in rule.Reductions)
                    yield return texts.Format("law.page.reduced",
                        ("days", Length(reduction.Days, 0, rule.WorkingDays, texts)),
                        ("when", Circumstances(reduction.When).Select(c => texts[$"law.page.when.{c}"]).ToArray()),
                        ("source", reduction.Source.Citation));
                break;
            case LawRule rule:
                yield return texts.Value(rule.Holds);
                break;
            case LawNumber number:
                yield return texts.Value(number.Number);
                break;
            case LawProcedure { Rule: var procedure }:
                yield return texts.Format("law.page.grounds", ("n", procedure.Conditions.Count));
                break;
        }
    }

    public static string Applies(LawEntry entry, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(texts);
        return entry.To is { } to
            ? texts.Format("law.page.from-to", ("from", entry.From), ("to", to))
            : texts.Format("law.page.from", ("from", entry.From));
    }

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
