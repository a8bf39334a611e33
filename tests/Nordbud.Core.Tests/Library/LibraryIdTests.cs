using Nordbud.Core.Library;

namespace Nordbud.Core.Tests.Library;

public sealed class LibraryIdTests
{
    private static readonly Guid Case = new("0197a1b2-c3d4-7e5f-8a9b-0c1d3f2a9c10");

    [Theory]
    [InlineData("Trygghetslarm", "trygghetslarm-3f2a9c10")]
    [InlineData("  Nyckelfria lås – 2026! ", "nyckelfria-las-2026-3f2a9c10")]
    [InlineData("Ærø, Østfold og Þing", "aero-ostfold-og-thing-3f2a9c10")]
    [InlineData("电", "3f2a9c10")]
    [InlineData("", "3f2a9c10")]
    public void A_title_becomes_a_name_that_others_do_not_have(string words, string id) => Assert.Equal(id, LibraryId.Of(words, Case));

    [Fact]
    public void Whatever_the_title_the_name_can_be_read_back()
    {
        foreach (var words in new[] { new string('x', 500), "æ" + new string('æ', 500), "- - -", "a\u0301", string.Concat(Enumerable.Repeat("å ", 100)) })
            Assert.Empty(LibraryJson.Check(new() { Id = LibraryId.Of(words, Case), Version = 1, Title = "A" }));
    }
}
