using System.Text.Json;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;

namespace Nordbud.Core.Cases.Group;

/// <summary>The skills proposed per technology, read once from the embedded <c>skills.json</c>; an authority edits the proposal per case.</summary>
public static class SkillCatalogue
{
    /// <summary>The expert whom step 7 wants there from the beginning.</summary>
    public const string Procurement = "procurement";

    private static readonly Lazy<IReadOnlyList<Skill>> Loaded = new(Load);

    /// <summary>All skills in the order of the file.</summary>
    public static IReadOnlyList<Skill> All => Loaded.Value;

    /// <summary>The skill of this id, or null.</summary>
    public static Skill? Find(string id) => All.FirstOrDefault(skill => skill.Id == id);

    /// <summary>What a group is proposed to need for these technologies.</summary>
    public static IReadOnlyList<SkillNeed> Proposed(IReadOnlyCollection<string> technologies) =>
    [
        .. All.Where(skill => skill.Always || skill.Technologies.Contains("*") || skill.Technologies.Any(technologies.Contains))
            .Select(skill => new SkillNeed(skill.Id, skill.Phases)),
    ];

    private static Skill[] Load()
    {
        using var json = EmbeddedJson.Read("cases.group.skills.json");
        return [.. json.RootElement.GetProperty("skills").EnumerateArray().Select(Read)];
    }

    private static Skill Read(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.TryGetProperty("always", out var always) && always.GetBoolean(),
        [.. json.GetProperty("phases").EnumerateArray().Select(phase => Names.Parse<Phase>(phase.GetString()!)!.Value)],
        json.TryGetProperty("technologies", out var technologies) ? [.. technologies.EnumerateArray().Select(one => one.GetString()!)] : [],
        new Source(json.GetProperty("citation").GetString()!, json.TryGetProperty("url", out var url) ? url.GetString() : null),
        json.TryGetProperty("inferred", out var inferred) && inferred.GetBoolean());
}
