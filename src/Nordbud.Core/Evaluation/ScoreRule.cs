using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>How the marks that several people gave alone become one.</summary>
[JsonConverter(typeof(KebabCase<ScoreRule>))]
public enum ScoreRule
{
    /// <summary>By agreement under a chair; without it there is no mark.</summary>
    Consensus,
    /// <summary>The arithmetic mean, where the documents said so beforehand.</summary>
    Average,
    /// <summary>The middle mark, where the documents said so beforehand.</summary>
    Median,
}
