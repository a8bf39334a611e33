using Nordbud.Adapters.Law;
using Nordbud.Core.Law;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>The law book of this installation: the embedded one with the local files of the data folder.</summary>
public static class LawBooks
{
    /// <summary>The data folder unless a command names another: <c>NORDBUD_DATA</c>, or <c>data</c> where one stands.</summary>
    public static string DataFolder =>
        Environment.GetEnvironmentVariable("NORDBUD_DATA") is { Length: > 0 } folder ? folder : "data";

    /// <summary>The law book of a data folder; a local file that is refused stops the program.</summary>
    public static LawBook Of(string dataFolder)
    {
        var reading = LawFolder.Read(dataFolder);
        return reading.Book ?? throw new InvalidDataException(string.Join(Environment.NewLine, reading.Problems));
    }

    /// <summary>The law book, or null where a local file was refused; why has been said on standard error.</summary>
    public static LawBook? Read(Texts texts, string? dataFolder = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var reading = LawFolder.Read(dataFolder ?? DataFolder);
        foreach (var problem in reading.Problems)
            Complaint.Say(Said(problem, texts));
        return reading.Book;
    }

    /// <summary>What is wrong with a local file, in the reader's language.</summary>
    public static string Said(LawProblem problem, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Format("law.problem",
            ("file", problem.File), ("where", problem.Entry.Length > 0 ? "yes" : "no"), ("entry", problem.Entry),
            ("field", problem.Field), ("given", problem.Given.Length > 0 ? problem.Given : "–"), ("allowed", problem.Allowed));
    }
}
