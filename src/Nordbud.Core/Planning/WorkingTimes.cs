using System.Globalization;
using Nordbud.Core.Advice;

namespace Nordbud.Core.Planning;

/// <summary>
/// The assumptions of a plan: working days for each step and model. They are planning values without a legal source, set
/// so that the totals lie in the usual range of each model, and the buyer changes any of them by the step's id. A dot
/// means that the model's course has no such step. For periods without a statutory minimum they are what is assumed.
/// </summary>
internal static class WorkingTimes
{
    private const string Table = """
        step                trad   1A   1B   1C   2A   2B    3  ppi ppi+  ppp
        working-group          5    5    5    5    5    5    5    5    5   10
        need-analysis         20   25   25   25    .    .   25   25   25   30
        area-description       .    .    .    .   10   10    .    .    .    .
        market-screening       5   10   10   15   10   10   20   10   15   20
        market-dialogue        .   15   20   20    .   15   30   15   20   30
        suitability-study      .    .    .    .    .    .    .    .    .   40
        business-case          3    5    5   10    .    5   10    5   10   40
        documents             15   20   25   30    .   25   30   25   30   60
        publication            5    5    5    5    5    5    5    5    5    5
        request-period        15   15   20   20   20   20   30   20   20   25
        qualification         10   10   10   10   10   10   10   10   10   15
        tender-period         20   20   20   25   25   25   45   25   25   40
        admission             10   10   10   10   10   10   10   10   10   10
        negotiation           10   15   20   20   20   20   20   20   20   40
        dialogue-1            20   20   20   25   25   25   25   25   25   40
        dialogue-2            15   15   15   20   20   20   20   20   20   40
        dialogue-3             .    .    .    .    .    .    .    .    .   30
        final-tenders         10   10   10   10   10   10   15   10   10   30
        evaluation            10   15   15   15   15   15   20   15   15   25
        award-check            3    3    3    5    3    3    5    3    5   10
        financial-close        .    .    .    .    .    .    .    .    .   20
        request-text           3    5    5    5    5    5    5    5    5   10
        quotes                 5   10   10   10   10   10   10   10   10   15
        quote-assessment       3    5    5    5    5    5    5    5    5   10
        idea-invitation        5    5    5    5   10   10   10    5    5   10
        idea-period           15   15   15   15   30   30   30   15   15   30
        idea-meetings          5    5    5    5   10   10   10    5    5   10
        idea-assessment        5    5    5    5   10   10   10    5    5   10
        need-update            5    5    5    5   10   10   10    5    5   10
        contest-rules         15   15   15   15   15   20   20   15   15   20
        contest-period        30   30   30   30   30   40   40   30   30   40
        jury                  10   10   10   10   10   15   15   10   10   15
        winner-negotiation    15   15   15   15   15   15   15   15   15   15
        partner-search        20   20   20   20   20   20   20   20   20   20
        partner-choice        10   10   10   10   10   10   10   10   10   10
        agreement-terms       15   15   15   15   15   15   15   15   15   15
        joint-work-1          60   60   60   60   60   60   60   60   60   60
        joint-work-2          60   60   60   60   60   60   60   60   60   60
        results-shared        10   10   10   10   10   10   10   10   10   10
        phase-1               80   80   80   80   80   80   85   80   80   80
        phase-2              140  140  140  140  140  140  130  140  140  140
        phase-3              100  100  100  100  100  100  170  100  100  100
        """;

    private static readonly Dictionary<string, int[]> Rows = Read();

    /// <summary>Assumed working days of a step; 0 where the model's course has no such step.</summary>
    public static int Of(string step, Model model) => Rows[step][(int)model];

    private static Dictionary<string, int[]> Read()
    {
        var rows = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n').Skip(1))
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            rows.Add(cells[0], Array.ConvertAll(cells[1..],
                cell => cell is "." ? 0 : int.Parse(cell, CultureInfo.InvariantCulture)));
        }
        return rows;
    }
}
