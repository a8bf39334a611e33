using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Tenders;

/// <summary>
/// Tenders as a table from another system: a row for each, with columns called by the first row. All are entered or none.
/// </summary>
internal static class TenderTable
{
    /// <summary>What the columns are called: name, lot and price, or the items of the price list.</summary>
    public static IReadOnlyList<string> Header(CaseModel made, Case state)
    {
        var model = made.Model!;
        return
        [
            "name", .. model.Lots.Count > 0 ? ["lot"] : Array.Empty<string>(),
            .. state.Criteria.Model?.Items is { Count: > 0 } items ? items.Select(item => item.Id) : ["price"],
        ];
    }

    /// <summary>The commands that enter the rows, or what is wrong with them, each with its row as people count.</summary>
    public static (IReadOnlyList<EnterTender> Commands, IReadOnlyList<string> Wrong) Read(IReadOnlyList<IReadOnlyList<string>> rows, Case state, Setting setting, Texts texts)
    {
        var made = CaseModel.Of(state);
        if (made.Model is null)
            return ([], [.. made.Problems.Select(problem => ProblemText.Of(problem, texts).Text)]);
        var header = Header(made, state);
        List<string> given = [.. rows.Count == 0 ? [] : rows[0].Select(cell => cell.Trim().ToLowerInvariant())];
        var missing = header.Where(column => !given.Contains(column.ToLowerInvariant())).ToList();
        if (missing.Count > 0 || rows.Count < 2)
            return ([], [texts.Format("tenders.import.header", ("columns", string.Join(", ", header)))]);
        List<EnterTender> commands = [];
        List<string> wrong = [];
        for (var at = 1; at < rows.Count; at++)
        {
            string Cell(string column) => given.IndexOf(column.ToLowerInvariant()) is var i && i < rows[at].Count ? rows[at][i].Trim() : "";
            var problems = new List<string>();
            decimal? Number(string column)
            {
                var typed = Cell(column);
                if (typed.Length == 0)
                    return null;
                var number = AmountInput.Parse(typed);
                if (number is null)
                    problems.Add(texts.Format("tenders.import.number", ("column", column), ("given", typed)));
                return number;
            }
            var units = new Dictionary<string, decimal>();
            foreach (var item in state.Criteria.Model?.Items ?? [])
            {
                if (Number(item.Id) is { } amount)
                    units[item.Id] = amount;
            }
            var command = new EnterTender(new(Guid.CreateVersion7()), Keeping.Text(Cell("name")))
            {
                Lot = header.Contains("lot") && Cell("lot") is { Length: > 0 } lot ? lot : null,
                Price = header.Contains("price") ? Number("price") : null,
                UnitPrices = units,
            };
            if (problems.Count == 0 && CaseRules.Decide(state, command, setting) is Outcome.Refused refused)
                problems.AddRange(refused.Problems.Select(problem => ProblemText.Of(problem, texts).Text));
            wrong.AddRange(problems.Select(problem => texts.Format("tenders.import.row", ("n", at + 1), ("what", problem))));
            commands.Add(command);
        }
        return wrong.Count > 0 ? ([], wrong) : (commands, []);
    }
}
