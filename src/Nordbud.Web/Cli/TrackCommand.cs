using System.CommandLine;
using Nordbud.Core.Tracks;
using Nordbud.Web.Features.Tracks;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Cli;

/// <summary><c>nordbud track FILE.json</c>: checks an own variant of a track, shows those of the product, draws them.</summary>
public static class TrackCommand
{
    private const string Area = "tracks";

    public static Command Create()
    {
        var file = new Argument<string>("TRACK.json") { Description = "The definition to check; - reads standard input.", Arity = ArgumentArity.ZeroOrOne };
        var show = new Option<string>("--show") { Description = "Write the definition of a track of the product: " + string.Join(", ", TrackBook.All.Select(track => track.Id)) + "." };
        var folder = new Option<string>("--out") { Description = "Draw the tracks of the product into this folder, e.g. docs/tracks." };
        var language = CommonOptions.Language();
        var command = new Command("track",
            "Check the definition of a track: phases, gates, what is agreed.\n  Example: nordbud track --show innovative-1c > own.json; nordbud track own.json")
        {
            file, show, folder, language,
        };
        command.SetAction(result =>
        {
            var texts = Texts.For(result.GetValue(language));
            var options = new OptionReader(texts);
            if (result.GetValue(show) is { } id)
                return Show(id, options);
            if (result.GetValue(folder) is { } path)
                return Draw(path, texts, options);
            return Check(result.GetValue(file) ?? "", texts);
        });
        return command;
    }

    private static int Check(string file, Texts texts)
    {
        if (InputFile.Read(file, TrackJson.MaxBytes, Area, texts) is not { } bytes)
            return ExitCode.BadInput;
        var reading = TrackJson.Read(bytes);
        foreach (var problem in reading.Problems)
            InputFile.Say(texts, Area, problem);
        if (reading.Track is not { } track)
            return ExitCode.BadInput;
        var found = TrackRules.Check(track);
        foreach (var problem in found)
            Complaint.Say(TrackWords.Problem(problem, track, texts) + (problem.Source is { } source ? $" ({source.Citation})" : ""));
        if (found.Count > 0)
            return ExitCode.No;
        Console.Out.WriteLine(texts.Format("tracks.good", ("phases", track.Phases.Length), ("moves", track.Moves.Length)));
        return ExitCode.Done;
    }

    private static int Show(string id, OptionReader options)
    {
        if (TrackBook.Definition(id) is not { } definition)
        {
            options.Refuse("--show", id, string.Join(", ", TrackBook.All.Select(track => track.Id)));
            return ExitCode.BadInput;
        }
        Console.Out.WriteLine(definition);
        return ExitCode.Done;
    }

    private static int Draw(string folder, Texts texts, OptionReader options)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var track in TrackBook.All)
                File.WriteAllText(Path.Combine(folder, $"{track.Id}.svg"), TrackDrawing.Svg(track, texts));
            return ExitCode.Done;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            options.Refuse("--out", $"{folder} ({unwritable.Message})", texts["law.out.allowed"]);
            return ExitCode.BadInput;
        }
    }
}
