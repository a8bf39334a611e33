using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Law;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.Dialogue;

public sealed class DialogueTests
{
    private readonly Story _story = new();

    [Fact]
    public void A_round_is_announced_to_everybody_by_somebody_who_may_publish()
    {
        _story.Expert();
        var announce = new AnnounceRound(new(Guid.NewGuid()), RoundKind.Meetings, Story.Text("Meet us"), Story.Text("Everybody may"), _story.Today, _story.Today.AddDays(20)) { Minutes = 45 };
        Assert.Equal(["dialogue-not-public"], _story.Refused(announce));
        var events = _story.Accept(announce, Story.By(Story.Officer));
        Assert.Equal([PublicPart.Existence, PublicPart.Dialogue], events.OfType<PartReleased>().Select(released => released.What));
        Assert.Empty(_story.Accept(announce, Story.By(Story.Officer)));
    }

    [Fact]
    public void Where_the_law_opens_a_part_nobody_without_the_right_to_publish_releases_it()
    {
        var story = new Story(Country.FI);
        story.Accept(new Nordbud.Core.Cases.Opening.SetDiaryNumber("TRE:1/2026"));
        story.Accept(new ReleasePart(PublicPart.Dialogue), Story.By(Story.Officer));
        story.Expert();
        var events = story.Accept(new AnnounceRound(new(Guid.NewGuid()), RoundKind.DemoDay, Story.Text("Show us"), Story.Text("In Tampere"), story.Today, story.Today));
        Assert.IsType<RoundAnnounced>(Assert.Single(events));
    }

    [Fact]
    public void Meetings_are_on_equal_terms()
    {
        var round = _story.Round();
        var start = _story.Now.AddDays(3);
        OfferSlot Offer(int minutes) => new(new(Guid.NewGuid()), round, start.AddMinutes(minutes));
        var (first, second) = (Offer(0), Offer(45));
        _story.Accept(first);
        Assert.Equal(["slot-overlaps"], _story.Refused(Offer(30)));
        _story.Accept(second);
        var (one, hers) = _story.Supplier("One AB");
        var (other, his) = _story.Supplier("Other AB");
        _story.Accept(new TakeSlot(first.Slot, one, hers), Story.Outsider);
        Assert.Equal(["slot-taken"], _story.Refused(new TakeSlot(first.Slot, other, his), Story.Outsider));
        Assert.Equal(["not-allowed"], _story.Refused(new TakeSlot(second.Slot, other, hers), Story.Outsider));
        _story.Accept(new TakeSlot(second.Slot, one, hers), Story.Outsider);
        _story.Accept(new TakeSlot(first.Slot, other, his), Story.Outsider);
        Assert.Equal([(first.Slot, other), (second.Slot, one)], _story.State.Dialogue.Slots.Values.OrderBy(slot => slot.Start).Select(slot => (slot.Id, slot.Supplier!.Value)));
    }

    [Fact]
    public void A_questionnaire_takes_answers_while_it_is_open_and_no_longer_than_it_can_keep()
    {
        var round = _story.Round(RoundKind.Questionnaire);
        var (one, secret) = _story.Supplier("One AB");
        AnswerQuestionnaire Answer(string text) => new(round, one, secret, Story.Text(text));
        Assert.Equal(["too-long"], _story.Refused(Answer(new string('x', 100_000)), Story.Outsider));
        _story.Accept(Answer("90 a month"), Story.Outsider);
        _story.Accept(Answer("85 a month"), Story.Outsider);
        Assert.Single(_story.State.Dialogue.Rounds[round].Answers);
        _story.Accept(new CloseRound(round));
        Assert.Equal(["round-closed"], _story.Refused(Answer("80"), Story.Outsider));
    }

    [Fact]
    public void A_contact_can_always_be_registered_and_keeps_what_the_answer_was()
    {
        var supplier = new Nordbud.Core.Cases.Suppliers.SupplierId(Guid.NewGuid());
        _story.Accept(new Nordbud.Core.Cases.Suppliers.RegisterSupplier(supplier, "One AB"), Story.By(Story.Member));
        var gift = new RegisterContact(new(Guid.NewGuid()), ContactKind.Gift, _story.Today, [supplier], Story.Text("A cake; it was sent back."));
        Assert.Equal(["expert-missing"], _story.Refused(gift));
        var events = _story.Accept(gift with { ExpertAbsence = Story.Text("It came before anybody was named.") }, Story.By(Story.Member));
        Assert.IsType<ExpertAbsenceReasoned>(events[0]);
        Assert.Equal(MayTalk.No, Assert.IsType<ContactRegistered>(events[1]).Advice);
    }

    [Fact]
    public void Every_phase_and_kind_of_contact_has_an_answer_with_its_article()
    {
        foreach (var phase in Enum.GetValues<Phase>())
            foreach (var kind in Enum.GetValues<ContactKind>())
                foreach (var speaks in new[] { false, true })
                    Assert.StartsWith("Directive 2014/24/EU Art.", ContactAdvice.Of(phase, kind, speaks).Source.Citation, StringComparison.Ordinal);
        Assert.Equal(MayTalk.No, ContactAdvice.Of(Phase.Competition, ContactKind.Meeting, speaks: false).Answer);
        Assert.Equal(MayTalk.If, ContactAdvice.Of(Phase.Competition, ContactKind.Meeting, speaks: true).Answer);
        Assert.Equal(MayTalk.No, ContactAdvice.Of(Phase.Evaluation, ContactKind.Trial, speaks: true).Answer);
    }

    [Theory]
    [InlineData(Country.SE, "2027-03-28T02:30", "time-skipped")]
    [InlineData(Country.FI, "2027-03-28T03:30", "time-skipped")]
    [InlineData(Country.SE, "2027-10-31T02:30", "time-twice")]
    [InlineData(Country.FI, "2027-03-28T02:30", "2027-03-28T00:30Z")]
    [InlineData(Country.SE, "2027-06-01T09:00", "2027-06-01T07:00Z")]
    [InlineData(Country.FI, "2027-06-01T09:00", "2027-06-01T06:00Z")]
    [InlineData(Country.IS, "2027-06-01T09:00", "2027-06-01T09:00Z")]
    public void A_time_on_the_wall_is_one_moment_or_is_refused(Country country, string local, string expected)
    {
        var (moment, problem) = MeetingTime.In(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), LawBook.Embedded.Calendar(country).TimeZone);
        Assert.Equal(expected, problem?.Code ?? moment!.Value.UtcDateTime.ToString("yyyy-MM-ddTHH:mmZ", System.Globalization.CultureInfo.InvariantCulture));
    }
}
