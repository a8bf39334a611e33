using System.Text;
using System.Text.Json.Nodes;
using Nordbud.Core.Library;

namespace Nordbud.Core.Tests.Library;

/// <summary>A library file is read strictly, and the schema says the same as the reader.</summary>
public sealed class LibraryJsonTests
{
    private static readonly LibraryEntry Full = new()
    {
        Id = "night-cameras-2026",
        Version = 3,
        Title = "Digital tillsyn på natten",
        Language = "sv",
        Criteria = [new("Kvalitet", 62.5m, "Poäng 0–5."), new("Pris", 37.5m)],
        Requirements = ["Avbrott meddelas inom fem minuter.\nÄven på natten."],
        PriceModel = "Kvalitet prissatt i kronor.",
        Technologies = ["digital-night-supervision"],
        Subject = "Kameror och tjänst",
        Buyer = "Exempelstad",
        Country = "SE",
        Year = "2026",
        Background = "Två nätter utan larm.",
        Outcome = "Tre anbud.",
        Note = "Ett exempel.",
        Confidence = LibraryConfidence.Medium,
        Sources = [new("https://example.org/doc?a=1", "Dokument")],
        Origin = new("nordbud.example.se", 3),
    };

    public static TheoryData<string> Objects => ["", "entry", "criterion", "source", "origin"];

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var reading = LibraryJson.Read(LibraryJson.Write([Full]));
        Assert.Empty(reading.Problems);
        Assert.True(LibraryJson.Same(Full, Assert.Single(reading.Entries)));
        Assert.Equal(62.5m, reading.Entries[0].Criteria[0].Weight);
    }

    [Fact]
    public void Little_is_enough_and_the_rest_is_not_known()
    {
        var entry = Assert.Single(Good("""{"id":"a","version":1,"title":"A"}"""));
        Assert.Null(entry.Outcome);
        Assert.Null(entry.Confidence);
        Assert.Null(entry.Origin);
        Assert.False(entry.HasWeights);
        Assert.Empty(entry.Criteria);
    }

    [Theory]
    [InlineData("""{"id":"A b","version":1,"title":"A"}""", "entries[0].id", "value")]
    [InlineData("""{"id":"take-over","version":1,"title":"A"}""", "entries[0].id", "value")]
    [InlineData("""{"id":"a","version":0,"title":"A"}""", "entries[0].version", "number")]
    [InlineData("""{"id":"a","version":1}""", "entries[0].title", "missing")]
    [InlineData("""{"id":"a","version":1,"title":"  "}""", "entries[0].title", "text")]
    [InlineData("""{"id":"a","version":1,"title":"A\nB"}""", "entries[0].title", "text")]
    [InlineData("""{"id":"a","version":1,"title":"A","colour":"red"}""", "entries[0].colour", "unknown-field")]
    [InlineData("""{"id":"a","version":1,"title":"A","criteria":[{"name":"Price","weight":101}]}""", "entries[0].criteria[0].weight", "number")]
    [InlineData("""{"id":"a","version":1,"title":"A","criteria":[{"name":"Price","weight":-1}]}""", "entries[0].criteria[0].weight", "number")]
    [InlineData("""{"id":"a","version":1,"title":"A","criteria":[{"name":"Price","weight":"60"}]}""", "entries[0].criteria[0].weight", "number")]
    [InlineData("""{"id":"a","version":1,"title":"A","criteria":["Price"]}""", "entries[0].criteria[0]", "not-an-object")]
    [InlineData("""{"id":"a","version":1,"title":"A","criteria":{}}""", "entries[0].criteria", "list")]
    [InlineData("""{"id":"a","version":1,"title":"A","sources":[{"url":"javascript:alert(1)"}]}""", "entries[0].sources[0].url", "value")]
    [InlineData("""{"id":"a","version":1,"title":"A","sources":[{"url":"https://"}]}""", "entries[0].sources[0].url", "value")]
    [InlineData("""{"id":"a","version":1,"title":"A","sources":[{"url":"https://me@example.org/"}]}""", "entries[0].sources[0].url", "value")]
    [InlineData("""{"id":"a","version":1,"title":"A","country":"Sweden"}""", "entries[0].country", "text")]
    [InlineData("""{"id":"a","version":1,"title":"A","country":"se"}""", "entries[0].country", "value")]
    [InlineData("""{"id":"a","version":1,"title":"A","confidence":"sure"}""", "entries[0].confidence", "value")]
    [InlineData("""{"id":"a","version":1,"title":"A","technologies":["Robots"]}""", "entries[0].technologies[0]", "value")]
    [InlineData("""{"id":"a","version":1,"title":"A","requirements":[7]}""", "entries[0].requirements[0]", "text")]
    [InlineData("""{"id":"a","version":1,"title":"A","origin":{"from":"x"}}""", "entries[0].origin.version", "missing")]
    [InlineData("""{"id":"a","version":1,"title":"A"},{"id":"a","version":1,"title":"B"}""", "entries[1].id", "twice")]
    public void What_is_wrong_is_named_and_nothing_is_read(string entries, string field, string code)
    {
        var reading = LibraryJson.Read(File(entries));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((field, code), (problem.Field, problem.Code));
        Assert.Empty(reading.Entries);
    }

    [Theory]
    [InlineData("", "malformed")]
    [InlineData("{", "malformed")]
    [InlineData("[]", "not-an-object")]
    [InlineData("""{"format":"nordbud-criteria-library","version":1,"version":1,"entries":[]}""", "malformed")]
    [InlineData("""{"format":"nordbud-criteria-library","version":1,"entries":[[[[[[[[[[]]]]]]]]]]}""", "malformed")]
    [InlineData("""{"format":"nordbud-criteria-library","version":1,"entries":[{"id":"a","version":1,"title":"\ud800"}]}""", "malformed")]
    public void A_file_that_is_none_is_refused_as_a_whole(string text, string code) =>
        Assert.Equal(("(file)", code), Assert.Single(LibraryJson.Read(Encoding.UTF8.GetBytes(text)).Problems) is var one ? (one.Field, one.Code) : default);

    [Theory]
    [InlineData("""{"format":"other","version":1,"entries":[]}""", "format")]
    [InlineData("""{"format":"nordbud-criteria-library","version":2,"entries":[]}""", "version")]
    [InlineData("""{"format":"nordbud-criteria-library","version":1}""", "entries")]
    [InlineData("""{"format":"nordbud-criteria-library","version":1,"entries":[],"more":1}""", "more")]
    public void Another_format_is_refused(string text, string field) =>
        Assert.Equal(field, Assert.Single(LibraryJson.Read(Encoding.UTF8.GetBytes(text)).Problems).Field);

    [Fact]
    public void A_file_that_is_too_large_is_not_even_parsed() =>
        Assert.Equal("too-large", Assert.Single(LibraryJson.Read(new byte[LibraryJson.MaxBytes + 1]).Problems).Code);

    [Fact]
    public void A_thousand_mistakes_are_told_up_to_a_limit() =>
        Assert.Equal(LibraryJson.MostProblems, LibraryJson.Read(File(string.Join(',', Enumerable.Repeat("{}", 1000)))).Problems.Count);

    [Fact]
    public void Too_many_entries_are_refused() => Assert.Equal("list", Assert.Single(LibraryJson.Read(File(string.Join(',',
        Enumerable.Range(0, LibraryJson.MostEntries + 1).Select(n => $$"""{"id":"a{{n}}","version":1,"title":"A"}""")))).Problems).Code);

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_schema_names_the_fields_that_are_read_and_written(string name)
    {
        var properties = Schema(name)["properties"]!.AsObject();
        Assert.Equal(properties.Select(property => property.Key), Sample(name, out _).AsObject().Select(field => field.Key));
        Assert.False(Schema(name)["additionalProperties"]!.GetValue<bool>());
        var required = Schema(name)["required"]!.AsArray().Select(field => field!.GetValue<string>()).ToList();
        foreach (var (field, _) in properties)
        {
            var sample = Sample(name, out var file).AsObject();
            sample.Remove(field);
            Assert.Equal(required.Contains(field), !LibraryJson.Read(Bytes(file)).IsGood);
            sample = Sample(name, out file).AsObject();
            sample[field] = null;
            Assert.Equal(required.Contains(field), !LibraryJson.Read(Bytes(file)).IsGood);
        }
        Sample(name, out var other).AsObject()["x"] = 1;
        Assert.Equal("unknown-field", Assert.Single(LibraryJson.Read(Bytes(other)).Problems).Code);
    }

    [Fact]
    public void The_examples_of_the_schema_are_read()
    {
        var example = Assert.Single(Schema("")["examples"]!.AsArray())!;
        var reading = LibraryJson.Read(Bytes(example));
        Assert.Empty(reading.Problems);
        Assert.Equal(example["entries"]![0]!.ToJsonString(), JsonNode.Parse(LibraryJson.Write(reading.Entries))!["entries"]![0]!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_limits_of_the_schema_are_those_of_the_reader(string name)
    {
        foreach (var (field, rule) in Schema(name)["properties"]!.AsObject())
        {
            if (rule!["maxLength"]?.GetValue<int>() is { } longest && rule["pattern"] is null)
            {
                Assert.True(Accepts(name, field, new string('x', longest)), field);
                Assert.False(Accepts(name, field, new string('x', longest + 1)), field);
            }
            if (rule["maximum"]?.GetValue<int>() is { } most)
            {
                Assert.True(Accepts(name, field, most), field);
                Assert.False(Accepts(name, field, most + 1), field);
                Assert.False(Accepts(name, field, rule["minimum"]!.GetValue<int>() - 1), field);
            }
            if (name is "entry" && rule["maxItems"]?.GetValue<int>() is { } items)
            {
                var one = Sample(name, out _)[field]!.AsArray()[0]!;
                Assert.True(Accepts(name, field, new JsonArray([.. Enumerable.Repeat(one, items).Select(item => item.DeepClone())])), field);
                Assert.False(Accepts(name, field, new JsonArray([.. Enumerable.Repeat(one, items + 1).Select(item => item.DeepClone())])), field);
            }
            foreach (var known in rule["enum"]?.AsArray() ?? [])
                Assert.True(Accepts(name, field, known?.DeepClone()), field);
        }
    }

    private static bool Accepts(string name, string field, JsonNode? value)
    {
        Sample(name, out var file).AsObject()[field] = value;
        return LibraryJson.Read(Bytes(file)).IsGood;
    }

    private static IReadOnlyList<LibraryEntry> Good(string entries)
    {
        var reading = LibraryJson.Read(File(entries));
        Assert.Empty(reading.Problems);
        return reading.Entries;
    }

    private static byte[] File(string entries) => Encoding.UTF8.GetBytes($$"""{"format":"nordbud-criteria-library","version":1,"entries":[{{entries}}]}""");

    private static JsonNode Schema(string name) => JsonNode.Parse(LibraryJson.Schema())! is var schema && name.Length == 0 ? schema : schema["$defs"]![name]!;

    /// <summary>An object of this kind inside a whole file with every field.</summary>
    private static JsonNode Sample(string name, out JsonNode file)
    {
        file = JsonNode.Parse(LibraryJson.Write([Full]))!;
        var entry = file["entries"]![0]!;
        return name switch
        {
            "entry" => entry,
            "criterion" => entry["criteria"]![0]!,
            "source" => entry["sources"]![0]!,
            "origin" => entry["origin"]!,
            _ => file,
        };
    }

    private static byte[] Bytes(JsonNode file) => Encoding.UTF8.GetBytes(file.ToJsonString());
}
