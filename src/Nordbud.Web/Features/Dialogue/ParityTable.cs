using System.Globalization;
using System.Text;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.People;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Dialogue;

/// <summary>Who had which piece of information since when, one line for each supplier and piece, as a table for other programs.</summary>
public static class ParityTable
{
    public static void MapParityTable(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/cases/{caseId:guid}/dialogue/parity.csv", AnswerAsync).Needs(Permission.ReadCase);

    private static async Task<IResult> AnswerAsync(Guid caseId, Visit visit, KeptTexts texts, Texts words, CancellationToken cancel)
    {
        var state = visit.Case!.State;
        var kept = await texts.ReadAsync(state.Id, state.Parity.Values.SelectMany(piece => new[] { piece.What, piece.Text }), cancel);
        return Results.Text(Write(state, kept, words), "text/csv", Encoding.UTF8);
    }

    /// <summary>The table with a heading; times are in UTC. A supplier that came later has what was shared since it came.</summary>
    public static string Write(Case state, IReadOnlyDictionary<Guid, string> kept, Texts words)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(words);
        var table = new StringBuilder();
        Line(table, words["dialogue.csv.supplier"], words["dialogue.csv.information"], words["dialogue.csv.text"], words["dialogue.csv.since"]);
        foreach (var piece in state.Parity.Values.OrderBy(piece => piece.At))
        {
            var text = kept.GetValueOrDefault((piece.Text ?? piece.What)?.Id ?? default) ?? "";
            foreach (var supplier in state.Suppliers.Values.OrderBy(supplier => supplier.Name, StringComparer.Ordinal))
                Line(table, supplier.Name, piece.Id.ToString(), text, Since(piece, supplier.Id, supplier.Since));
        }
        return table.ToString();
    }

    private static string Since(Information piece, Core.Cases.Suppliers.SupplierId supplier, DateTimeOffset came) =>
        piece.Holders.TryGetValue(supplier, out var day) ? DayInput.Write(day)
        : piece.SharedAt is { } shared ? (shared > came ? shared : came).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)
        : "";

    private static void Line(StringBuilder table, params string[] cells) =>
        table.Append(string.Join(',', cells.Select(Cell))).Append("\r\n");

    /// <summary>A cell in quotation marks; what a spreadsheet would take for a formula begins with an apostrophe.</summary>
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') ? "'" + text : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
