using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Nordbud.Adapters.Documents;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Documents;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Documents;

/// <summary>
/// The documents say everything of the evaluation model: every member of what sets it, found by reflection so that a new one
/// cannot be forgotten, changes them when it changes. The fingerprint is left out, since it would change by itself.
/// </summary>
public sealed class WholeModelTests
{
    private static readonly DateTimeOffset Made = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly Dictionary<Guid, string> Words = [];

    /// <summary>Members that name the thing itself and are no part of what is said of it.</summary>
    private static readonly HashSet<string> Identities = ["AwardCriterionSet.Criterion", "AwardCriterionSet.Code", "AwardCriterionSet.Parent"];

    private static readonly IndicatorSet Indicator = new() { Indicator = new(Guid.NewGuid()), Name = Kept("Fewer falls"), Unit = "a month" };
    private static readonly FindingRecorded Finding = new() { Finding = new(Guid.NewGuid()), What = Kept("Batteries last two years") };

    private static readonly AwardCriterionSet Branch = new() { Criterion = new(Guid.NewGuid()), Code = "A", Name = Kept("Quality") };

    private static readonly AwardCriterionSet Leaf = new()
    {
        Criterion = new(Guid.NewGuid()),
        Code = "A1",
        Parent = Branch.Criterion,
        Name = Kept("Reach"),
        Text = Kept("How far it reaches"),
        ScoredBy = Scorer.EndUsers,
        Minimum = 2,
        Value = 1000,
        Scale = new MarkScale(0, 5) { Levels = [new(0, Kept("Nothing"), 0), new(5, Kept("Everything"), 1)] },
        Indicators = [Indicator.Indicator],
        Findings = [Finding.Finding],
        From = "/library/nacka",
    };

    private static readonly EvaluationModelSet Model = new()
    {
        Formula = "linear-lowest-plus",
        Points = 100,
        Parameters = new Dictionary<string, decimal> { ["slope"] = 0.5m, ["clamp"] = 1 },
        Items = [new("p1", "Alarm, a month", 120)],
        LifeCycle = new(0.035m, 8),
        Roundings = [new(RoundingStage.Total, 0.01m)],
        MinimumQuality = 0.5m,
        Lots = ["North"],
        Reason = Kept("It is fair"),
    };

    public static TheoryData<string> Members => [.. Variants(Model).Concat(Variants(Leaf)).Select(one => one.Path)];

    [Theory]
    [MemberData(nameof(Members))]
    public void Every_member_of_the_evaluation_model_changes_the_documents(string path)
    {
        var before = Written(Model, Leaf);
        var changed = Variants(Model).Concat(Variants(Leaf)).Single(one => one.Path == path).Changed;
        var after = changed is EvaluationModelSet model ? Written(model, Leaf) : Written(Model, (AwardCriterionSet)changed);
        Assert.False(before == after, $"Changing {path} is not seen in the procurement documents.");
    }

    [Fact]
    public void Every_member_is_tried()
    {
        Assert.Superset(new HashSet<string> { "EvaluationModelSet.Anonymous", "EvaluationModelSet.Items.Quantity", "EvaluationModelSet.LifeCycle.Rate", "EvaluationModelSet.Roundings.Mode", "AwardCriterionSet.Scale.Levels.Share" },
            Variants(Model).Concat(Variants(Leaf)).Select(one => one.Path).ToHashSet());
        foreach (var type in new[] { typeof(EvaluationModelSet), typeof(AwardCriterionSet) })
        {
            foreach (var member in Written(type).Where(member => !Identities.Contains($"{type.Name}.{member.Name}")))
                Assert.Contains(Variants(Model).Concat(Variants(Leaf)), one => one.Path.StartsWith($"{type.Name}.{member.Name}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_is_published_only_as_an_order_does_not_give_the_weights_away()
    {
        var state = State(Model, Leaf);
        state = state with { Weighings = state.Weighings with { Agreed = state.Weighings.Agreed.SetItem("top", state.Weighings.Agreed["top"] with { Form = WeightForm.Order }) } };
        var lines = Lines(state, Texts.For("en"));
        Assert.DoesNotContain("61", lines, StringComparison.Ordinal);
        Assert.Contains(Texts.For("en").Format("documents.place", ("n", 2)), lines, StringComparison.Ordinal);
    }

    [Fact]
    public void The_documents_speak_each_language_and_leave_what_people_wrote()
    {
        var swedish = Lines(State(Model, Leaf), Texts.For("sv"));
        Assert.Contains(Texts.For("sv")["documents.marks.share"], swedish, StringComparison.Ordinal);
        Assert.Contains("How far it reaches", swedish, StringComparison.Ordinal);
        Assert.DoesNotContain(Texts.For("en")["documents.marks.share"], swedish, StringComparison.Ordinal);
    }

    private static string Written(EvaluationModelSet model, AwardCriterionSet leaf) => Lines(State(model, leaf), Texts.For("en"));

    private static Case State(EvaluationModelSet model, AwardCriterionSet leaf) => new()
    {
        Id = new(Guid.NewGuid()),
        Version = 1,
        Authority = new AuthorityId(Guid.NewGuid()),
        Country = Country.SE,
        Title = "Alarms",
        Phase = Phase.Preparation,
        OpenedAt = Made,
        ChangedAt = Made,
        Basis = new() { Indicators = [Indicator] },
        Dialogue = new() { Findings = [Finding] },
        Criteria = new() { Award = [Branch, leaf], Model = model },
        Weighings = new()
        {
            Agreed = new Dictionary<string, WeightsAgreed>
            {
                ["top"] = new() { Weights = [new(Branch.Criterion, 61), new(null, 39)], Form = WeightForm.Exact, Reason = Kept("So said all") },
                [Branch.Criterion.ToString()] = new() { Family = Branch.Criterion, Weights = [new(leaf.Criterion, 100)], Form = WeightForm.Exact, Reason = Kept("One alone") },
            }.ToImmutableDictionary(),
        },
    };

    private static string Lines(Case state, Texts texts)
    {
        var document = new ProcurementDocument(state, "Alby", texts, kept => kept is null ? null : Words.GetValueOrDefault(kept.Id), LawBook.Embedded, moment => $"{moment:u}").Write(Made, null);
        var fingerprint = texts.Format("documents.hash", ("hash", "")).Trim();
        return string.Join('\n', document.Blocks.SelectMany(block => block switch
        {
            Heading heading => [heading.Text],
            Paragraph paragraph => paragraph.Text.StartsWith(fingerprint, StringComparison.Ordinal) || paragraph.Text == texts["documents.model.none"] ? [] : [paragraph.Text],
            BulletList list => list.Items,
            Table table => table.Rows.SelectMany(row => row),
            _ => (IEnumerable<string>)[],
        }));
    }

    private static KeptRef Kept(string words)
    {
        KeptRef kept = new(Guid.NewGuid(), "");
        Words[kept.Id] = words;
        return kept;
    }

    private static IEnumerable<PropertyInfo> Written(Type type) => type.GetProperties().Where(member => member.CanWrite && member.GetIndexParameters().Length == 0);

    /// <summary>The thing with one member changed, for every member and every member of its members.</summary>
    private static IEnumerable<(string Path, object Changed)> Variants(object whole, string? path = null)
    {
        foreach (var member in Written(whole.GetType()))
        {
            var name = $"{path ?? whole.GetType().Name}.{member.Name}";
            if (Identities.Contains(name))
                continue;
            foreach (var (below, value) in Values(member.PropertyType, member.GetValue(whole), name))
            {
                var copy = whole.GetType().GetMethod("<Clone>$")!.Invoke(whole, null)!;
                member.SetValue(copy, value);
                yield return (below, copy);
            }
        }
    }

    private static IEnumerable<(string Path, object? Value)> Values(Type type, object? value, string path)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            bool flag => [(path, !flag)],
            decimal number => [(path, number + 1)],
            int number => [(path, number + 1)],
            string when path.EndsWith(".Formula", StringComparison.Ordinal) => [(path, "proportional")],
            string text => [(path, text + "x")],
            Enum choice => [(path, Enum.GetValues(type).Cast<object>().First(other => !other.Equals(choice)))],
            KeptRef => [(path, Kept("Other words"))],
            IReadOnlyDictionary<string, decimal> numbers => numbers.Keys.Select(key => ($"{path}.{key}", (object?)numbers.ToDictionary(one => one.Key, one => one.Key == key ? one.Value + 1 : one.Value))),
            IList list when list.Count > 0 && list[0]!.GetType() is { IsValueType: true } => [(path, Array.CreateInstance(list[0]!.GetType(), 0))],
            IList list when list[0] is string text => [(path, new[] { text, "South" })],
            IList list => Variants(list[^1]!, path).Select(one => (one.Path, (object?)Replaced(list, one.Changed))),
            not null => Variants(value, path).Select(one => (one.Path, (object?)one.Changed)),
            null => throw new InvalidOperationException($"Give {path} a value, so that it can be changed."),
        };
    }

    private static Array Replaced(IList list, object last)
    {
        var copy = Array.CreateInstance(last.GetType(), list.Count);
        list.CopyTo(copy, 0);
        copy.SetValue(last, list.Count - 1);
        return copy;
    }
}
