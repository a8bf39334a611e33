using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Ui;

public sealed class AmountInputTests
{
    [Theory]
    [InlineData("2400000", "2400000")]
    [InlineData("2 400 000", "2400000")]
    [InlineData("2\u00a0400\u00a0000,50", "2400000.50")]
    [InlineData("2.400.000", "2400000")]
    [InlineData("2,400,000.50", "2400000.50")]
    [InlineData("10.000", "10000")]
    [InlineData("10,5", "10.5")]
    [InlineData("-5", null)]
    [InlineData("1e9", null)]
    [InlineData("four", null)]
    [InlineData("", null)]
    public void An_amount_is_read_as_people_write_it(string given, string? expected) =>
        Assert.Equal(expected, AmountInput.Parse(given)?.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
