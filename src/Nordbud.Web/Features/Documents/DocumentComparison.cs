using Nordbud.Adapters.Documents;

namespace Nordbud.Web.Features.Documents;

/// <summary>What one version of a document has that the other has not, heading by heading.</summary>
internal static class DocumentComparison
{
    /// <summary>What became of a line.</summary>
    public sealed record Change(string Heading, string Line, bool Added);

    /// <summary>The lines that are only in one of the versions: those that went before those that came, in the order of the document.</summary>
    public static IReadOnlyList<Change> Of(Document before, Document after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, young) = (Lines(before), Lines(after));
        var headings = young.Concat(old).Select(line => line.Heading).Distinct().ToList();
        return
        [
            .. headings.SelectMany(heading =>
                Only(old, young, heading).Select(line => new Change(heading, line, false))
                    .Concat(Only(young, old, heading).Select(line => new Change(heading, line, true)))),
        ];
    }

    private static IEnumerable<string> Only(IEnumerable<(string Heading, string Text)> these, IEnumerable<(string Heading, string Text)> those, string heading)
    {
        var there = those.Where(line => line.Heading == heading).Select(line => line.Text).ToHashSet(StringComparer.Ordinal);
        return these.Where(line => line.Heading == heading && !there.Contains(line.Text)).Select(line => line.Text);
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
