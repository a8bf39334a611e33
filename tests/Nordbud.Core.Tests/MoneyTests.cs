using Nordbud.Core.Values;

namespace Nordbud.Core.Tests;

public sealed class MoneyTests
{
    [Fact]
    public void An_amount_is_written_for_machines_without_grouping() =>
        Assert.Equal("2451816 SEK", new Money(2451816m, "SEK").ToString());
}
