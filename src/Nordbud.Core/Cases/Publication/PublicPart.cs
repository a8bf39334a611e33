using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Publication;

/// <summary>A part of a case that the public may or may not see.</summary>
[JsonConverter(typeof(KebabCase<PublicPart>))]
public enum PublicPart
{
    /// <summary>That the case exists, its title, authority, number and phase.</summary>
    Existence,
    /// <summary>The need with its facts.</summary>
    Need,
    /// <summary>The advice and the decision on the model.</summary>
    Decision,
    /// <summary>The plan and its dates.</summary>
    Plan,
    /// <summary>The market dialogue: its rounds, what is told to everybody, questions and answers.</summary>
    Dialogue,
    /// <summary>What tenders are judged by: requirements, grounds, criteria, weights and the evaluation model.</summary>
    Criteria,
}
