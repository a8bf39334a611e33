using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>The kind of a contact between the authority and suppliers.</summary>
[JsonConverter(typeof(KebabCase<ContactKind>))]
public enum ContactKind
{
    Meeting,
    Call,
    Mail,
    Visit,
    /// <summary>A fair, a conference, a meal at which one happened to meet.</summary>
    Event,
    Demo,
    /// <summary>A product used on trial, a pilot, a loan.</summary>
    Trial,
    Gift,
}
