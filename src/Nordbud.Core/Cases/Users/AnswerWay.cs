using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Users;

/// <summary>How answers came in.</summary>
[JsonConverter(typeof(KebabCase<AnswerWay>))]
public enum AnswerWay
{
    /// <summary>By the participant's own link.</summary>
    Link,
    /// <summary>On paper, typed in by somebody else.</summary>
    Paper,
    /// <summary>Read aloud and written down by an interviewer.</summary>
    Interview,
}
