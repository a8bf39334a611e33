using System.Globalization;
using System.Net;
using System.Text;

namespace Nordbud.Adapters.Documents;

/// <summary>
/// Writes a document as one HTML file that needs nothing else: style and pictures are inside, there is no script, and it
/// can be read in the dark and printed.
/// </summary>
public static class HtmlFile
{
    /// <summary>The media type of what is written.</summary>
    public const string MediaType = "text/html";

    private const string Style = """
        :root { color-scheme: light dark; }
        body { font: 1rem/1.55 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        h1, h2, h3, h4 { line-height: 1.25; margin-block: 2rem .5rem; }
        table { border-collapse: collapse; margin-block: 1rem; width: 100%; }
        caption { text-align: start; font-weight: 600; padding-block: .35rem; }
        th, td { border: 1px solid GrayText; padding: .35rem .6rem; text-align: start; vertical-align: top; }
        svg { max-width: 100%; height: auto; }
        .scroll { overflow-x: auto; }
        @media print { body { margin: 0; max-width: none; } tr, svg { break-inside: avoid; } }
        """;

    /// <summary>The bytes of the file, in UTF-8; <paramref name="pictures"/> is the style of the pictures.</summary>
    public static byte[] Write(Document document, string pictures = "")
    {
        ArgumentNullException.ThrowIfNull(document);
        var html = new StringBuilder(64_000);
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="{Encoded(document.Language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="Nordbud"><meta name="dcterms.created" content="{document.Created:yyyy-MM-ddTHH:mm:sszzz}">
            <title>{Encoded(document.Title)}</title><style>{Style}{pictures}</style></head>
            <body><main><h1>{Encoded(document.Title)}</h1>

            """);
        foreach (var block in document.Blocks)
            Add(html, block);
        return Encoding.UTF8.GetBytes(html.Append("</main></body></html>\n").ToString());
    }

    private static void Add(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Heading heading:
                var level = Math.Clamp(heading.Level, 1, 3) + 1;
                html.Append(CultureInfo.InvariantCulture, $"<h{level}>{Encoded(heading.Text)}</h{level}>\n");
                break;
            case Paragraph paragraph:
                html.Append(CultureInfo.InvariantCulture, $"<p>{Lines(paragraph.Text)}</p>\n");
                break;
            case BulletList list:
                html.Append("<ul>").AppendJoin("", list.Items.Select(item => $"<li>{Lines(item)}</li>")).Append("</ul>\n");
                break;
            case Table table:
                html.Append(CultureInfo.InvariantCulture, $"<div class=\"scroll\"><table><caption>{Encoded(table.Caption)}</caption><thead><tr>")
                    .AppendJoin("", table.Header.Select(text => $"<th scope=\"col\">{Encoded(text)}</th>")).Append("</tr></thead><tbody>");
                foreach (var row in table.Rows)
                    html.Append("<tr>").AppendJoin("", row.Select(text => $"<td>{Lines(text)}</td>")).Append("</tr>");
                html.Append("</tbody></table></div>\n");
                break;
            case Revision revision:
                html.Append("<p>").AppendJoin("", revision.Pieces.Select(piece => piece.State switch
                {
                    RevisionState.Went => $"<del>{Lines(piece.Text)}</del>",
                    RevisionState.Came => $"<ins>{Lines(piece.Text)}</ins>",
                    _ => Lines(piece.Text),
                })).Append("</p>\n");
                break;
            case Picture picture:
                html.Append("<div class=\"scroll\">").Append(picture.Svg).Append("</div>\n");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "is no block of a document");
        }
    }

    /// <summary>A text whose line breaks are kept.</summary>
    private static string Lines(string text) => Encoded(text).Replace("\n", "<br>", StringComparison.Ordinal);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
