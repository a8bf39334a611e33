using Nordbud.Core.Law;

namespace Nordbud.Core.Tests.Law;

public sealed class GlossaryTests
{
    [Fact]
    public void A_term_stands_once_and_says_where_law_speaks_of_it()
    {
        Assert.Distinct(Glossary.Terms.Select(t => t.Id));
        Assert.All(Glossary.Terms, term => Assert.True(term.Eu is not null || term.National.Count > 0, term.Id));
        Assert.All(Glossary.Terms.SelectMany(t => t.National.Values), national =>
        {
            Assert.NotEqual("", national.Term);
            Assert.NotEqual("", national.Source.Citation);
        });
    }
}
