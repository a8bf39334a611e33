using System.Globalization;

namespace Nordbud.Web.Cli;

/// <summary>
/// The one way to standard error. What a command repeats of its input may hold anything; what would steer a terminal
/// or turn the reading direction is replaced.
/// </summary>
public static class Complaint
{
    public static void Say(string message) => Console.Error.WriteLine(Printable(message));

    /// <summary>The message with its control and format characters replaced, line breaks kept.</summary>
    public static string Printable(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return string.Create(message.Length, message, static (shown, all) =>
        {
            for (var i = 0; i < shown.Length; i++)
                shown[i] = all[i] is not '\n' && char.GetUnicodeCategory(all[i]) is UnicodeCategory.Control or UnicodeCategory.Format ? '\uFFFD' : all[i];
        });
    }
}
