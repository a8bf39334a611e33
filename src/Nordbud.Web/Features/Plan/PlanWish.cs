using System.Globalization;
using Nordbud.Core.Advice;
using Nordbud.Core.Planning;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Plan;

/// <summary>
/// What is wished of a plan, as it stands in the address: the page, its print and its downloads then say the same, and
/// nothing has to be stored.
/// </summary>
public sealed class PlanWish
{
    private const string DaysPrefix = "days.";
    private readonly IQueryCollection query;

    public PlanWish(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        this.query = query;
        Model = Names.Parse<Model>(Given("model"));
        Options = new PlanOptions
        {
            Start = Day("start"),
            ContractBy = Day("by"),
            Closed = Day("closed-from") is { } from ? [new(from, Day("closed-to") ?? from)] : [],
        };
        if (Options.Closed.Count == 0 && Given("closed-to").Length > 0)
            Problems.Add(new("--closed", "closure", Given("closed-to"), "2026-07-01..2026-07-31"));
    }

    public Model? Model { get; }

    /// <summary>The wishes but for the days of single steps.</summary>
    public PlanOptions Options { get; }

    public List<FieldProblem> Problems { get; } = [];

    /// <summary>What was typed into a field.</summary>
    public string Given(string field) => query[field].ToString().Trim();

    /// <summary>What was typed as the days of a step.</summary>
    public string GivenDays(string step) => Given(DaysPrefix + step);

    /// <summary>The id of the field of a step's days.</summary>
    public static string FieldOf(string step) => DaysPrefix + step;

    /// <summary>The problems as errors at the fields of the page.</summary>
    public static IEnumerable<FieldError> Errors(IEnumerable<FieldProblem> problems, Texts texts) => problems.Select(problem =>
    {
        var option = problem.Field.Split(' ', ',');
        var (field, label) = option[0] switch
        {
            "--start" => ("start", texts["plan.page.start"]),
            "--contract-by" => ("by", texts["plan.page.by"]),
            "--closed" => ("closed-from", texts["plan.page.closed-from"]),
            _ when option.Length > 1 => (FieldOf(option[1]), texts[$"plan.step.{option[1]}"]),
            _ => ("start", texts["plan.page.times"]),
        };
        var key = problem.Code is "both" or "closure" ? $"plan.page.{problem.Code}" : $"plan.problem.{problem.Code}";
        return new FieldError(field, texts.Format(key,
            ("field", label), ("given", problem.Given), ("allowed", problem.Allowed)));
    });

    private DateOnly? Day(string field)
    {
        var given = Given(field);
        if (given.Length == 0)
            return null;
        if (DayInput.Read(given) is { } day)
            return day;
        var option = field switch { "start" => "--start", "by" => "--contract-by", _ => "--closed" };
        Problems.Add(new(option, "date", Short(given), $"{FactsJson.FirstDate:yyyy-MM-dd} … {FactsJson.LastDate:yyyy-MM-dd}"));
        return null;
    }

    /// <summary>The wishes with the days of those steps that the plan has; fields left from another model say nothing.</summary>
    public PlanOptions WithDays(IEnumerable<PlanStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var days = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            var given = GivenDays(step.Id);
            if (given.Length == 0 || step.Kind is StepKind.Gate)
                continue;
            if (int.TryParse(given, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                days[step.Id] = number;
            else
                Problems.Add(new($"--days {step.Id}", "days", Short(given), $"0-{PlanOptions.MostDays}"));
        }
        return Options with { Days = days };
    }

    private static string Short(string given) => given.Length <= 40 ? given : $"{given[..37]}...";
}
