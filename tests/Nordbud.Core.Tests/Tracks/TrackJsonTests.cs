using System.Text;
using Nordbud.Core.Tracks;

namespace Nordbud.Core.Tests.Tracks;

public sealed class TrackJsonTests
{
    private const string Good = """
        {"id": "own", "model": "innovative-3", "instrument": "pre-commercial-procurement",
         "phases": [{"id": "a", "kind": "design", "name": "Skiss", "parties": ["partners"], "months": 6, "leastSuppliers": 2,
                     "milestones": [{"id": "half", "month": 3, "payment": 40}]}, {"id": "b", "kind": "end"}],
         "moves": [{"from": "a", "to": "b", "kind": "complete", "gates": ["phase-reported"]}]}
        """;

    private static TrackReading Read(string json) => TrackJson.Read(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void An_own_variant_is_read()
    {
        var track = Read(Good).Track!;
        Assert.Equal(("Skiss", 6, 2), (track.Start.Name, track.Start.Months, track.Start.LeastSuppliers));
        Assert.Equal(new Milestone("half", 3, 40), Assert.Single(track.Start.Milestones));
        Assert.Equal([TrackGate.PhaseReported], Assert.Single(track.Moves).Gates);
    }

    [Fact]
    public void What_is_delivered_and_the_name_of_a_target_are_the_authoritys_own_words()
    {
        var track = Read(Good.Replace("\"payment\": 40}", "\"payment\": 40, \"name\": \"Halvvägs\"}", StringComparison.Ordinal)
            .Replace("\"months\": 6", "\"months\": 6, \"delivers\": [\"design\", \"En ritning\"]", StringComparison.Ordinal)).Track!;
        Assert.Equal(["design", "En ritning"], track.Start.Delivers);
        Assert.Equal("Halvvägs", Assert.Single(track.Start.Milestones).Name);
    }

    [Theory]
    [InlineData("\"months\": 6", "\"months\": 6, \"delivers\": [\"\"]", "phases[0].delivers[0]", "text")]
    [InlineData("\"months\": 6", "\"months\": 6, \"delivers\": 3", "phases[0].delivers", "list")]
    [InlineData("\"payment\": 40", "\"payment\": -1", "phases[0].milestones[0].payment", "range")]
    [InlineData("\"payment\": 40", "\"payment\": 101", "phases[0].milestones[0].payment", "range")]
    [InlineData("\"month\": 3", "\"month\": 0", "phases[0].milestones[0].month", "range")]
    [InlineData("\"month\": 3", "\"month\": 7", "phases[0].milestones[0].month", "range")]
    [InlineData("\"month\": 3,", "", "phases[0].milestones[0].month", "missing")]
    [InlineData("[\"partners\"]", "[\"martians\"]", "phases[0].parties[0]", "value")]
    [InlineData("\"phase-reported\"", "\"hope\"", "moves[0].gates[0]", "value")]
    [InlineData("\"kind\": \"end\"", "\"kind\": \"finish\"", "phases[1].kind", "value")]
    [InlineData("\"months\": 6", "\"months\": 1e11", "phases[0].months", "range")]
    [InlineData("\"months\": 6", "\"months\": 1e30", "phases[0].months", "number")]
    [InlineData("\"id\": \"own\"", "\"id\": \"../own\"", "id", "id")]
    [InlineData("\"id\": \"own\", ", "", "id", "missing")]
    [InlineData("\"model\"", "\"modell\"", "modell", "unknown-field")]
    public void A_wrong_field_is_named(string from, string to, string field, string code)
    {
        var reading = Read(Good.Replace(from, to, StringComparison.Ordinal));
        Assert.Null(reading.Track);
        Assert.Contains(reading.Problems, problem => (problem.Field, problem.Code) == (field, code));
    }

    [Fact]
    public void The_payments_of_a_phase_are_not_more_than_its_price()
    {
        var reading = Read(Good.Replace("\"payment\": 40}", "\"payment\": 40}, {\"id\": \"end\", \"month\": 6, \"payment\": 61}", StringComparison.Ordinal));
        Assert.Equal(("phases[0].milestones", "payments", "101"), reading.Problems.Select(problem => (problem.Field, problem.Code, problem.Given)).Single());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"phases\": 1, \"moves\": [1]}")]
    [InlineData("{\"phases\": []}")]
    [InlineData("{\"phases\": [null], \"moves\": [{}]}")]
    public void Whatever_is_given_gets_an_answer(string json)
    {
        var reading = Read(json);
        Assert.Null(reading.Track);
        Assert.NotEmpty(reading.Problems);
    }
}
