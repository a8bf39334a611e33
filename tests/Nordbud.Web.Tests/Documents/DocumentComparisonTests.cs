using Nordbud.Adapters.Documents;
using Nordbud.Web.Features.Documents;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Documents;

public sealed class DocumentComparisonTests
{
    private static readonly DateTimeOffset Made = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_went_came_and_was_changed_stands_under_its_heading_word_by_word()
    {
        var changes = DocumentComparison.Of(
            Of("An alarm is answered within a minute by a trained person.", "It is blue."),
            Of("An alarm is answered within ten seconds by a trained person.", "Batteries last for two years at least."));
        Assert.Equal([RevisionState.Stayed, RevisionState.Went, RevisionState.Came], changes.Select(change => change.State));
        Assert.All(changes, change => Assert.Equal("Requirements", change.Heading));
        Assert.Equal(["a minute", "ten seconds"], changes[0].Pieces.Where(piece => piece.State is not RevisionState.Stayed).GroupBy(piece => piece.State).OrderBy(group => group.Key).Select(group => string.Join(' ', group.Select(piece => piece.Text.Trim()))));
    }

    [Fact]
    public void The_same_document_has_no_changes() => Assert.Empty(DocumentComparison.Of(Of("It is blue."), Of("It is blue.")));

    [Fact]
    public void It_can_be_taken_as_a_file_that_tells_without_colours()
    {
        var document = DocumentComparison.Write(DocumentComparison.Of(Of("It is blue."), Of("It weighs nothing at all.")), "Alarms", Texts.For("sv"), Made);
        var html = System.Text.Encoding.UTF8.GetString(HtmlFile.Write(document));
        Assert.Contains("borta: <del>It is blue.</del>", html, StringComparison.Ordinal);
        Assert.Contains("<ins>It weighs nothing at all.</ins>", html, StringComparison.Ordinal);
        Assert.Equal("PK", System.Text.Encoding.ASCII.GetString(DocxFile.Write(document)[..2]));
    }

    private static Document Of(params string[] lines) => new("Documents", "en", Made, [new Paragraph("Version"), new Heading(1, "Requirements"), new BulletList(lines)]);
}
