using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Evaluation;

/// <summary>Who or what gives the mark of a criterion.</summary>
[JsonConverter(typeof(KebabCase<Scorer>))]
public enum Scorer
{
    /// <summary>The experts of the working group.</summary>
    Experts,
    /// <summary>End users, as a panel.</summary>
    EndUsers,
    /// <summary>The result of an instrument, such as a usability scale.</summary>
    Instrument,
    /// <summary>A measured or declared value.</summary>
    Measurement,
}
