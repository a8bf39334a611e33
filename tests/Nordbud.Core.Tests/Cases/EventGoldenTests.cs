using System.Text;
using Nordbud.Core.Cases;
using Nordbud.Core.People;

namespace Nordbud.Core.Tests.Cases;

/// <summary>
/// The bytes of every event as they were first written. A file that is there is never changed: what it holds must be
/// readable for ever. New events add files, by NORDBUD_WRITE_DOCS=1.
/// </summary>
public sealed class EventGoldenTests
{
    private static readonly CaseId Case = new(Guid.Parse("00000000-0000-7000-8000-0000000000aa"));
    private static readonly PersonId Actor = new(Guid.Parse("00000000-0000-7000-8000-0000000000bb"));
    private static readonly DateTimeOffset At = new(2026, 3, 2, 12, 30, 5, 7, TimeSpan.Zero);

    public static TheoryData<string> Names => [.. EventNames.Types.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_event_is_written_as_ever_and_what_was_written_is_read(string name)
    {
        var (_, minimal, full) = EventSamples.All.Single(sample => sample.Name == name);
        Check($"{name}.minimal.json", minimal, null);
        Check($"{name}.full.json", full, Actor);
    }

    [Fact]
    public void No_file_is_left_of_an_event_that_nobody_knows() => Assert.Equal(
        [], Directory.GetFiles(Folder).Select(Path.GetFileName).Where(file => !EventNames.Types.ContainsKey(file!.Split('.')[0])));

    [Fact]
    public void An_entry_of_another_case_or_place_is_refused()
    {
        var entry = EntryJson.Write(Case, 7, At, null, EventSamples.All[1].Full, new byte[16]);
        Assert.Throws<System.Text.Json.JsonException>(() => EntryJson.Read(new CaseId(Guid.Empty), 7, entry.Bytes, entry.Salt));
        Assert.Throws<System.Text.Json.JsonException>(() => EntryJson.Read(Case, 8, entry.Bytes, entry.Salt));
        var unknown = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(entry.Bytes.Span).Replace("case-renamed", "case-lost", StringComparison.Ordinal));
        Assert.Throws<System.Text.Json.JsonException>(() => EntryJson.Read(Case, 7, unknown, entry.Salt));
    }

    private static string Folder => Repository.File("tests", "Nordbud.Core.Tests", "Cases", "Golden");

    private static void Check(string file, CaseEvent happened, PersonId? actor)
    {
        var path = Path.Combine(Folder, file);
        var written = EntryJson.Write(Case, 7, At, actor, happened, new byte[16]);
        var text = Encoding.UTF8.GetString(written.Bytes.Span);
        if (Environment.GetEnvironmentVariable("NORDBUD_WRITE_DOCS") is "1" && !File.Exists(path))
            File.WriteAllText(path, text + "\n");
        var golden = File.ReadAllText(path).TrimEnd('\n');
        Assert.Equal(golden, text);
        var read = EntryJson.Read(Case, 7, Encoding.UTF8.GetBytes(golden), new byte[16]);
        Assert.Equal((At, actor, happened.Subject), (read.At, read.Actor, read.Event.Subject));
        Assert.Equal(text, Encoding.UTF8.GetString(EntryJson.Write(Case, 7, read.At, read.Actor, read.Event, new byte[16]).Bytes.Span));
    }
}
