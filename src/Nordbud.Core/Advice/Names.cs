using System.Collections.Frozen;
using System.Text;

namespace Nordbud.Core.Advice;

/// <summary>The kebab-case names by which files, addresses and texts call the values of an enumeration.</summary>
public static class Names
{
    /// <summary>The name of a value: <c>Innovative1A</c> is <c>innovative-1a</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Table<T>.ByValue[value];

    /// <summary>The value of a name, or null where there is none; names are matched exactly.</summary>
    public static T? Parse<T>(string name) where T : struct, Enum =>
        Table<T>.ByName.TryGetValue(name, out var value) ? value : null;

    /// <summary>All names of an enumeration in the order of its declaration.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Table<T>.Names;

    private static string Kebab(string pascal)
    {
        var name = new StringBuilder(pascal.Length + 4);
        for (var i = 0; i < pascal.Length; i++)
        {
            var startsWord = char.IsUpper(pascal[i]) && i > 0 && char.IsLower(pascal[i - 1]);
            var startsNumber = char.IsDigit(pascal[i]) && i > 0 && char.IsLetter(pascal[i - 1]);
            if (startsWord || startsNumber)
                name.Append('-');
            name.Append(char.ToLowerInvariant(pascal[i]));
        }
        return name.ToString();
    }

    private static class Table<T> where T : struct, Enum
    {
        public static readonly string[] Names = Array.ConvertAll(Enum.GetNames<T>(), Kebab);
        public static readonly FrozenDictionary<T, string> ByValue =
            Enum.GetValues<T>().Zip(Names).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
        public static readonly FrozenDictionary<string, T> ByName =
            Enum.GetValues<T>().Zip(Names).ToFrozenDictionary(pair => pair.Second, pair => pair.First);
    }
}
