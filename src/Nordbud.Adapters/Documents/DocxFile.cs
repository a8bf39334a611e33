using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nordbud.Adapters.Documents;

/// <summary>
/// Writes a document as DOCX that a screen reader can walk: true headings and lists, header rows, the language and the
/// title set.
/// </summary>
public static class DocxFile
{
    /// <summary>The media type of what is written.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Styles(document.Language);
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = DocxStyles.Bullets();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings(new ThemeFontLanguages { Val = document.Language });
            var footer = main.AddNewPart<FooterPart>("footer");
            footer.Footer = PageNumbers(document.Title);
            main.Document = new W.Document(Body(document, main.GetIdOfPart(footer)));
            var properties = package.PackageProperties;
            properties.Title = document.Title;
            properties.Language = document.Language;
            properties.Created = properties.Modified = document.Created.UtcDateTime;
            properties.Creator = "Nordbud";
        }
        return file.ToArray();
    }

    private static Body Body(Document document, string footer)
    {
        var body = new Body(Styled("Title", document.Title));
        foreach (var block in document.Blocks)
            Add(body, block);
        // A4 with margins of 2 cm, in twentieths of a point.
        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Right = 1134, Bottom = 1134, Left = 1134, Header = 567, Footer = 567, Gutter = 0 }));
        return body;
    }

    private static void Add(Body body, Block block)
    {
        switch (block)
        {
            case Heading heading:
                body.Append(Styled($"Heading{Math.Clamp(heading.Level, 1, 3)}", heading.Text));
                break;
            case Paragraph paragraph:
                body.Append(new W.Paragraph(Run(paragraph.Text)));
                break;
            case BulletList list:
                foreach (var item in list.Items)
                    body.Append(Styled("ListBullet", item));
                break;
            case Table table:
                body.Append(Styled("Caption", table.Caption));
                body.Append(Grid(table));
                // Word joins tables that follow each other unless a paragraph parts them.
                body.Append(new W.Paragraph());
                break;
            case Revision revision:
                body.Append(new W.Paragraph([new ParagraphProperties(new ParagraphStyleId { Val = "ListBullet" }), .. revision.Pieces.Select(Revised)]));
                break;
            case Picture:
                // Word draws no SVG of its own; the table beside says the same.
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "is no block of a document");
        }
    }

    /// <summary>What went is struck through, what came is underlined: neither is told by colour alone.</summary>
    private static Run Revised(RevisedText piece)
    {
        var run = Run(piece.Text);
        if (piece.State is RevisionState.Went)
            run.PrependChild(new RunProperties(new Strike()));
        else if (piece.State is RevisionState.Came)
            run.PrependChild(new RunProperties(new Underline { Val = UnderlineValues.Single }));
        return run;
    }

    private static W.Table Grid(Table table)
    {
        var grid = new W.Table(
            new TableProperties(
                new TableStyle { Val = "TableGrid" },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = table.Caption }),
            new TableGrid(table.Header.Select(_ => new GridColumn())));
        grid.Append(new TableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Header.Select(text => Cell(text, "TableHeading"))]));
        foreach (var row in table.Rows)
            grid.Append(new TableRow([new TableRowProperties(new CantSplit()), .. row.Select(text => Cell(text, "TableText"))]));
        return grid;
    }

    private static TableCell Cell(string text, string style) => new(Styled(style, text));

    private static W.Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    /// <summary>A run whose line breaks are kept and from which characters that XML cannot hold are dropped.</summary>
    private static Run Run(string text)
    {
        var run = new Run();
        var first = true;
        foreach (var line in text.Split('\n'))
        {
            if (!first)
                run.Append(new Break());
            first = false;
            run.Append(new Text(string.Concat(line.EnumerateRunes().Where(IsText))) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    private static bool IsText(System.Text.Rune rune) =>
        rune.Value is '\t' or (>= 0x20 and not 0xFFFE and not 0xFFFF);

    private static Footer PageNumbers(string title) => new(new W.Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
        Run($"{title}  ·  "),
        new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" }));
}
