using Nordbud.Adapters.Documents;
using Nordbud.Core.Advice;
using Nordbud.Core.Law;
using Nordbud.Core.Tracks;
using Nordbud.Web.Features.Tracks;

namespace Nordbud.Web.Features.Documents;

/// <summary>How the procurement is carried out, from the track: phases, who takes part, targets with payment, what may end it, rights.</summary>
internal static class CourseBlocks
{
    public static IEnumerable<Block> Of(DocumentWords words, LawBook law, DateOnly on)
    {
        var t = words.T;
        yield return new Heading(1, t["documents.course"]);
        if (words.State.Course.Track is not { } track)
        {
            yield return new Paragraph(t["documents.course.none"]);
            yield break;
        }
        var procedure = law.Procedure(words.State.Country, Names.Of(track.Instrument), on);
        yield return new Paragraph(procedure is null ? TrackWords.Name(track, t)
            : t.Format("documents.course.procedure", ("track", TrackWords.Name(track, t)), ("source", procedure.Source.Citation)));
        yield return new BulletList([.. Agreed(words, track, procedure?.Value)]);
        foreach (var phase in track.Phases.Where(phase => phase.Kind is not (PhaseKind.Need or PhaseKind.Market or PhaseKind.Documents or PhaseKind.End)))
        {
            yield return new Heading(2, TrackWords.Name(phase, t));
            yield return new BulletList([.. Phase(words, track, phase)]);
            if (phase.Milestones.Length > 0)
            {
                yield return new Table(t.Format("documents.milestones", ("phase", TrackWords.Name(phase, t))), [t["documents.milestone"], t["documents.month"], t["documents.payment"]],
                    [.. phase.Milestones.Select(one => (IReadOnlyList<string>)[TrackWords.Name(one, t), t.Value(one.Month), t.Format("documents.percent", ("n", one.Payment))])]);
            }
        }
        foreach (var block in Contest(words).Concat(Risks(words)))
            yield return block;
    }

    private static IEnumerable<string> Agreed(DocumentWords words, Track track, ProcedureRule? rule)
    {
        var t = words.T;
        foreach (var (name, value) in new[] { ("volume", Names.Of(track.Volume)), ("remuneration", Names.Of(track.Remuneration)), ("rights", Names.Of(track.Rights)), ("reduction", track.AnnouncesReduction ? "announced" : "none") })
            yield return t.Format("documents.pair", ("name", t[$"tracks.{name}"]), ("value", t[$"tracks.{name}.{value}"]));
        if (track.Instrument is Instrument.PreCommercialProcurement)
            yield return t[$"documents.benefits.{Names.Of(track.Benefits)}"];
        if (track.Instrument is Instrument.CooperationAgreement)
            yield return t[track.ExchangesValue ? "documents.value.exchanged" : "documents.value.none"];
        if (track.AnnouncesFollowUp)
            yield return t["documents.follow-up"];
        if (track.Anonymous)
            yield return t["documents.anonymous"];
        if (rule?.MinimumInvited is { } least)
            yield return t.Format("documents.invited", ("n", least));
        if (track.Instrument is Instrument.CompetitiveProcedureWithNegotiation or Instrument.InnovationPartnership)
            yield return t["documents.not-negotiated"];
        if (track.Instrument is Instrument.CompetitiveDialogue)
            yield return t["documents.dialogue-end"];
        if (track.Instrument is Instrument.InnovationPartnership)
            yield return t["documents.partnership"];
        if (track.AnnouncesReduction)
            yield return t["documents.reduced-by"];
    }

    private static IEnumerable<string> Phase(DocumentWords words, Track track, TrackPhase phase)
    {
        var t = words.T;
        if (phase.Parties.Length > 0)
            yield return t.Format("tracks.with", ("parties", t.Language.List([.. phase.Parties.Select(party => t[$"tracks.party.{Names.Of(party)}"])])));
        if (phase.LeastSuppliers > 0)
            yield return t.Format("tracks.least", ("n", phase.LeastSuppliers));
        if (phase.Months is { } months)
            yield return t.Format("tracks.months", ("n", months));
        if (!phase.Delivers.IsEmpty)
            yield return t.Format("documents.pair", ("name", t["tracks.delivers"]), ("value", t.Language.List([.. phase.Delivers.Select(what => TrackWords.Delivered(what, t))])));
        foreach (var move in track.From(phase.Id))
        {
            var way = t.Format($"tracks.way.{Names.Of(move.Kind)}", ("to", TrackWords.Name(track.Phase(move.To)!, t)));
            yield return move.Gates.Length == 0 ? way
                : t.Format("documents.way", ("way", way), ("gates", t.Language.List([.. move.Gates.Select(gate => t[$"tracks.gate.{Names.Of(gate)}.short"])])));
        }
    }

    private static IEnumerable<Block> Contest(DocumentWords words)
    {
        if (words.State.Contest.Rules is not { } rules)
            yield break;
        var t = words.T;
        yield return new Heading(2, t["documents.contest"]);
        yield return new Paragraph(words.Text(rules.Rules));
        List<string> lines = [t.Format("documents.pair", ("name", t["documents.contest.rights"]), ("value", words.Text(rules.Rights)))];
        lines.AddRange(rules.Prizes.Select((prize, at) => t.Format("documents.contest.prize", ("n", at + 1), ("amount", words.Money(prize)))));
        if (rules.Prizes.Count == 0)
            lines.Add(t["documents.contest.no-prizes"]);
        if (rules.FollowUp is { } value)
            lines.Add(t.Format("documents.contest.follow-up", ("amount", words.Money(value))));
        yield return new BulletList(lines);
    }

    /// <summary>Who bears which risk; how likely it was thought stays inside.</summary>
    private static IEnumerable<Block> Risks(DocumentWords words)
    {
        var t = words.T;
        if (words.State.Partnership.Risks.IsEmpty)
            yield break;
        yield return new Heading(2, t["documents.risks"]);
        yield return new Table(t["documents.risks"], [t["documents.risk"], t["documents.risk.bearer"], t["documents.risk.why"]],
            [.. words.State.Partnership.Risks.Select(one => (IReadOnlyList<string>)[words.Text(one.What), t[$"partnership.bearer.{Names.Of(one.Bearer)}"], words.Text(one.Reason)])]);
    }
}
