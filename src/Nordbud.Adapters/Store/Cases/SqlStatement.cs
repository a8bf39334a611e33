namespace Nordbud.Adapters.Store.Cases;

/// <summary>One statement that both databases understand, with its values for $1, $2 and so on.</summary>
internal sealed record SqlStatement(string Text, params object?[] Values);
