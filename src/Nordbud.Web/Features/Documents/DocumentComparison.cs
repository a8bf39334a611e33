using DiffPlex;
using Nordbud.Adapters.Documents;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Documents;

/// <summary>
/// What one version of a document has that the other has not, heading by heading; where a line was changed and both are alike,
/// word by word.
/// </summary>
internal static class DocumentComparison
{
    /// <summary>From which share of equal words two lines are one that was changed.</summary>
    private const double Alike = 0.5;

    private static readonly char[] Separators = [' ', '\n', '·'];

    /// <summary>A line that went, came or was changed.</summary>
    public sealed record Change(string Heading, IReadOnlyList<RevisedText> Pieces)
    {
        /// <summary>What became of the line as a whole.</summary>
        public RevisionState State => Pieces.Count == 1 ? Pieces[0].State : RevisionState.Stayed;
    }

    /// <summary>The lines that are not the same in both versions, in the order of the document: what went and was changed before what came.</summary>
    public static IReadOnlyList<Change> Of(Document before, Document after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, young) = (Lines(before), Lines(after));
        return [.. young.Concat(old).Select(line => line.Heading).Distinct().ToList().SelectMany(heading => Of(heading, Only(old, young, heading), Only(young, old, heading)))];
    }

    /// <summary>The comparison as a document that can be printed and taken along.</summary>
    public static Document Write(IReadOnlyList<Change> changes, string about, Texts texts, DateTimeOffset made)
    {
        List<Block> blocks = [new Paragraph(about), new Paragraph(texts["documents.comparison.legend"])];
        if (changes.Count == 0)
            blocks.Add(new Paragraph(texts["documents.comparison.none"]));
        foreach (var heading in changes.GroupBy(change => change.Heading))
        {
            blocks.Add(new Heading(1, heading.Key));
            blocks.AddRange(heading.Select(change => new Revision([new($"{WordOf(change, texts)}: ", RevisionState.Stayed), .. change.Pieces])));
        }
        return new(texts["documents.comparison"], texts.Language.Code, made, blocks);
    }

    /// <summary>New, gone or changed, in words: nobody has to see colours or lines.</summary>
    public static string WordOf(Change change, Texts texts) => texts[change.State switch
    {
        RevisionState.Came => "documents.came",
        RevisionState.Went => "documents.went",
        _ => "documents.altered",
    }];

    private static IEnumerable<Change> Of(string heading, List<string> gone, List<string> come)
    {
        foreach (var line in gone)
        {
            var pairs = come.Select(other => (Other: other, Pieces: Words(line, other))).Select(one => (one.Other, one.Pieces, Share: Share(one.Pieces))).ToList();
            if (pairs.Count > 0 && pairs.MaxBy(one => one.Share) is { Share: >= Alike } best)
            {
                come.Remove(best.Other);
                yield return new(heading, best.Pieces);
            }
            else
                yield return new(heading, [new(line, RevisionState.Went)]);
        }
        foreach (var line in come)
            yield return new(heading, [new(line, RevisionState.Came)]);
    }

    /// <summary>The words of two lines as one line.</summary>
    private static List<RevisedText> Words(string before, string after)
    {
        var difference = Differ.Instance.CreateWordDiffs(before, after, ignoreWhitespace: false, Separators);
        List<RevisedText> pieces = [];
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Add(difference.PiecesNew.Skip(at).Take(block.InsertStartB - at), RevisionState.Stayed);
            Add(difference.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA), RevisionState.Went);
            Add(difference.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB), RevisionState.Came);
            at = block.InsertStartB + block.InsertCountB;
        }
        Add(difference.PiecesNew.Skip(at), RevisionState.Stayed);
        return Joined(pieces);

        void Add(IEnumerable<string> words, RevisionState state)
        {
            if (string.Concat(words) is { Length: > 0 } text)
                pieces.Add(new(text, state));
        }
    }

    /// <summary>Changes with nothing but spaces between them as one: a reader sees what went and what came, and not word against word.</summary>
    private static List<RevisedText> Joined(List<RevisedText> pieces)
    {
        List<RevisedText> joined = [];
        var (went, came) = ("", "");
        for (var at = 0; at < pieces.Count; at++)
        {
            var between = pieces[at] is { State: RevisionState.Stayed } stayed && string.IsNullOrWhiteSpace(stayed.Text) && at > 0 && at < pieces.Count - 1;
            if (pieces[at].State is RevisionState.Stayed && !between)
            {
                End();
                joined.Add(pieces[at]);
                continue;
            }
            went += pieces[at].State is RevisionState.Came ? "" : pieces[at].Text;
            came += pieces[at].State is RevisionState.Went ? "" : pieces[at].Text;
        }
        End();
        return joined;

        void End()
        {
            if (went.Length > 0)
                joined.Add(new(went, RevisionState.Went));
            if (came.Length > 0)
                joined.Add(new(came, RevisionState.Came));
            (went, came) = ("", "");
        }
    }

    private static double Share(IReadOnlyList<RevisedText> pieces)
    {
        double stayed = pieces.Where(piece => piece.State is RevisionState.Stayed).Sum(piece => piece.Text.Length), all = pieces.Sum(piece => piece.Text.Length);
        return all == 0 ? 1 : stayed / all;
    }

    private static List<string> Only(IEnumerable<(string Heading, string Text)> these, IEnumerable<(string Heading, string Text)> those, string heading)
    {
        var there = those.Where(line => line.Heading == heading).Select(line => line.Text).ToHashSet(StringComparer.Ordinal);
        return [.. these.Where(line => line.Heading == heading && !there.Contains(line.Text)).Select(line => line.Text)];
    }

    private static List<(string Heading, string Text)> Lines(Document document)
    {
        List<(string, string)> lines = [];
        var heading = "";
        // The first paragraph names the version and is no content.
        foreach (var block in document.Blocks.Skip(1))
        {
            if (block is Heading { Text: var text })
                heading = text;
            lines.AddRange(block switch
            {
                Paragraph paragraph => [(heading, paragraph.Text)],
                BulletList list => list.Items.Select(item => (heading, item)),
                Table table => table.Rows.Select(row => (heading, string.Join(" · ", row.Where(cell => cell.Length > 0)))),
                _ => [],
            });
        }
        return lines;
    }
}
