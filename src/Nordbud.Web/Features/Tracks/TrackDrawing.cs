using System.Globalization;
using System.Net;
using System.Text;
using Nordbud.Core.Advice;
using Nordbud.Core.Tracks;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Tracks;

/// <summary>
/// The phases of a track below each other, and the moves between them: on along the middle, past other phases on the
/// right, back on the left. A stop is marked at the phase. Every text is escaped; the page says the same as a table.
/// </summary>
internal static class TrackDrawing
{
    private const int Width = 720, Left = 130, BoxWidth = 250, BoxHeight = 44, Middle = Left + BoxWidth / 2, Right = Left + BoxWidth;
    private const int LeastGap = 40, LineHeight = 17;

    /// <summary>The picture; a file of its own where it stands alone, else for a page, whose colour it takes.</summary>
    /// <param name="track">The track.</param>
    /// <param name="texts">The language.</param>
    /// <param name="now">The phase to mark as the present one, or null.</param>
    public static string Svg(Track track, Texts texts, string? now = null)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(texts);
        var shown = track.Phases.Where(phase => !IsOnlyStop(track, phase)).ToList();
        var tops = new Dictionary<string, int>(StringComparer.Ordinal);
        var y = 8;
        for (var i = 0; i < shown.Count; i++)
        {
            tops[shown[i].Id] = y;
            var labels = i + 1 < shown.Count ? Labels(track, shown[i].Id, shown[i + 1].Id, texts).Count : 0;
            y += BoxHeight + Math.Max(LeastGap, 16 + labels * LineHeight);
        }
        var svg = new StringBuilder(8_192);
        var title = texts.Format("tracks.picture", ("track", TrackWords.Name(track, texts)));
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {y - LeastGap + 40}\" role=\"img\" font-family=\"sans-serif\" font-size=\"14\" fill=\"currentColor\"><title>{Encoded(title)}</title>\n");
        for (var i = 0; i < shown.Count; i++)
            Phase(svg, track, shown[i], tops[shown[i].Id], texts, shown[i].Id == now);
        for (var i = 0; i + 1 < shown.Count; i++)
            Down(svg, tops[shown[i].Id] + BoxHeight, tops[shown[i + 1].Id], Labels(track, shown[i].Id, shown[i + 1].Id, texts));
        Around(svg, track, shown, tops, texts);
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>An end to which only stops lead is no box: each phase from which one may stop has a mark.</summary>
    private static bool IsOnlyStop(Track track, TrackPhase phase) =>
        phase.Kind is PhaseKind.End && track.Moves.Where(move => move.To == phase.Id).All(move => move.Kind is MoveKind.Stop);

    private static void Phase(StringBuilder svg, Track track, TrackPhase phase, int top, Texts texts, bool isNow)
    {
        var round = phase.Kind is PhaseKind.End ? BoxHeight / 2 : 6;
        var weight = phase.Buys || isNow ? 3 : 1.5;
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Left}\" y=\"{top}\" width=\"{BoxWidth}\" height=\"{BoxHeight}\" rx=\"{round}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"{weight}\"/>");
        Text(svg, Middle, top + 27, (isNow ? "\u25B6 " : "") + TrackWords.Name(phase, texts), "middle", bold: phase.Buys || isNow);
        if (track.From(phase.Id).Any(move => move.Kind is MoveKind.Stop))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Right} {top + 12}h18\" stroke=\"currentColor\" stroke-dasharray=\"3 3\"/><circle cx=\"{Right + 24}\" cy=\"{top + 12}\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>");
            Text(svg, Right + 36, top + 16, texts["tracks.move.stop"], "start");
        }
        if (track.From(phase.Id).FirstOrDefault(move => move.To == phase.Id) is { } again)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {top + 14}h-22v16h16\" fill=\"none\" stroke=\"currentColor\"/><path d=\"M{Left - 8} {top + 26}l8 4l-8 4z\"/>");
            Text(svg, Left - 28, top + 27, texts[again.Kind is MoveKind.Reduce ? "tracks.again.reduce" : "tracks.again"], "end");
        }
        svg.Append('\n');
    }

    private static void Down(StringBuilder svg, int from, int to, List<string> labels)
    {
        if (labels.Count == 0)
            return;
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Middle} {from}V{to - 8}\" stroke=\"currentColor\"/><path d=\"M{Middle - 5} {to - 9}h10l-5 8z\"/>");
        for (var i = 0; i < labels.Count; i++)
            Text(svg, Middle + 14, from + 20 + i * LineHeight, labels[i], "start");
        svg.Append('\n');
    }

    private static void Around(StringBuilder svg, Track track, List<TrackPhase> shown, Dictionary<string, int> tops, Texts texts)
    {
        var (onRight, onLeft) = (0, 0);
        foreach (var pair in track.Moves.Where(move => move.Kind is not MoveKind.Stop && move.From != move.To).DistinctBy(move => (move.From, move.To)))
        {
            var (from, to) = (shown.FindIndex(phase => phase.Id == pair.From), shown.FindIndex(phase => phase.Id == pair.To));
            if (from < 0 || to < 0 || to == from + 1)
                continue;
            var (start, end) = (tops[pair.From] + 34, tops[pair.To] + (to < from ? 12 : 30));
            var back = to < from;
            var side = back ? Left - 20 - 16 * onLeft++ : Right + 150 + 16 * onRight++;
            var (edge, tip) = back ? (Left, $"M{Left - 8} {end - 4}l8 4l-8 4z") : (Right, $"M{Right + 8} {end - 4}l-8 4l8 4z");
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{edge} {start}H{side}V{end}H{edge}\" fill=\"none\" stroke=\"currentColor\" stroke-dasharray=\"{(back ? "6 3" : "none")}\"/><path d=\"{tip}\"/>");
            var labels = pair.Gates.Select(gate => texts[$"tracks.gate.{Names.Of(gate)}.short"]).ToList();
            for (var i = 0; i < labels.Count && !back; i++)
                Text(svg, side + 6, start + 18 + i * LineHeight, labels[i], "start", small: true);
            svg.Append('\n');
        }
    }

    private static List<string> Labels(Track track, string from, string to, Texts texts)
    {
        var moves = track.Moves.Where(move => move.From == from && move.To == to && move.Kind is not MoveKind.Stop).ToList();
        if (moves.Count == 0)
            return [];
        List<string> labels = [.. moves[0].Gates.Select(gate => texts[$"tracks.gate.{Names.Of(gate)}.short"])];
        if (moves.Exists(move => move.Kind is MoveKind.Reduce))
            labels.Add(texts["tracks.may-reduce"]);
        return labels.Count > 0 ? labels : [""];
    }

    private static void Text(StringBuilder svg, int x, int y, string text, string anchor, bool bold = false, bool small = false)
    {
        if (text.Length > 0)
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\"{(bold ? " font-weight=\"bold\"" : "")}{(small ? " font-size=\"12\"" : "")}>{Encoded(text)}</text>");
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
