using Nordbud.Core.Advice;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>Reads a facts file for a command and says on standard error what is wrong with it.</summary>
public static class FactsFile
{
    /// <summary>The facts of each technology in the file, or null where it could not be read; the reason has been said.</summary>
    public static IReadOnlyList<Facts>? Read(string path, Texts texts)
    {
        if (Bytes(path, texts) is not { } bytes)
            return null;
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var reading = FactsJson.Read(bytes, today);
        foreach (var problem in reading.Problems)
            Say(texts, problem);
        return reading.IsGood ? reading.Needs : null;
    }

    private static byte[]? Bytes(string path, Texts texts)
    {
        if (path.Length == 0)
        {
            Complaint.Say(texts["adviser.problem.no-path"]);
            return null;
        }
        try
        {
            using var stream = path is "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            using var read = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int count; read.Length <= FactsJson.MaxBytes && (count = stream.Read(buffer)) > 0;)
                read.Write(buffer, 0, count);
            if (read.Length <= FactsJson.MaxBytes)
                return read.ToArray();
            Say(texts, new("(file)", "too-large", $"{Math.Max(read.Length, stream.CanSeek ? stream.Length : 0)}", $"{FactsJson.MaxBytes}"));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            Complaint.Say(texts.Format("adviser.problem.unreadable", ("given", path), ("reason", unreadable.Message)));
        }
        return null;
    }

    private static void Say(Texts texts, FieldProblem problem) => Complaint.Say(texts.Format(
        $"adviser.problem.{problem.Code}",
        ("field", problem.Field), ("given", problem.Given.Length == 0 ? "–" : problem.Given), ("allowed", problem.Allowed)));
}
