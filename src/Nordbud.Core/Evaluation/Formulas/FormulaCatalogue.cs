using System.Collections.Frozen;

namespace Nordbud.Core.Evaluation.Formulas;

/// <summary>All formulas by name. Every class of this assembly that is a formula is in it.</summary>
public static class FormulaCatalogue
{
    private static readonly FrozenDictionary<string, Formula> ByName = typeof(Formula).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Formula)) && !type.IsAbstract)
        .Select(type => (Formula)type.GetConstructor(Type.EmptyTypes)!.Invoke(null))
        .ToFrozenDictionary(formula => formula.Name, StringComparer.Ordinal);

    /// <summary>All formulas in the order of their numbers.</summary>
    public static IReadOnlyList<Formula> All { get; } =
        [.. ByName.Values.OrderBy(f => int.Parse(new string([.. f.Number.Where(char.IsAsciiDigit)]), System.Globalization.CultureInfo.InvariantCulture)).ThenBy(f => f.Name, StringComparer.Ordinal)];

    /// <summary>Those that an evaluation model may use.</summary>
    public static IReadOnlyList<Formula> Offered { get; } = [.. All.Where(formula => !formula.OnlyWarnedOf)];

    /// <summary>The formula of that name, or null.</summary>
    public static Formula? Find(string name) => ByName.GetValueOrDefault(name);
}
