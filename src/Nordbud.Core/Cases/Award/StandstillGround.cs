using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Award;

/// <summary>Why no standstill applies, Directive 89/665/EEC Art. 2b.</summary>
[JsonConverter(typeof(KebabCase<StandstillGround>))]
public enum StandstillGround
{
    /// <summary>The directive asks for no notice of this contract, (a).</summary>
    NoNoticeNeeded,
    /// <summary>The only tenderer concerned has the contract and no candidate is concerned, (b).</summary>
    SingleTenderer,
    /// <summary>A contract under a framework agreement or a dynamic purchasing system, (c).</summary>
    CallOff,
    /// <summary>The national rules below the EU threshold ask for none.</summary>
    BelowThreshold,
    /// <summary>It is no public contract, or it lies outside the directive, e.g. Art. 14.</summary>
    OutsideDirective,
}
