using System.Text;
using Nordbud.Adapters.Documents;

namespace Nordbud.Adapters.Tests.Documents;

public sealed class HtmlFileTests
{
    private static readonly DateTimeOffset Made = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void Every_block_is_written_and_texts_stay_texts()
    {
        var html = Write(new Heading(1, "A & B"), new Paragraph("one\n<two>"), new BulletList(["<li>"]), new Table("Caption", ["<th>"], [["1", "<script>"]]), new Picture("<svg></svg>"));
        Assert.Contains("<html lang=\"sv\">", html, StringComparison.Ordinal);
        Assert.Contains("<h2>A &amp; B</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<p>one<br>&lt;two&gt;</p>", html, StringComparison.Ordinal);
        Assert.Contains("<ul><li>&lt;li&gt;</li></ul>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">&lt;th&gt;</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td>1</td><td>&lt;script&gt;</td>", html, StringComparison.Ordinal);
        Assert.Contains("<svg></svg>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_left_out_of_a_docx_and_breaks_nothing() =>
        Assert.NotEmpty(DocxFile.Write(new("Title", "sv", Made, [new Picture("<svg></svg>"), new Paragraph("text")])));

    private static string Write(params Block[] blocks) => Encoding.UTF8.GetString(HtmlFile.Write(new("Title", "sv", Made, blocks)));
}
