using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Users;

/// <summary>Who the end users are.</summary>
[JsonConverter(typeof(KebabCase<UserGroup>))]
public enum UserGroup
{
    /// <summary>Those who get the service.</summary>
    Citizens,
    /// <summary>Those close to them.</summary>
    Relatives,
    /// <summary>Those who work with it.</summary>
    Employees,
}
