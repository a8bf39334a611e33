using System.Collections.Immutable;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;

namespace Nordbud.Core.Tracks;

/// <summary>A ground that allows a procedure; its sentence is <c>tracks.ground.{Id}</c>.</summary>
/// <param name="Id">Kebab case and its own, never used for anything else.</param>
/// <param name="Instruments">The instruments that it allows.</param>
/// <param name="Source">Where it is written.</param>
public sealed record GateGround(string Id, ImmutableArray<Instrument> Instruments, Source Source);
