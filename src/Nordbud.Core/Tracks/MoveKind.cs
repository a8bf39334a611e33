using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tracks;

/// <summary>What a move from one phase to another means.</summary>
[JsonConverter(typeof(KebabCase<MoveKind>))]
public enum MoveKind
{
    /// <summary>It goes on with everybody who is in.</summary>
    GoOn,
    /// <summary>It goes on with fewer.</summary>
    Reduce,
    /// <summary>It goes back to a phase that was there before.</summary>
    GoBack,
    /// <summary>It ends without a contract.</summary>
    Stop,
    /// <summary>It has done what it was for.</summary>
    Complete,
}
