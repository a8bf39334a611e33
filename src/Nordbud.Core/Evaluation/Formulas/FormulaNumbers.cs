namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>The numbers given for a formula's parameters.</summary>
public sealed class FormulaNumbers(Formula formula, IReadOnlyDictionary<string, decimal> given)
{
    /// <summary>The number given, or the default.</summary>
    public decimal this[string name] => Maybe(name) ?? throw new InvalidOperationException($"{formula.Name} has no number for {name}.");

    /// <summary>The number given, the default, or null where there is neither.</summary>
    public decimal? Maybe(string name) =>
        given.TryGetValue(name, out var number) ? number : formula.Parameters.FirstOrDefault(p => p.Name == name)?.Default;
}
