using System.Xml.Linq;
using Nordbud.Core.Tracks;
using Nordbud.Web.Features.Tracks;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Tracks;

/// <summary>
/// <c>docs/tracks</c> is what the definitions say today. To draw it anew: <c>./nordbud track --out docs/tracks</c>, or
/// <c>NORDBUD_WRITE_DOCS=1 dotnet test --project tests/Nordbud.Web.Tests</c>.
/// </summary>
public sealed class TrackPictureTests
{
    [Fact]
    public void The_pictures_in_docs_are_those_of_the_definitions()
    {
        var folder = Path.Combine(Root(), "docs", "tracks");
        var pictures = TrackBook.All.Select(track => (Name: track.Id + ".svg", Svg: TrackDrawing.Svg(track, Texts.For("en")))).ToList();
        if (Environment.GetEnvironmentVariable("NORDBUD_WRITE_DOCS") is "1")
        {
            Directory.CreateDirectory(folder);
            pictures.ForEach(picture => File.WriteAllText(Path.Combine(folder, picture.Name), picture.Svg));
        }
        Assert.Equal(pictures.Select(picture => picture.Name).Order(), Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        Assert.All(pictures, picture => Assert.True(File.ReadAllText(Path.Combine(folder, picture.Name)) == picture.Svg,
            $"docs/tracks/{picture.Name} is out of date: ./nordbud track --out docs/tracks"));
    }

    [Fact]
    public void A_picture_names_every_phase_and_every_gate_on_the_way()
    {
        var texts = Texts.For("sv");
        foreach (var track in TrackBook.All)
        {
            var words = XDocument.Parse(TrackDrawing.Svg(track, texts)).Descendants().Where(element => element.Name.LocalName is "text").Select(element => element.Value).ToList();
            foreach (var phase in track.Phases.Where(phase => phase.Kind is not PhaseKind.End))
                Assert.Contains(TrackWords.Name(phase, texts), words);
            foreach (var gate in track.Moves.Where(move => move.Kind is not (MoveKind.GoBack or MoveKind.Stop)).SelectMany(move => move.Gates))
                Assert.Contains(texts[$"tracks.gate.{Nordbud.Core.Advice.Names.Of(gate)}.short"], words);
        }
    }

    [Fact]
    public void A_name_that_somebody_gave_is_text()
    {
        var track = TrackBook.All[0];
        var named = track with { Phases = track.Phases.SetItem(0, track.Start with { Name = "<script>alert(1)</script>" }) };
        Assert.DoesNotContain("<script", TrackDrawing.Svg(named, Texts.For("en")), StringComparison.Ordinal);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Nordbud.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
