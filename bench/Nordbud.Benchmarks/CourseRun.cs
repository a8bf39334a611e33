using System.Diagnostics;
using System.Globalization;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Comments;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;

namespace Nordbud.Benchmarks;

/// <summary>Deciding a command on a case with a track of ten phases and 2,000 entries, beside folding that case.</summary>
internal static class CourseRun
{
    private const int Entries = 2_000, Rounds = 7, Commands = 20_000;

    public static void Run()
    {
        CaseId id = new(Guid.NewGuid());
        Doer owner = new(new PersonId(Guid.NewGuid()), Standing.AuthorityMember);
        Setting setting = new(owner, DateTimeOffset.UnixEpoch.AddYears(56), LawBook.Embedded);
        List<Entry> entries = [];
        Case? state = null;
        void Do(CaseCommand command)
        {
            foreach (var happened in ((Outcome.Accepted)CaseRules.Decide(state, command, setting)).Events)
            {
                entries.Add(EntryJson.Write(id, entries.Count + 1, setting.Now, owner.Person, happened, new byte[16]));
                state = CaseRules.Evolve(id, state, entries[^1]);
            }
        }
        Do(new OpenCase { Authority = new(Guid.NewGuid()), Country = Country.SE, Title = "Course" });
        Do(new ChooseTrack(TrackBook.Definition("innovative-1c")!));
        while (entries.Count < Entries)
            Do(new MakeComment(new CommentId(Guid.NewGuid()), Kept.OfText(Guid.NewGuid(), new byte[16], "x")));
        MoveTrack move = new("market", MoveKind.GoOn);
        List<double> decided = [], folded = [];
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var n = 0; n < Commands; n++)
                GC.KeepAlive(CaseRules.Decide(state, move, setting));
            decided.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / Commands);
            start = Stopwatch.GetTimestamp();
            GC.KeepAlive(CaseRules.Fold(id, entries));
            folded.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{state!.Course.Track!.Phases.Length} phases, {entries.Count} entries: a command {decided.Order().ElementAt(Rounds / 2):0.00} µs, the fold {folded.Order().ElementAt(Rounds / 2):0} µs (medians of {Rounds})"));
    }
}
