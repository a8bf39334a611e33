using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Dialogue;

/// <summary>Runs the market dialogue: open to all, on equal terms, and every contact on record.</summary>
public static class DialogueRules
{
    /// <summary>Whether suppliers may register and ask: while a round is open or announced, and during the competition.</summary>
    public static bool TakesSuppliers(Case state, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(setting);
        var today = Today(state, setting);
        return IsOpen(state, setting)
            && (state.Phase is Phase.Competition || state.Phase < Phase.Competition && state.Dialogue.Rounds.Values.Any(round => round.OpenFrom(today)));
    }

    internal static Outcome Decide(Case state, DialogueCommand command, Setting setting) => command switch
    {
        AnnounceRound announce => Announce(state, announce, setting),
        CloseRound close => OfRound(state, close.Round, "round", round =>
            round.Closed ? new Outcome.Accepted() : new Outcome.Accepted(new RoundClosed { Round = round.Id })),
        OfferSlot offer => OfRound(state, offer.Round, "round", round => Offer(state, offer, round, setting)),
        RegisterContact register => Register(state, register, setting),
        RecordFinding record => Record(state, record),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    internal static Outcome Decide(Case state, OwnSupplierCommand command, Setting setting)
    {
        if (!SupplierRules.Opens(state, command))
            return new Outcome.Refused(new Problem("not-allowed"));
        return command switch
        {
            AnswerQuestionnaire answer => OfRound(state, answer.Round, "answers", round => Answer(state, answer, round, setting)),
            TakeSlot take => state.Dialogue.Slots.TryGetValue(take.Slot, out var slot) ? Take(state, take, slot, setting) : Unknown("slot-unknown"),
            GiveSlotBack back => state.Dialogue.Slots.TryGetValue(back.Slot, out var mine) && mine.Supplier == back.Supplier
                ? new Outcome.Accepted(new SlotFreed { Slot = back.Slot }) : new Outcome.Accepted(),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    internal static Case Evolve(Case state, DialogueEvent happened)
    {
        var dialogue = state.Dialogue;
        return state with
        {
            Dialogue = happened switch
            {
                RoundAnnounced announced => dialogue with { Rounds = dialogue.Rounds.SetItem(announced.Round, new Round(announced)) },
                RoundClosed closed => dialogue with { Rounds = dialogue.Rounds.SetItem(closed.Round, dialogue.Rounds[closed.Round] with { Closed = true }) },
                QuestionnaireAnswered answered => dialogue with
                {
                    Rounds = dialogue.Rounds.SetItem(answered.Round, dialogue.Rounds[answered.Round] is var round
                        ? round with { Answers = round.Answers.SetItem(answered.Supplier, answered.Answers) } : round),
                },
                SlotOffered offered => dialogue with { Slots = dialogue.Slots.SetItem(offered.Slot, new Slot(offered.Slot, offered.Round, offered.Start, null)) },
                SlotTaken taken => dialogue with { Slots = dialogue.Slots.SetItem(taken.Slot, dialogue.Slots[taken.Slot] with { Supplier = taken.Supplier }) },
                SlotFreed freed => dialogue with { Slots = dialogue.Slots.SetItem(freed.Slot, dialogue.Slots[freed.Slot] with { Supplier = null }) },
                ContactRegistered registered => dialogue with { Contacts = dialogue.Contacts.SetItem(registered.Contact, registered) },
                FindingRecorded recorded => dialogue with { Findings = dialogue.Findings.Add(recorded) },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    /// <summary>Why nothing can be told to everybody: the dialogue is not public, and who asks may not make it so.</summary>
    internal static Problem? Closed(Case state, Setting setting) =>
        IsOpen(state, setting) || setting.By == Doer.Program || Policy.Allows(Permission.Publish, setting.By.Standing, state.RolesOf(setting.By.Person))
            ? null : new("dialogue-not-public");

    /// <summary>What has to be released first, so that everybody can read what is told to everybody.</summary>
    internal static IEnumerable<CaseEvent> Opening(Case state, Setting setting) => IsOpen(state, setting) ? []
        : new[] { PublicPart.Existence, PublicPart.Dialogue }.Where(part => !state.Released.Contains(part)).Select(part => new PartReleased { What = part });

    /// <summary>Why these suppliers cannot be meant.</summary>
    internal static IEnumerable<Problem> Known(Case state, IReadOnlyList<SupplierId> suppliers)
    {
        if (suppliers.Count == 0)
            yield return new("supplier-missing", "suppliers");
        if (suppliers.Any(supplier => !state.Suppliers.ContainsKey(supplier)))
            yield return new("supplier-unknown", "suppliers");
    }

    private static bool IsOpen(Case state, Setting setting) =>
        Publicity.Of(state, setting.Law, Today(state, setting)) is var open && open.Contains(PublicPart.Existence) && open.Contains(PublicPart.Dialogue);

    private static DateOnly Today(Case state, Setting setting) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(setting.Now, setting.Law.Calendar(state.Country).TimeZone).DateTime);

    private static Outcome Announce(Case state, AnnounceRound announce, Setting setting)
    {
        List<Problem> problems = [.. InputRules.Text(announce.Title.Text, "title", DialogueCommand.LongestTitle), .. InputRules.Text(announce.Text.Text, "text", DialogueCommand.LongestText)];
        if (state.Dialogue.Rounds.ContainsKey(announce.Round))
            return new Outcome.Accepted();
        if (!state.Group.ExpertSettled)
            problems.Add(new("expert-missing", null, Sources.StepSeven("experts from the beginning")));
        if (announce.To < announce.From)
            problems.Add(new("ends-before-it-begins", "to"));
        else if (announce.To < Today(state, setting))
            problems.Add(new("in-the-past", "to"));
        if (state.Phase > Phase.Preparation)
            problems.Add(new("dialogue-over", null, Sources.Article("40")));
        if (announce.Kind is RoundKind.Questionnaire && announce.Questions.Count == 0)
            problems.Add(new("text-missing", "questions"));
        if (announce.Questions.Count > DialogueCommand.MostQuestions)
            problems.Add(new("too-many", "questions", null, ("most", DialogueCommand.MostQuestions)));
        if (announce.Kind is RoundKind.Meetings && announce.Minutes is not (>= 10 and <= 480))
            problems.Add(new("minutes-missing", "minutes"));
        if (Closed(state, setting) is { } closed)
            problems.Add(closed);
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(
        [
            .. Opening(state, setting),
            new RoundAnnounced
            {
                Round = announce.Round, Kind = announce.Kind, Title = announce.Title.Ref, Text = announce.Text.Ref, From = announce.From, To = announce.To,
                Questions = [.. announce.Questions.Select(question => question.Ref)],
                Minutes = announce.Kind is RoundKind.Meetings ? announce.Minutes : null, Facilitated = announce.Facilitated,
            },
        ]);
    }

    private static Outcome Offer(Case state, OfferSlot offer, Round round, Setting setting)
    {
        if (round.Announced.Minutes is not { } minutes)
            return new Outcome.Refused(new Problem("no-meetings", "start"));
        if (offer.Start <= setting.Now)
            return new Outcome.Refused(new Problem("in-the-past", "start"));
        Slot[] others = [.. state.Dialogue.Slots.Values.Where(slot => slot.Round == offer.Round)];
        if (others.Any(slot => slot.Id == offer.Slot))
            return new Outcome.Accepted();
        if (others.Length >= DialogueCommand.MostSlots)
            return new Outcome.Refused(new Problem("too-many", "start", null, ("most", DialogueCommand.MostSlots)));
        return others.Any(slot => (slot.Start - offer.Start).Duration() < TimeSpan.FromMinutes(minutes))
            ? new Outcome.Refused(new Problem("slot-overlaps", "start"))
            : new Outcome.Accepted(new SlotOffered { Slot = offer.Slot, Round = offer.Round, Start = offer.Start });
    }

    private static Outcome Answer(Case state, AnswerQuestionnaire answer, Round round, Setting setting) =>
        !round.OpenOn(Today(state, setting)) ? Unknown("round-closed")
        : InputRules.Text(answer.Answers.Text, "answers", Kept.LongestText).ToList() is { Count: > 0 } wrong ? new Outcome.Refused(wrong)
        : new Outcome.Accepted(new QuestionnaireAnswered { Round = answer.Round, Supplier = answer.Supplier, Answers = answer.Answers.Ref });

    private static Outcome Take(Case state, TakeSlot take, Slot slot, Setting setting)
    {
        if (slot.Supplier == take.Supplier)
            return new Outcome.Accepted();
        if (slot.Supplier is not null)
            return Unknown("slot-taken");
        if (slot.Start <= setting.Now || state.Dialogue.Rounds[slot.Round].Closed)
            return Unknown("round-closed");
        var before = state.Dialogue.Slots.Values.Where(other => other.Round == slot.Round && other.Supplier == take.Supplier);
        return new Outcome.Accepted([.. before.Select(other => new SlotFreed { Slot = other.Id }), new SlotTaken { Slot = take.Slot, Supplier = take.Supplier }]);
    }

    private static Outcome Register(Case state, RegisterContact register, Setting setting)
    {
        if (state.Dialogue.Contacts.ContainsKey(register.Contact))
            return new Outcome.Accepted();
        List<Problem> problems =
        [
            .. Known(state, register.Suppliers), .. InputRules.Text(register.Minutes.Text, "minutes", DialogueCommand.LongestText), .. InputRules.Past(register.On, "on", setting),
            .. InputRules.AtMost(register.Given?.What.Text, "given", ParityCommand.LongestText),
        ];
        if (register.Ours.Any(member => !state.Group.Members.ContainsKey(member)))
            problems.Add(new("member-unknown", "ours"));
        var reasoned = !string.IsNullOrWhiteSpace(register.ExpertAbsence?.Text);
        if (!state.Group.ExpertSettled && !reasoned)
            problems.Add(new("expert-missing", "expertAbsence", Sources.StepSeven("experts from the beginning")));
        if (problems.Count > 0)
            return new Outcome.Refused(problems);
        List<CaseEvent> events = [];
        if (!state.Group.ExpertSettled)
            events.Add(new ExpertAbsenceReasoned { Reason = register.ExpertAbsence!.Ref });
        events.Add(new ContactRegistered
        {
            Contact = register.Contact,
            Kind = register.Kind,
            On = register.On,
            Suppliers = [.. register.Suppliers.Distinct()],
            Ours = [.. register.Ours.Distinct()],
            Minutes = register.Minutes.Ref,
            Confidential = string.IsNullOrWhiteSpace(register.Confidential?.Text) ? null : register.Confidential.Ref,
            Round = register.Round,
            Phase = state.Phase,
            Advice = ContactAdvice.Of(state, register.Kind).Answer,
        });
        if (register.Given is { What.Text.Length: > 0 } given)
            events.Add(new InformationGiven { Information = given.Information, What = given.What.Ref, To = [.. register.Suppliers.Distinct()], On = register.On, Contact = register.Contact });
        return new Outcome.Accepted(events);
    }

    private static Outcome Record(Case state, RecordFinding record)
    {
        List<Problem> problems = [.. InputRules.Text(record.What.Text, "what", DialogueCommand.LongestText)];
        if (record.Round is { } round && !state.Dialogue.Rounds.ContainsKey(round))
            problems.Add(new("round-unknown", "round"));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new FindingRecorded
        {
            Finding = record.Finding,
            What = record.What.Ref,
            Changed = string.IsNullOrWhiteSpace(record.Changed?.Text) ? null : record.Changed.Ref,
            Round = record.Round,
        });
    }

    private static Outcome OfRound(Case state, RoundId round, string field, Func<Round, Outcome> then) =>
        state.Dialogue.Rounds.TryGetValue(round, out var known) ? then(known) : new Outcome.Refused(new Problem("round-unknown", field));

    private static Outcome.Refused Unknown(string code) => new(new Problem(code));
}
