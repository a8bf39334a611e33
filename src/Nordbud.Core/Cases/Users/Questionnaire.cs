using System.Globalization;
using System.Text.Json;
using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Users;

/// <summary>
/// A questionnaire with its arithmetic, as data: each answer counts from one end of its scale, the counts are summed or
/// averaged and multiplied by a factor. Another one is another entry of <c>questionnaires.json</c>.
/// </summary>
public sealed record Questionnaire
{
    private static readonly Lazy<IReadOnlyList<Questionnaire>> Loaded = new(Load);

    /// <summary>Kebab case; the items are worded in <c>users.item.{Id}.1</c> and so on.</summary>
    public required string Id { get; init; }
    /// <summary>Whether a high answer counts high; one for each item.</summary>
    public required IReadOnlyList<bool> Positive { get; init; }
    /// <summary>The number shown for the lowest answer.</summary>
    public required int First { get; init; }
    /// <summary>Steps from the lowest answer to the highest.</summary>
    public required int Steps { get; init; }
    /// <summary>Whether counts are summed; else they are averaged.</summary>
    public required bool Sum { get; init; }
    /// <summary>What the sum or mean is multiplied by.</summary>
    public required decimal Factor { get; init; }
    /// <summary>Where it was published.</summary>
    public required Source Source { get; init; }
    /// <summary>The languages in which its wording was validated.</summary>
    public required IReadOnlyList<string> Validated { get; init; }

    /// <summary>All questionnaires in the order of the file.</summary>
    public static IReadOnlyList<Questionnaire> All => Loaded.Value;

    /// <summary>The highest number shown for an answer.</summary>
    public int Last => First + Steps;

    /// <summary>The highest score there is.</summary>
    public decimal Best => Factor * Steps * (Sum ? Positive.Count : 1);

    /// <summary>The questionnaire of this id, or null.</summary>
    public static Questionnaire? Find(string? id) => All.FirstOrDefault(one => one.Id == id);

    /// <summary>
    /// The score of a form, from 0 to <see cref="Best"/>; null where answers are missing and the rule leaves such forms out,
    /// or where nothing was answered.
    /// </summary>
    /// <param name="answers">An answer from <see cref="First"/> to <see cref="Last"/> for each item, null where it is missing.</param>
    /// <param name="missing">What is done where an answer is missing.</param>
    public decimal? Score(IReadOnlyList<int?> answers, MissingAnswers missing)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Count != Positive.Count || answers.Any(answer => answer < First || answer > Last))
            throw new ArgumentOutOfRangeException(nameof(answers));
        if (answers.All(answer => answer is null) || missing is MissingAnswers.LeaveOut && answers.Any(answer => answer is null))
            return null;
        var counts = answers.Select((answer, at) => answer is not { } given ? Steps / 2m
            : Positive[at] ? given - First : Last - given).Sum();
        return Factor * (Sum ? counts : counts / Positive.Count);
    }

    private static Questionnaire[] Load()
    {
        using var json = EmbeddedJson.Read("cases.users.questionnaires.json");
        return [.. json.RootElement.GetProperty("questionnaires").EnumerateArray().Select(Read)];
    }

    private static Questionnaire Read(JsonElement json) => new()
    {
        Id = json.GetProperty("id").GetString()!,
        Positive = [.. json.GetProperty("items").EnumerateArray().Select(item => item.GetBoolean())],
        First = json.GetProperty("first").GetInt32(),
        Steps = json.GetProperty("steps").GetInt32(),
        Sum = json.GetProperty("sum").GetBoolean(),
        Factor = decimal.Parse(json.GetProperty("factor").GetString()!, CultureInfo.InvariantCulture),
        Source = json.AsSource(),
        Validated = json.GetProperty("validated").AsStrings(),
    };
}
