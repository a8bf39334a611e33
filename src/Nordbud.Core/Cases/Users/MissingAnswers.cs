using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Users;

/// <summary>What is done where an answer is missing; published before anybody answers.</summary>
[JsonConverter(typeof(KebabCase<MissingAnswers>))]
public enum MissingAnswers
{
    /// <summary>The form does not count.</summary>
    LeaveOut,
    /// <summary>The missing answer counts as the middle of the scale.</summary>
    Middle,
}
