using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Values;
using Nordbud.Web.Cli;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Cli;

/// <summary>
/// <c>docs/law</c> is what the law book says today. To write it anew: <c>./nordbud law --out docs/law</c>, or
/// <c>NORDBUD_WRITE_DOCS=1 dotnet test --project tests/Nordbud.Web.Tests</c>.
/// </summary>
public sealed class LawPagesTests
{
    private static readonly IEnumerable<Country?> Everywhere = [null, .. Enum.GetValues<Country>()];

    [Fact]
    public void The_pages_in_docs_say_what_the_law_book_says()
    {
        var folder = Path.Combine(Root(), "docs", "law");
        var pages = LawMarkdown.Pages(LawBook.Embedded, Texts.For("en")).ToList();
        if (Environment.GetEnvironmentVariable("NORDBUD_WRITE_DOCS") is "1")
            pages.ForEach(page => File.WriteAllText(Path.Combine(folder, page.Name), page.Text));
        Assert.Equal(pages.Select(page => page.Name).Order(), Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        Assert.All(pages, page => Assert.True(File.ReadAllText(Path.Combine(folder, page.Name)) == page.Text,
            $"docs/law/{page.Name} is out of date: ./nordbud law --out docs/law"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Every_id_condition_and_holiday_has_a_name(string language)
    {
        var texts = Texts.For(language);
        string[][] ids = [[.. LawIds.Amounts], [.. LawIds.Periods], [.. LawIds.Rules], [.. LawIds.Numbers], [.. LawIds.Texts], [.. LawIds.Openings]];
        Assert.All(ids.SelectMany(id => id), id => Assert.True(texts.Has("law.id." + id), id));
        Assert.Equal(Names.All<Instrument>().Select(name => LawIds.ProcedurePrefix + name).Order(), LawIds.Procedures.Order());
        foreach (var entry in Everywhere.SelectMany(LawBook.Embedded.All))
        {
            if (entry.Datum is LawHoliday)
                Assert.True(texts.Has("law." + entry.Id), entry.Id);
            if (entry.Datum is LawProcedure { Rule: var rule })
                Assert.All(rule.Conditions, condition => Assert.True(texts.Has("law.condition." + condition.Id), condition.Id));
        }
    }

    [Fact]
    public void A_holiday_has_the_same_English_name_in_the_data_and_in_the_texts()
    {
        foreach (var entry in Everywhere.SelectMany(LawBook.Embedded.All))
            if (entry.Datum is LawHoliday holiday)
                Assert.Equal(Texts.For("en")["law." + entry.Id], holiday.Rule.Name);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Nordbud.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
