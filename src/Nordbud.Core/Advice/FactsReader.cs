using System.Globalization;
using System.Text.Json;
using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>Reads one facts object field by field and collects every problem, not only the first.</summary>
internal sealed class FactsReader(DateOnly today, string path)
{
    private const int MaxText = 300;
    private const int MaxPartners = 500;
    private const decimal MaxAmount = 1_000_000_000_000m;

    private readonly List<FieldProblem> problems = [];
    private Facts facts = new() { Country = default, Date = today };
    private bool hasCountry;

    public void Object(JsonElement element)
    {
        if (element.ValueKind is not JsonValueKind.Object)
        {
            Problem("facts", "not-an-object", element, "{…}");
            return;
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in element.EnumerateObject())
        {
            if (!seen.Add(field.Name))
                problems.Add(new(path + FactsJson.Shown(field.Name), "doubled", FactsJson.Shown(field.Value), "1"));
            Field(field.Name, field.Value);
        }
    }

    public FactsReading Result()
    {
        if (!hasCountry && !problems.Exists(problem => problem.Field.EndsWith("country", StringComparison.Ordinal)))
            problems.Add(new(path + "country", "missing", "", Countries));
        return problems.Count == 0 ? new([facts], []) : new([], problems);
    }

    private static readonly string[] CountryNames = typeof(Country).GetEnumNames();

    private static string Countries => string.Join(", ", CountryNames);

    private void Field(string name, JsonElement value)
    {
        switch (name)
        {
            case "title":
                facts = facts with { Title = Text(name, value) };
                break;
            case "technology":
                facts = facts with { Technology = Text(name, value) };
                break;
            case "country":
                ReadCountry(value);
                break;
            case "date":
                ReadDate(value);
                break;
            case "value":
                ReadValue(value);
                break;
            case "partners":
                ReadPartners(value);
                break;
            default:
                ReadClosed(name, value);
                break;
        }
    }

    private void ReadClosed(string name, JsonElement value)
    {
        if (Fact.Named(name) is not { } fact)
        {
            problems.Add(new(path + FactsJson.Shown(name), "unknown-field", "",
                string.Join(", ", Fact.FreeNames.Concat(Fact.All.Select(known => known.Name)))));
            return;
        }
        var yesNo = fact.Values[0] is "true";
        var given = value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.True when yesNo => "true",
            JsonValueKind.False when yesNo => "false",
            JsonValueKind.String when !yesNo => value.GetString(),
            _ => "",
        };
        // The closed lists of need and market know "unknown" as a word for null.
        if (given is "unknown" && !yesNo)
            given = null;
        if (given is null || fact.Values.Contains(given))
            facts = fact.With(facts, given);
        else
            Problem(name, "value", value, string.Join(", ", fact.Values.Append(yesNo ? "null" : "unknown")));
    }

    private string? Text(string name, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Null)
            return null;
        if (value.ValueKind is JsonValueKind.String && value.GetString() is { Length: <= MaxText } text
            && !text.Any(char.IsControl))
        {
            return text;
        }
        Problem(name, "text", value, MaxText.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    private void ReadCountry(JsonElement value)
    {
        var given = value.ValueKind is JsonValueKind.String ? value.GetString() : null;
        var place = Array.IndexOf(CountryNames, given);
        if (place >= 0)
        {
            facts = facts with { Country = (Country)place };
            hasCountry = true;
        }
        else
        {
            Problem("country", "value", value, Countries);
        }
    }

    private void ReadDate(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Null)
            return;
        if (value.ValueKind is JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= FactsJson.FirstDate && date <= FactsJson.LastDate)
        {
            facts = facts with { Date = date };
        }
        else
        {
            Problem("date", "date", value, $"{FactsJson.FirstDate:yyyy-MM-dd} … {FactsJson.LastDate:yyyy-MM-dd}");
        }
    }

    private void ReadValue(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Null)
        {
            facts = facts with { Value = null };
            return;
        }
        if (value.ValueKind is not JsonValueKind.Object)
        {
            Problem("value", "value", value, "{\"amount\": 2400000, \"currency\": \"EUR\"}");
            return;
        }
        foreach (var field in value.EnumerateObject())
        {
            if (field.Name is not ("amount" or "currency"))
                problems.Add(new($"{path}value.{FactsJson.Shown(field.Name)}", "unknown-field", "", "amount, currency"));
        }
        var amount = ReadAmount(value);
        var currency = ReadCurrency(value);
        if (amount is not null && currency is not null)
            facts = facts with { Value = new Money(amount.Value, currency) };
    }

    private decimal? ReadAmount(JsonElement value)
    {
        if (value.TryGetProperty("amount", out var field) && field.ValueKind is JsonValueKind.Number
            && field.TryGetDecimal(out var amount) && amount is > 0 and <= MaxAmount)
        {
            return amount;
        }
        problems.Add(new(path + "value.amount", "amount",
            field.ValueKind is JsonValueKind.Undefined ? "" : FactsJson.Shown(field),
            MaxAmount.ToString(CultureInfo.InvariantCulture)));
        return null;
    }

    private string? ReadCurrency(JsonElement value)
    {
        if (value.TryGetProperty("currency", out var field) && field.ValueKind is JsonValueKind.String
            && field.GetString() is { Length: 3 } currency && currency.All(char.IsAsciiLetterUpper))
        {
            return currency;
        }
        problems.Add(new(path + "value.currency", "currency",
            field.ValueKind is JsonValueKind.Undefined ? "" : FactsJson.Shown(field), "SEK, DKK, EUR, NOK, ISK"));
        return null;
    }

    private void ReadPartners(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Null)
            facts = facts with { Partners = null };
        else if (value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var partners) && partners is >= 0 and <= MaxPartners)
            facts = facts with { Partners = partners };
        else
            Problem("partners", "number", value, $"0-{MaxPartners}");
    }

    private void Problem(string field, string code, JsonElement given, string allowed) =>
        problems.Add(new(path + field, code, FactsJson.Shown(given), allowed));
}
