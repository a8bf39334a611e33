using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Tenders;

/// <summary>Tenders as a table from another system: a row for each.</summary>
internal static class TenderTable
{
    /// <summary>The columns: name, lot and price, or the items of the price list. Other systems export more, which is passed over.</summary>
    public static TableColumns Columns(CaseModel made, Case state)
    {
        var model = made.Model!;
        return new(
        [
            "name", .. model.Lots.Count > 0 ? ["lot"] : Array.Empty<string>(),
            .. state.Criteria.Model?.Items is { Count: > 0 } items ? items.Select(item => item.Id) : ["price"],
        ], [])
        { Strict = false };
    }

    /// <summary>The commands that enter the rows, or what is wrong with them.</summary>
    public static (IReadOnlyList<CaseCommand> Commands, IReadOnlyList<string> Wrong) Read(IReadOnlyList<IReadOnlyList<string>> rows, Case state, Setting setting, Texts texts)
    {
        var made = CaseModel.Of(state);
        if (made.Model is null)
            return ([], [.. made.Problems.Select(problem => ProblemText.Of(problem, texts).Text)]);
        var columns = Columns(made, state);
        return CommandTable.Read(rows, columns, state, setting, texts, row =>
        {
            var units = new Dictionary<string, decimal>();
            foreach (var item in state.Criteria.Model?.Items ?? [])
            {
                if (row.Amount(item.Id.ToLowerInvariant()) is { } amount)
                    units[item.Id] = amount;
            }
            return
            [
                new EnterTender(new(Guid.CreateVersion7()), Keeping.Text(row.Cell("name")))
                {
                    Lot = columns.Must.Contains("lot") ? row.Text("lot") : null,
                    Price = columns.Must.Contains("price") ? row.Amount("price") : null,
                    UnitPrices = units,
                },
            ];
        });
    }
}
