using Nordbud.Core.Cases.Suppliers;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>A time for a meeting, and who took it.</summary>
public sealed record Slot(SlotId Id, RoundId Round, DateTimeOffset Start, SupplierId? Supplier);
