namespace Nordbud.Web.Features.Cases;

/// <summary>The columns of a table that people fill in elsewhere; their names are the same in every language.</summary>
/// <param name="Must">Those that have to be there.</param>
/// <param name="May">Those that may be left out.</param>
public sealed record TableColumns(IReadOnlyList<string> Must, IReadOnlyList<string> May)
{
    /// <summary>Whether a table with other columns is refused, so that a mistyped one is not passed over in silence.</summary>
    public bool Strict { get; init; } = true;

    /// <summary>The columns of fields of a command that are called otherwise.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>All of them in order.</summary>
    public IEnumerable<string> All => Must.Concat(May);

    /// <summary>The row of names with which an empty table begins.</summary>
    public byte[] Empty => System.Text.Encoding.UTF8.GetBytes(string.Join(';', All) + "\n");

    /// <summary>The column of a field of a command: <c>lastDay</c> is <c>last-day</c>.</summary>
    public string? Of(string? field) => field is null ? null : Fields.GetValueOrDefault(field)
        ?? string.Concat(field.Select(letter => char.IsAsciiLetterUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
