using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>How a round of the market dialogue is held.</summary>
[JsonConverter(typeof(KebabCase<RoundKind>))]
public enum RoundKind
{
    /// <summary>Written questions to the market (a request for information).</summary>
    Questionnaire,
    /// <summary>Individual meetings, each as long as the others.</summary>
    Meetings,
    /// <summary>A day on which solutions are shown.</summary>
    DemoDay,
}
