using System.Globalization;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Law;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Public;

/// <summary>What everybody was told in the market dialogue: the same words, at the same time, for the public and for suppliers.</summary>
public sealed class PublicDialogue
{
    private readonly IReadOnlyDictionary<Guid, string> _kept;
    private readonly TimeZoneInfo _zone;
    private readonly Texts _texts;

    private PublicDialogue(Case state, IReadOnlyDictionary<Guid, string> kept, LawBook law, Texts texts, DateTimeOffset now)
    {
        (State, _kept, _texts, _zone) = (state, kept, texts, law.Calendar(state.Country).TimeZone);
        Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, _zone).DateTime);
        Open = DialogueRules.TakesSuppliers(state, new Setting(Doer.Program, now, law));
    }

    public Case State { get; }

    /// <summary>The day where the case is.</summary>
    public DateOnly Today { get; }

    /// <summary>Whether suppliers may register and ask.</summary>
    public bool Open { get; }

    /// <summary>The rounds, the latest first.</summary>
    public IEnumerable<Round> Rounds => State.Dialogue.Rounds.Values.OrderByDescending(round => round.Announced.From).ThenBy(round => round.Id.Value);

    /// <summary>What everybody was told, the latest first.</summary>
    public IEnumerable<Information> Shared => State.Parity.Values.Where(piece => piece.SharedAt is not null).OrderByDescending(piece => piece.SharedAt);

    /// <summary>Questions with answers, the latest first.</summary>
    public IEnumerable<Question> Answered => State.Questions.Values.Where(question => question.AnsweredAt is not null).OrderByDescending(question => question.AnsweredAt);

    /// <summary>The times of a round, the first first.</summary>
    public IEnumerable<Slot> SlotsOf(Round round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return State.Dialogue.Slots.Values.Where(slot => slot.Round == round.Id).OrderBy(slot => slot.Start);
    }

    /// <summary>A kept text; said to be erased where it was.</summary>
    public string Text(KeptRef? kept) => (kept is null ? null : _kept.GetValueOrDefault(kept.Id)) ?? _texts["timeline.erased"];

    /// <summary>A moment by the clocks of the case, with how far they are from UTC.</summary>
    public string Moment(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, _zone);
        return _texts.Format("public.moment", ("day", DateOnly.FromDateTime(local.DateTime)),
            ("time", local.ToString("HH:mm", CultureInfo.InvariantCulture)), ("offset", local.ToString("zzz", CultureInfo.InvariantCulture)));
    }

    /// <summary>Reads what was written for everybody, and nothing else.</summary>
    public static async Task<PublicDialogue> ReadAsync(Case state, KeptTexts kept, LawBook law, Texts texts, TimeProvider clock, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(clock);
        IEnumerable<KeptRef?> named =
        [
            .. state.Dialogue.Rounds.Values.SelectMany(round => round.Announced.Keeps),
            .. state.Parity.Values.Select(piece => piece.Text),
            .. state.Questions.Values.SelectMany(question => new[] { question.Wording, question.Answer }),
        ];
        return new(state, await kept.ReadAsync(state.Id, named, cancel), law, texts, clock.GetUtcNow());
    }
}
