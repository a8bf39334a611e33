using System.Globalization;
using System.Net;
using System.Text;
using Nordbud.Core.Advice;
using Nordbud.Core.Planning;

namespace Nordbud.Web.Ui;

/// <summary>
/// Draws a plan as SVG: a row for each step along the months. Kinds differ by shape and pattern, not only by colour;
/// colours come from classes (css/plan.css). Each bar is a link to the row of the table that holds the same dates, so
/// that the picture can be walked with the keyboard and read aloud.
/// </summary>
public static class Gantt
{
    private const int Width = 800;
    private const int Margin = 8;
    private const int Axis = 28;
    private const int Row = 36;
    private const int Bar = 12;
    private const int LeastBar = 3;
    private const double MonthLabel = 96;

    /// <summary>The id of a step's row in the table beside the picture.</summary>
    public static string RowId(string prefix, PlanStep step) => $"{prefix}-{step.Id}";

    /// <summary>The markup. <paramref name="prefix"/> keeps ids apart where a page holds several plans.</summary>
    public static string Svg(Plan plan, Texts texts, string prefix = "plan")
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(texts);
        var height = Axis + (plan.Steps.Count * Row) + Margin;
        var scale = new Scale(plan.Start, plan.Steps.Max(step => step.To));
        var svg = new StringBuilder(16_384);
        svg.Append(Inv, $"""<svg class="nb-gantt" viewBox="0 0 {Width} {height}" role="group" aria-labelledby="{prefix}-gantt-title" aria-describedby="{prefix}-gantt-desc">""");
        svg.Append(Inv, $"""<title id="{prefix}-gantt-title">{Text(texts.Format("plan.gantt.title", ("start", plan.Start), ("end", plan.End)))}</title>""");
        svg.Append(Inv, $"""<desc id="{prefix}-gantt-desc">{Text(texts["plan.gantt.description"])}</desc>""");
        svg.Append(Hatch(prefix));
        Months(svg, scale, height, texts);
        svg.Append("""<g role="list">""");
        for (var i = 0; i < plan.Steps.Count; i++)
            Step(svg, plan.Steps[i], Axis + (i * Row), scale, prefix, texts);
        return svg.Append("</g></svg>").ToString();
    }

    /// <summary>The pattern that marks periods set by law; a legend needs it as well.</summary>
    public static string Hatch(string prefix) => string.Create(Inv,
        $"""<defs><pattern id="{prefix}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="nb-gantt-paper" width="6" height="6"/><rect class="nb-gantt-hatch" width="3" height="6"/></pattern></defs>""");

    /// <summary>The shape of a kind, for the legend.</summary>
    public static string Sample(StepKind kind, string prefix) => string.Create(Inv,
        $"""<svg class="nb-gantt-sample" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">{Shape(kind, false, 2, 26, 8, prefix)}</svg>""");

    private static void Months(StringBuilder svg, Scale scale, int height, Texts texts)
    {
        svg.Append("""<g class="nb-gantt-axis" aria-hidden="true">""");
        var month = new DateOnly(scale.First.Year, scale.First.Month, 1);
        var every = scale.MonthsApart(MonthLabel);
        for (; month <= scale.Last; month = month.AddMonths(1))
        {
            if (month < scale.First || (month.Month - 1) % every != 0)
                continue;
            var x = scale.At(month);
            svg.Append(Inv, $"""<line x1="{x:0.#}" x2="{x:0.#}" y1="{Axis - 8}" y2="{height}"/>""");
            if (x < Width - MonthLabel)
                svg.Append(Inv, $"""<text x="{x + 4:0.#}" y="14">{Text(texts.Format("plan.cell.month", ("month", texts.Language.Month(month))))}</text>""");
        }
        svg.Append("</g>");
    }

    private static void Step(StringBuilder svg, PlanStep step, int y, Scale scale, string prefix, Texts texts)
    {
        var name = texts[$"plan.step.{step.Id}"];
        var (x1, x2) = (scale.At(step.From), Math.Max(scale.At(step.To.AddDays(1)), scale.At(step.From) + LeastBar));
        var toLeft = (x1 + x2) / 2 > Width / 2.0;
        var label = texts.Format(step.Parallel ? "plan.gantt.latest" : step.From == step.To ? "plan.gantt.gate" : "plan.gantt.bar",
            ("step", name), ("from", step.From), ("to", step.To), ("kind", texts[$"plan.kind.{Names.Of(step.Kind)}"]));
        svg.Append(Inv, $"""<g role="listitem"><a class="nb-gantt-step" href="#{RowId(prefix, step)}" aria-label="{Text(label)}">""");
        svg.Append(Inv, $"""<text x="{(toLeft ? x2 : x1):0.#}" y="{y + 14}" text-anchor="{(toLeft ? "end" : "start")}">{Text(name)}</text>""");
        svg.Append(Shape(step.Kind, step.Parallel, x1, x2, y + 24, prefix));
        svg.Append("</a></g>");
    }

    private static string Shape(StepKind kind, bool parallel, double x1, double x2, int middle, string prefix)
    {
        const int Half = Bar / 2;
        if (kind is StepKind.Gate)
        {
            var x = (x1 + x2) / 2;
            return string.Create(Inv, $"""<path class="nb-gantt-gate" d="M{x:0.#} {middle - Half - 1}l{Half + 1} {Half + 1}-{Half + 1} {Half + 1}-{Half + 1}-{Half + 1}z"/>""");
        }
        var (css, fill) = kind is StepKind.Statutory
            ? (parallel ? "nb-gantt-statutory nb-gantt-parallel" : "nb-gantt-statutory", $"url(#{prefix}-hatch)")
            : ("nb-gantt-working", "currentColor");
        return string.Create(Inv, $"""<rect class="{css}" fill="{fill}" x="{x1:0.#}" y="{middle - Half}" width="{x2 - x1:0.#}" height="{Bar}" rx="2"/>""");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static CultureInfo Inv => CultureInfo.InvariantCulture;

    /// <summary>Days to places.</summary>
    private sealed record Scale(DateOnly First, DateOnly Last)
    {
        private readonly double day = (Width - (2.0 * Margin)) / (Last.DayNumber - First.DayNumber + 1);

        public double At(DateOnly date) => Margin + ((date.DayNumber - First.DayNumber) * day);

        /// <summary>Every how many months a label has room.</summary>
        public int MonthsApart(double room) => (day * 30) switch
        {
            var month when month >= room => 1,
            var month when month * 2 >= room => 2,
            var month when month * 3 >= room => 3,
            var month when month * 6 >= room => 6,
            _ => 12,
        };
    }
}
