using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Group;

/// <summary>Where a member of the working group comes from; also the ways out of a gap.</summary>
[JsonConverter(typeof(KebabCase<GroupOrigin>))]
public enum GroupOrigin
{
    /// <summary>Of the authority itself.</summary>
    Colleague,
    /// <summary>Hired from outside.</summary>
    Hired,
    /// <summary>Of an authority that buys together with this one, or lends the expert.</summary>
    Partner,
}
