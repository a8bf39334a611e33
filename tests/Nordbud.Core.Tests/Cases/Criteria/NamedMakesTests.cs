using Nordbud.Core.Cases.Criteria;

namespace Nordbud.Core.Tests.Cases.Criteria;

public sealed class NamedMakesTests
{
    private static readonly string[] Suppliers = ["Nordic Alarm AB", "Tunstall A/S", "Oy Abc"];

    [Theory]
    [InlineData("The gateway is from Nordic Alarm and speaks SCAIP.", "Nordic Alarm")]
    [InlineData("tunstall sensors are kept", "tunstall")]
    [InlineData("It works with VieraTalk® and Ringo™.", "VieraTalk® Ringo™.")]
    [InlineData("It works with Tunstall sensors or equivalent.", "")]
    [InlineData("Larmet fungerar med Tunstalls sensorer", "")]
    [InlineData("An alarm is answered within a minute.", "")]
    [InlineData("The abc of alarms", "")]
    public void A_requirement_that_names_a_make_is_found(string text, string makes) =>
        Assert.Equal(makes, string.Join(' ', NamedMakes.In(text, Suppliers)), ignoreCase: true);
}
