using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Experience;

/// <summary>Whether what came of a case meets the need with which it began.</summary>
[JsonConverter(typeof(KebabCase<NeedOutcome>))]
public enum NeedOutcome
{
    /// <summary>The need is met.</summary>
    Met,
    /// <summary>A part of it is.</summary>
    Partly,
    /// <summary>It is not met.</summary>
    NotMet,
}
