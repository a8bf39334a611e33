using Nordbud.Core.Advice;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary>Reads a facts file for a command and says on standard error what is wrong with it.</summary>
public static class FactsFile
{
    /// <summary>The facts of each technology in the file, or null where it could not be read; the reason has been said.</summary>
    public static IReadOnlyList<Facts>? Read(string path, Texts texts)
    {
        if (InputFile.Read(path, FactsJson.MaxBytes, "adviser", texts) is not { } bytes)
            return null;
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var reading = FactsJson.Read(bytes, today);
        foreach (var problem in reading.Problems)
            InputFile.Say(texts, "adviser", problem);
        return reading.IsGood ? reading.Needs : null;
    }
}
