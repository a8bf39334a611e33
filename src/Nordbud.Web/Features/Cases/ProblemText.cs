using Nordbud.Core.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Cases;

/// <summary>What a rule refused, in words and at the field it is about.</summary>
public static class ProblemText
{
    public static FieldError Of(Problem problem, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(texts);
        // What the planner refuses has its own sentences.
        var key = problem.Code.StartsWith("plan-", StringComparison.Ordinal)
            ? $"plan.problem.{problem.Code["plan-".Length..]}" : $"cases.problem.{problem.Code}";
        var sentence = texts.Format(key, [("field", problem.Field ?? ""), .. problem.Arguments]);
        return new(problem.Field ?? "main", problem.Source is { } source ? $"{sentence} ({source.Citation})" : sentence);
    }
}
