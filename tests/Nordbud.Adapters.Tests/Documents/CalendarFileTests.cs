using Ical.Net;
using Nordbud.Adapters.Documents;

namespace Nordbud.Adapters.Tests.Documents;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset Made = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly IReadOnlyList<CalendarEntry> Entries =
    [
        new("dispatch@plan.nordbud", new(2026, 3, 2), "Annonsen skickas", null),
        new("standstill@plan.nordbud", new(2026, 12, 31), "Avtalsspärren löper ut, kl. 24; \"sista\" dagen",
            "En lång beskrivning, med komma, semikolon; och\nen ny rad. " + new string('å', 200)),
    ];

    [Fact]
    public void Parsing_gives_back_what_was_written()
    {
        var parsed = Calendar.Load(CalendarFile.Write("Plan", Made, Entries))!;
        Assert.Equal(
            Entries.Select(e => (e.Id, e.Day, e.Day.AddDays(1), e.Title, e.Text)),
            parsed.Events.Select(e => (e.Uid!, e.Start!.Date, e.End!.Date, e.Summary!, e.Description)));
        Assert.All(parsed.Events, e => Assert.False(e.Start!.HasTime));
    }

    [Fact]
    public void Lines_are_no_longer_than_75_bytes_and_end_in_crlf()
    {
        var text = CalendarFile.Write("Plan", Made, Entries);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
    }

    [Fact]
    public void Same_entries_make_the_same_file() =>
        Assert.Equal(CalendarFile.Write("Plan", Made, Entries), CalendarFile.Write("Plan", Made, Entries));
}
