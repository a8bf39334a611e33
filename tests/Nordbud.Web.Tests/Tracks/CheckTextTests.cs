using Nordbud.Core.Advice;
using Nordbud.Core.Tracks;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Tracks;

/// <summary>Every question and every ground of a gate is a sentence, and an answer that bars says what it means.</summary>
public sealed class CheckTextTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("sv")]
    public void Questions_and_grounds_are_sentences(string language)
    {
        var texts = Texts.For(language);
        Assert.All(CheckBook.All, list =>
        {
            Assert.All(list.Checks, check => Assert.EndsWith("?", texts[$"tracks.check.{Names.Of(list.Gate)}.{check.Id}"], StringComparison.Ordinal));
            Assert.All(list.Checks.Where(check => check.Bars), check => Assert.EndsWith(".", texts[$"tracks.check.{Names.Of(list.Gate)}.{check.Id}.bars"], StringComparison.Ordinal));
            Assert.All(list.Grounds, ground => Assert.EndsWith(".", texts[$"tracks.ground.{ground.Id}"], StringComparison.Ordinal));
        });
    }
}
