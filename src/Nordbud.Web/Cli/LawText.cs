using Nordbud.Web.Features.Law;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>The law of a country on the terminal.</summary>
internal static class LawText
{
    public static void Write(LawTable table, Texts texts, TextWriter output)
    {
        output.WriteLine(table.Title);
        output.WriteLine(table.Edition);
        if (table.Silent is { } silent)
            output.WriteLine(silent);
        foreach (var section in table.Sections)
        {
            output.WriteLine();
            output.WriteLine(section.Title.ToUpper(System.Globalization.CultureInfo.InvariantCulture));
            if (section.Intro is { } intro)
                output.WriteLine(intro);
            var wide = Math.Min(60, section.Rows.Max(row => row.What.Length));
            foreach (var row in section.Rows)
            {
                output.WriteLine($"  {row.What.PadRight(wide)}  {row.Values[0]}");
                foreach (var value in row.Values.Skip(1))
                    output.WriteLine($"  {new string(' ', wide)}  {value}");
                output.WriteLine($"      {row.Applies} · {row.Source.Citation} · {row.VerifiedText}{(row.Local ? $" · {texts["law.page.local"]}" : "")}");
                if (row.Note is { } note)
                    output.WriteLine($"      {note}");
            }
        }
    }
}
