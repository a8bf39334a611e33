using System.Globalization;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>Reads a file or standard input up to a size, and says on standard error what is wrong, in the words of an area.</summary>
public static class InputFile
{
    /// <summary>The bytes, or null where they could not be read; the reason has been said.</summary>
    public static byte[]? Read(string path, int most, string area, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(texts);
        if (path.Length == 0)
        {
            Complaint.Say(texts[$"{area}.problem.no-path"]);
            return null;
        }
        try
        {
            using var stream = path is "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            using var read = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int count; read.Length <= most && (count = stream.Read(buffer)) > 0;)
                read.Write(buffer, 0, count);
            if (read.Length <= most)
                return read.ToArray();
            Say(texts, area, new("(file)", "too-large", Math.Max(read.Length, stream.CanSeek ? stream.Length : 0).ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture)));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            Complaint.Say(texts.Format($"{area}.problem.unreadable", ("given", path), ("reason", unreadable.Message)));
        }
        return null;
    }

    /// <summary>A problem as a sentence on standard error.</summary>
    public static void Say(Texts texts, string area, FieldProblem problem)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(problem);
        Complaint.Say(texts.Format($"{area}.problem.{problem.Code}",
            ("field", problem.Field), ("given", problem.Given.Length == 0 ? "–" : problem.Given), ("allowed", problem.Allowed)));
    }
}
