using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>The answer to "May I talk to this supplier?".</summary>
[JsonConverter(typeof(KebabCase<MayTalk>))]
public enum MayTalk
{
    Yes,
    /// <summary>Yes, under the conditions that are said with it.</summary>
    If,
    No,
}
