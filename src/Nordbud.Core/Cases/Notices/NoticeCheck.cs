using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Notices;

/// <summary>What the law says to what was registered; its sentence is <c>notices.check.{Code}</c>.</summary>
/// <param name="Code">Kebab case and stable.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Source">Where it is written; null where no source is known.</param>
/// <param name="Arguments">The values that the sentence names.</param>
public sealed record NoticeCheck(string Code, NoticeSeverity Severity, Source? Source, params (string Name, object Value)[] Arguments)
{
    /// <summary>What to know of the days, e.g. that they were shortened, by the keys of the plan.</summary>
    public IReadOnlyList<Message> Notes { get; init; } = [];
}
