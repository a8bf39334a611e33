using Nordbud.Core.Law;

namespace Nordbud.Core.Advice;

/// <summary>What the page of a model or an instrument rests on: law and guidance, and guides to read further.</summary>
public sealed record Sheet(IReadOnlyList<Source> Sources, IReadOnlyList<string> GuideIds);
