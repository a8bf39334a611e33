using System.Globalization;
using System.Text;

namespace Nordbud.Web.Ui;

/// <summary>
/// The part of ICU MessageFormat the texts use: <c>{name}</c>, <c>{n, plural, =0 {none} one {# day} other {# days}}</c>
/// and <c>{x, select, a {…} other {…}}</c>, nested at will. An apostrophe is an apostrophe; braces cannot be quoted.
/// </summary>
internal static class MessagePattern
{
    public static string Format(string pattern, IReadOnlyList<(string Name, object Value)> arguments, Texts texts)
    {
        var output = new StringBuilder(pattern.Length + 32);
        Write(pattern, arguments, texts, null, output);
        return output.ToString();
    }

    /// <summary>The names of a pattern's placeholders, for the parity test.</summary>
    public static IReadOnlyList<string> Placeholders(string pattern)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        Collect(pattern, names);
        return [.. names];
    }

    private static void Write(ReadOnlySpan<char> pattern, IReadOnlyList<(string Name, object Value)> arguments,
        Texts texts, string? hash, StringBuilder output)
    {
        while (pattern.Length > 0)
        {
            var next = hash is null ? pattern.IndexOf('{') : pattern.IndexOfAny('{', '#');
            if (next < 0)
            {
                output.Append(pattern);
                return;
            }
            output.Append(pattern[..next]);
            if (pattern[next] == '#')
            {
                output.Append(hash);
                pattern = pattern[(next + 1)..];
                continue;
            }
            var end = Closing(pattern, next);
            Placeholder(pattern[(next + 1)..end], arguments, texts, output);
            pattern = pattern[(end + 1)..];
        }
    }

    private static void Placeholder(ReadOnlySpan<char> inner, IReadOnlyList<(string Name, object Value)> arguments,
        Texts texts, StringBuilder output)
    {
        var (name, kind, choices) = Parts(inner);
        var value = Argument(name, arguments);
        if (kind.Length == 0)
        {
            output.Append(texts.Value(value));
            return;
        }
        var chosen = kind is "plural" ? PluralBranch(choices, value) : Branch(choices, SelectKey(value));
        var hash = kind is "plural" ? texts.Value(value) : null;
        Write(chosen.Length > 0 ? chosen : Branch(choices, "other"), arguments, texts, hash, output);
    }

    private static ReadOnlySpan<char> PluralBranch(ReadOnlySpan<char> choices, object value)
    {
        var n = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        var exact = Branch(choices, string.Create(CultureInfo.InvariantCulture, $"={n}"));
        return exact.Length > 0 ? exact : Branch(choices, Language.Plural(n));
    }

    private static string SelectKey(object value) => value switch
    {
        bool b => b ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static ReadOnlySpan<char> Branch(ReadOnlySpan<char> choices, string key)
    {
        while (choices.IndexOf('{') is var open and >= 0)
        {
            var end = Closing(choices, open);
            if (choices[..open].Trim().SequenceEqual(key))
                return choices[(open + 1)..end];
            choices = choices[(end + 1)..];
        }
        return default;
    }

    private static (string Name, string Kind, string Choices) Parts(ReadOnlySpan<char> inner)
    {
        var comma = inner.IndexOf(',');
        if (comma < 0)
            return (inner.Trim().ToString(), "", "");
        var rest = inner[(comma + 1)..];
        var second = rest.IndexOf(',');
        if (second < 0)
            throw new FormatException($"'{inner}': a plural or select needs its branches");
        return (inner[..comma].Trim().ToString(), rest[..second].Trim().ToString(), rest[(second + 1)..].ToString());
    }

    private static int Closing(ReadOnlySpan<char> text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }
        throw new FormatException($"A brace is not closed in '{text}'");
    }

    private static object Argument(string name, IReadOnlyList<(string Name, object Value)> arguments)
    {
        foreach (var (given, value) in arguments)
            if (given == name)
                return value;
        throw new FormatException($"No value for the placeholder '{name}'");
    }

    private static void Collect(ReadOnlySpan<char> pattern, SortedSet<string> names)
    {
        while (pattern.IndexOf('{') is var open and >= 0)
        {
            var end = Closing(pattern, open);
            var (name, _, choices) = Parts(pattern[(open + 1)..end]);
            names.Add(name);
            for (ReadOnlySpan<char> rest = choices; rest.IndexOf('{') is var inner and >= 0;)
            {
                var close = Closing(rest, inner);
                Collect(rest[(inner + 1)..close], names);
                rest = rest[(close + 1)..];
            }
            pattern = pattern[(end + 1)..];
        }
    }
}
