using Nordbud.Core.Library;

namespace Nordbud.Core.Tests.Library;

public sealed class LibrarySearchTests
{
    [Fact]
    public void Without_a_question_everything_is_found_in_its_order() =>
        Assert.Equal(ShippedLibrary.Entries, LibrarySearch.Find(ShippedLibrary.Entries, null, "  "));

    [Fact]
    public void A_technology_finds_what_is_about_it() => Assert.Equal(
        ["nacka-welfare-technology", "adda-safety-alarm-calloff", "nedre-eiker-safety-alarms"],
        LibrarySearch.Find(ShippedLibrary.Entries, "safety-alarm", null).Select(entry => entry.Id));

    [Theory]
    [InlineData("VÄSTERÅS")]
    [InlineData("videophone experts")]
    [InlineData("experts\tvideophone")]
    [InlineData("2013 bedretjenester")]
    public void Every_word_must_occur_and_case_does_not_matter(string text) =>
        Assert.Equal("vasteras-videophone", Assert.Single(LibrarySearch.Find(ShippedLibrary.Entries, null, text)).Id);

    [Fact]
    public void A_technology_is_found_by_its_name_in_another_language() =>
        Assert.Contains(LibrarySearch.Find(ShippedLibrary.Entries, null, "trygghetslarm"), entry => entry.Id == "nedre-eiker-safety-alarms");

    [Fact]
    public void Technology_and_text_are_asked_for_together() =>
        Assert.Equal("nacka-welfare-technology", Assert.Single(LibrarySearch.Find(ShippedLibrary.Entries, "safety-alarm", "nacka")).Id);

    [Fact]
    public void Of_several_versions_the_newest_is_shown_for_each_origin()
    {
        LibraryEntry Entry(int version, string? from) => new() { Id = "a", Version = version, Title = "A", Origin = from is null ? null : new(from, version) };
        Assert.Equal([("a", 3, ""), ("a", 2, "x")], LibrarySearch.Newest([Entry(1, null), Entry(3, null), Entry(2, "x"), Entry(2, null)]).Select(entry => entry.Key));
    }

    [Fact]
    public void What_occurs_nowhere_finds_nothing() => Assert.Empty(LibrarySearch.Find(ShippedLibrary.Entries, null, "videophone submarine"));
}
