namespace Nordbud.Core.Law;

/// <summary>When an instrument may be used and what it asks for.</summary>
/// <param name="Instrument">The instrument by the name that files and addresses use.</param>
/// <param name="Conditions">When it may be used: any one of them is enough.</param>
/// <param name="Stages">The number of stages in which suppliers take part, or null where it is not fixed.</param>
/// <param name="MinimumInvited">The least number of candidates to invite (Art. 65(2)), or null.</param>
/// <param name="BestPriceQualityOnly">True when price alone may not decide.</param>
public sealed record ProcedureRule(
    string Instrument, IReadOnlyList<ProcedureCondition> Conditions, int? Stages, int? MinimumInvited,
    bool BestPriceQualityOnly);

/// <summary>One ground on which an instrument may be used.</summary>
/// <param name="Id">Its name: the text key is <c>law.condition.</c> and this name.</param>
/// <param name="Source">Where it is written.</param>
public sealed record ProcedureCondition(string Id, Source Source);
