using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Group;

/// <summary>What skills are called.</summary>
public static class GroupWords
{
    /// <summary>A skill of the catalogue in the reader's language, or the authority's own words.</summary>
    public static string Skill(string skill, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Has($"group.skill.{skill}") ? texts[$"group.skill.{skill}"] : skill;
    }
}
