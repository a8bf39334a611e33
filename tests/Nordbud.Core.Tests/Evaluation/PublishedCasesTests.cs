using System.Globalization;
using System.Text.Json;

namespace Nordbud.Core.Tests.Evaluation;

/// <summary>Every published case comes out as its source, or the recomputation of it, says.</summary>
public sealed class PublishedCasesTests
{
    public static IEnumerable<TheoryDataRow<string>> Files()
    {
        var folder = SharedData.Find("evaluation");
        return folder is null
            ? [new TheoryDataRow<string>("absent")]
            : Directory.GetFiles(folder, "*.json").Where(f => !f.EndsWith("formula-vectors.json", StringComparison.Ordinal))
                .Order().Select(f => new TheoryDataRow<string>(Path.GetFileName(f)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_published_case_comes_out(string file)
    {
        var published = PublishedCase.Read(SharedData.Folder("evaluation", file));
        var computed = PublishedCaseRun.Of(published);
        var compared = 0;
        foreach (var expected in published.Expected.EnumerateObject())
        {
            Assert.True(computed.TryGetValue(expected.Name, out var got), $"{published.Id}: nothing is computed for {expected.Name}");
            compared += Compare(expected.Value, got!, published.Tolerance, $"{published.Id}: {expected.Name}");
        }
        Assert.True(compared > 0, $"{published.Id}: nothing was compared");
    }

    /// <summary>Compares numbers, lists, tables and words; answers how many values were compared.</summary>
    private static int Compare(JsonElement expected, object got, decimal tolerance, string where)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Number:
                var number = Convert.ToDecimal(got, CultureInfo.InvariantCulture);
                Assert.True(Math.Abs(number - (decimal)expected.GetDouble()) <= tolerance, $"{where}: {number} is not {expected}");
                return 1;
            case JsonValueKind.Array:
                var list = ((System.Collections.IEnumerable)got).Cast<object>().ToList();
                Assert.Equal(expected.GetArrayLength(), list.Count);
                return expected.EnumerateArray().Select((e, i) => Compare(e, list[i], tolerance, $"{where}[{i}]")).Sum();
            case JsonValueKind.Object:
                var table = (IReadOnlyDictionary<string, object>)got;
                return expected.EnumerateObject().Sum(p => Compare(p.Value, table[p.Name], tolerance, $"{where}.{p.Name}"));
            case JsonValueKind.String:
                Assert.Equal(expected.GetString(), Convert.ToString(got, CultureInfo.InvariantCulture));
                return 1;
            default:
                Assert.Equal(expected.GetBoolean(), Assert.IsType<bool>(got));
                return 1;
        }
    }
}
