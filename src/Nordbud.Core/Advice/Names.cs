using System.Runtime.CompilerServices;
using System.Text;

namespace Nordbud.Core.Advice;

/// <summary>The kebab-case names by which files, addresses and texts call the values of an enumeration.</summary>
public static class Names
{
    /// <summary>The name of a value: <c>Innovative1A</c> is <c>innovative-1a</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Table<T>.Names[Unsafe.As<T, int>(ref value)];

    /// <summary>The value of a name, or null where there is none; names are matched exactly.</summary>
    public static T? Parse<T>(string name) where T : struct, Enum
    {
        var at = Array.IndexOf(Table<T>.Names, name);
        return at < 0 ? null : Unsafe.As<int, T>(ref at);
    }

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

    /// <summary>
    /// The names by number: the enumerations here count up from 0. Plain arrays, because anything richer over a value
    /// type has to be compiled when the program starts, which a command line feels.
    /// </summary>
    private static class Table<T> where T : struct, Enum
    {
        public static readonly string[] Names = Array.ConvertAll(typeof(T).GetEnumNames(), Kebab);
    }
}
