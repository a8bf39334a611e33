using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Advice;

/// <summary>Something that other buyers or the law teach about a technology, and where it is written.</summary>
public sealed record WatchPoint(Message Text, IReadOnlyList<Source> Sources);
