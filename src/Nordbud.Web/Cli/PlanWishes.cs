using System.CommandLine;
using System.Globalization;
using Nordbud.Core.Advice;
using Nordbud.Core.Planning;
using Nordbud.Core.Values;

namespace Nordbud.Web.Cli;

/// <summary>The options of a plan as they are written on the command line.</summary>
internal sealed class PlanWishes
{
    private const string Day = "yyyy-MM-dd";
    private const int LongestGiven = 60;

    public Option<string?> Model { get; } = new("--model")
    {
        Description = "The model to plan; without it the recommended one.",
        HelpName = "MODEL",
    };

    public Option<string?> Start { get; } = new("--start")
    {
        Description = "First day of work; without it the facts' date.",
        HelpName = Day,
    };

    public Option<string?> ContractBy { get; } = new("--contract-by")
    {
        Description = "Latest day for the contract: the plan then starts as late as it can.",
        HelpName = Day,
    };

    public Option<string[]> Days { get; } = new("--days")
    {
        Description = "Days of one step, e.g. evaluation=20; 0 leaves work out. May be repeated.",
        HelpName = "STEP=N",
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string[]> Closed { get; } = new("--closed")
    {
        Description = "Days on which you do not work, e.g. 2026-07-01..2026-07-31. May be repeated.",
        HelpName = "FROM..TO",
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<bool> Agreed { get; } = new("--agreed")
    {
        Description = "All selected candidates agree to the time for tenders, where the law allows it.",
    };

    /// <summary>The model and the options; what cannot be read is added to the problems.</summary>
    public (Model? Model, PlanOptions Options) Read(ParseResult result, List<FieldProblem> problems)
    {
        Model? model = null;
        if (result.GetValue(Model) is { } name && (model = Names.Parse<Model>(name)) is null)
            problems.Add(new("--model", "model", Shown(name), string.Join(", ", Names.All<Model>())));
        var options = new PlanOptions
        {
            Start = ReadDay("--start", result.GetValue(Start), problems),
            ContractBy = ReadDay("--contract-by", result.GetValue(ContractBy), problems),
            Days = ReadDays(result.GetValue(Days) ?? [], problems),
            Closed = ReadClosures(result.GetValue(Closed) ?? [], problems),
            Agreed = result.GetValue(Agreed),
        };
        return (model, options);
    }

    private static DateOnly? ReadDay(string option, string? given, List<FieldProblem> problems)
    {
        if (given is null)
            return null;
        if (TryDay(given, out var day))
            return day;
        problems.Add(new(option, "date", Shown(given), $"{FactsJson.FirstDate:yyyy-MM-dd} … {FactsJson.LastDate:yyyy-MM-dd}"));
        return null;
    }

    private static Dictionary<string, int> ReadDays(string[] given, List<FieldProblem> problems)
    {
        var days = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var one in given)
        {
            var parts = one.Split('=');
            if (parts.Length == 2 && int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && days.TryAdd(parts[0].Trim(), number))
            {
                continue;
            }
            problems.Add(new("--days", "step-days", Shown(one), $"STEP=0 … STEP={PlanOptions.MostDays}"));
        }
        return days;
    }

    private static List<Closure> ReadClosures(string[] given, List<FieldProblem> problems)
    {
        var closures = new List<Closure>(given.Length);
        foreach (var one in given)
        {
            var parts = one.Split("..");
            if (parts.Length == 2 && TryDay(parts[0], out var from) && TryDay(parts[1], out var to))
                closures.Add(new(from, to));
            else
                problems.Add(new("--closed", "closure", Shown(one), "2026-07-01..2026-07-31"));
        }
        return closures;
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static string Shown(string given) => given.Length <= LongestGiven ? given : $"{given[..(LongestGiven - 3)]}...";
}
