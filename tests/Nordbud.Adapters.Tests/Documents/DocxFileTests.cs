using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Nordbud.Adapters.Documents;
using Document = Nordbud.Adapters.Documents.Document;
using Table = Nordbud.Adapters.Documents.Table;

namespace Nordbud.Adapters.Tests.Documents;

public sealed class DocxFileTests
{
    private static readonly Document Memo = new("Beslutsunderlag: trygghetslarm", "sv", new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
    [
        new Heading(1, "Svar"),
        new Adapters.Documents.Paragraph("Två rader\ni ett stycke, med <tecken> & \u0001 mer."),
        new BulletList(["ett", "två"]),
        new Heading(2, "Plan"),
        new Table("Planens datum", ["Steg", "Från", "Till"], [["Anbudstid", "2026-03-03", "2026-04-01"], ["Öppning", "2026-04-02", ""]]),
        new Table("En till", ["A"], []),
    ]);

    [Fact]
    public void Written_file_is_valid()
    {
        using var file = new MemoryStream(DocxFile.Write(Memo));
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Title_and_language_are_set() => Open(package =>
    {
        Assert.Equal("Beslutsunderlag: trygghetslarm", package.PackageProperties.Title);
        Assert.Equal("sv", package.PackageProperties.Language);
        var defaults = package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!;
        Assert.Equal("sv", defaults.Descendants<Languages>().Single().Val!.Value);
    });

    [Fact]
    public void Headings_are_headings_and_each_table_has_a_header_row_and_a_caption() => Open(package =>
    {
        var body = package.MainDocumentPart!.Document!.Body!;
        var styles = body.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Select(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).ToArray();
        Assert.Equal(["Title", "Heading1", null, "ListBullet", "ListBullet", "Heading2", "Caption", null, "Caption", null], styles);
        Assert.All(body.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>(), table =>
        {
            Assert.NotNull(table.GetFirstChild<TableRow>()!.TableRowProperties!.GetFirstChild<TableHeader>());
            Assert.NotEmpty(table.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value!);
        });
    });

    [Fact]
    public void Text_is_kept_and_a_character_that_xml_cannot_hold_is_dropped() => Open(package =>
    {
        var paragraph = package.MainDocumentPart!.Document!.Body!
            .Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().ElementAt(2);
        Assert.Equal("Två raderi ett stycke, med <tecken> &  mer.", paragraph.InnerText);
        Assert.Single(paragraph.Descendants<Break>());
    });

    private static void Open(Action<WordprocessingDocument> look)
    {
        using var file = new MemoryStream(DocxFile.Write(Memo));
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        look(package);
    }
}
