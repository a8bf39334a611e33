using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Documents;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Core.Tests.Cases.Course;
using Nordbud.Core.Tracks;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.Notices;

/// <summary>What was published in another system is registered, and the law book says what it thinks of it.</summary>
public sealed class NoticeTests
{
    private static readonly DateOnly Sent = new(2026, 3, 2);

    [Fact]
    public void What_was_not_sent_yet_is_not_registered_while_its_last_day_may_lie_ahead()
    {
        var story = new Story();
        Assert.Equal(["in-the-future"], story.Refused(Call(story.Today.AddDays(2))));
        story.Accept(Call(story.Today) with { LastDay = story.Today.AddDays(40) });
        Assert.Equal(["in-the-future"], story.Refused(Call(story.Today) with { Published = story.Today.AddDays(2) }));
        Assert.Equal(["published-before-sent"], story.Refused(Call(story.Today) with { Published = story.Today.AddDays(-1) }));
        Assert.Equal(["last-day-before-sent"], story.Refused(Call(story.Today) with { LastDay = story.Today.AddDays(-1) }));
        Assert.Equal(["last-time-without-day"], story.Refused(Call(story.Today) with { LastTime = new(12, 0) }));
        Assert.Equal(["last-day-not-here"], story.Refused(new RegisterNotice(new(Guid.NewGuid()), NoticeKind.Award, story.Today) { LastDay = story.Today }));
        Assert.Equal(["day-outside"], story.Refused(Call(new(1999, 1, 1)) with { LastDay = story.Today }));
        Assert.Equal(["too-long"], story.Refused(Call(story.Today) with { Where = Story.Text(new string('x', 401)) }));
        Assert.Equal(["not-allowed"], story.Refused(Call(story.Today), Story.By(Story.Member)));
    }

    [Fact]
    public void A_wrong_entry_is_corrected_with_what_changed_or_taken_back_with_the_reason()
    {
        var story = new Story();
        var call = Call(Sent) with { LastDay = new(2026, 4, 20) };
        story.Accept(call);
        Assert.Equal(["text-missing"], story.Refused(new CorrectNotice(call.Notice, NoticeKind.Competition, Sent, Story.Text(" "))));
        story.Accept(new CorrectNotice(call.Notice, NoticeKind.Competition, Sent.AddDays(1), Story.Text("The day of dispatch was mistyped.")) { LastDay = new(2026, 4, 21) });
        Assert.Equal(new DateOnly(2026, 4, 21), story.State.Notices.Limit!.Day);
        Assert.Single(story.State.Notices.All);
        Assert.Equal(["text-missing"], story.Refused(new TakeBackNotice(call.Notice, Story.Text(""))));
        story.Accept(new TakeBackNotice(call.Notice, Story.Text("It belongs to another procurement.")));
        Assert.Null(story.State.Notices.Limit);
        Assert.Equal(["notice-taken-back"], story.Refused(new TakeBackNotice(call.Notice, Story.Text("Again."))));
        Assert.Equal(["notice-unknown"], story.Refused(new TakeBackNotice(new(Guid.NewGuid()), Story.Text("What?"))));
    }

    [Fact]
    public void The_last_day_is_that_of_the_call_of_its_last_change_or_of_the_documents()
    {
        var story = new Story();
        story.Accept(Call(Sent) with { LastDay = new(2026, 4, 10), LastTime = new(12, 0) });
        story.Accept(new RegisterNotice(new(Guid.NewGuid()), NoticeKind.Change, Sent.AddDays(9)) { LastDay = new(2026, 4, 20) });
        story.Accept(new RegisterNotice(new(Guid.NewGuid()), NoticeKind.Change, Sent.AddDays(12)));
        Assert.Equal((new DateOnly(2026, 4, 20), (TimeOnly?)null, true), (story.State.Notices.Limit!.Day, story.State.Notices.Limit.Time, story.State.Notices.Limit.Extended));
        foreach (var gate in new[] { Gate.CriteriaReady, Gate.DocumentsReady })
            story.Accept(new PassGate(gate) { Reason = Story.Text("Made outside.") }, Story.By(Story.Decider));
        story.Accept(new FreezeDocuments(), Story.By(Story.Officer));
        story.Accept(new FreezeDocuments { Significant = true, ExtendedTo = story.Today.AddDays(20), Reason = Story.Text("More alarms.") }, Story.By(Story.Officer));
        Assert.Equal(story.Today.AddDays(20), story.State.Notices.Limit!.Day);
        story.Accept(Call(story.Today) with { LastDay = story.Today.AddDays(15) });
        Assert.Equal(story.Today.AddDays(15), story.State.Notices.Limit!.Day);
    }

    [Theory]
    [InlineData("2026-04-01", null, "limit-enough")]
    [InlineData("2026-04-01", "12:00", "limit-too-short")]
    [InlineData("2026-04-01", "23:59", "limit-enough")]
    [InlineData("2026-04-02", "12:00", "limit-enough")]
    [InlineData("2026-03-31", null, "limit-too-short")]
    public void An_open_procedure_stands_open_thirty_full_days_where_tenders_are_electronic(string last, string? time, string code)
    {
        var walk = Buying(Country.SE, "traditional");
        walk.Story.Accept(Call(Sent) with { LastDay = DateOnly.ParseExact(last, "yyyy-MM-dd"), LastTime = time is null ? null : TimeOnly.ParseExact(time, "HH:mm") });
        var check = Assert.Single(Checks(walk));
        Assert.Equal(code, check.Code);
        Assert.Contains("11 kap.", check.Source!.Citation, StringComparison.Ordinal);
        Assert.Equal(time is "12:00" ? new DateOnly(2026, 4, 2) : new DateOnly(2026, 4, 1), check.Arguments.Single(one => one.Name is "earliest").Value);
        Assert.Equal(code is "limit-enough" ? NoticeSeverity.Note : NoticeSeverity.Error, check.Severity);
    }

    [Fact]
    public void An_earlier_notice_or_urgency_shortens_the_time_and_a_notice_sent_too_late_does_not()
    {
        var walk = Buying(Country.SE, "traditional");
        walk.Story.Accept(Call(Sent) with { LastDay = Sent.AddDays(15) });
        Assert.Equal("limit-too-short", Assert.Single(Checks(walk)).Code);
        NoticeId prior = new(Guid.NewGuid());
        walk.Story.Accept(new RegisterNotice(prior, NoticeKind.PriorInformation, Sent.AddDays(-34)));
        Assert.Equal(["limit-too-short", "prior-not-counted"], Checks(walk).Select(check => check.Code));
        walk.Story.Accept(new CorrectNotice(prior, NoticeKind.PriorInformation, Sent.AddDays(-35), Story.Text("A day earlier.")));
        Assert.Equal("limit-enough", Assert.Single(Checks(walk)).Code);

        var urgent = Buying(Country.SE, "traditional");
        urgent.Story.Accept(Call(Sent) with { LastDay = Sent.AddDays(15), Urgency = Story.Text("The alarm centre closes in May.") });
        Assert.Equal("limit-enough", Assert.Single(Checks(urgent)).Code);
    }

    [Fact]
    public void Iceland_counts_from_publication_and_without_that_day_nothing_is_said_to_be_enough()
    {
        var walk = Buying(Country.IS, "traditional", 90_000_000);
        var call = Call(Sent) with { LastDay = Sent.AddDays(60) };
        walk.Story.Accept(call);
        Assert.Equal("publication-missing", Assert.Single(Checks(walk)).Code);
        walk.Story.Accept(new CorrectNotice(call.Notice, NoticeKind.Competition, Sent, Story.Text("Published.")) { Published = Sent.AddDays(4), LastDay = Sent.AddDays(60) });
        var check = Checks(walk)[0];
        Assert.StartsWith("limit-", check.Code, StringComparison.Ordinal);
        Assert.Equal(Sent.AddDays(4), check.Arguments.Single(one => one.Name is "start").Value);
    }

    [Theory]
    [InlineData(Country.SE, "traditional", Subject.SocialServices, 20_000_000, "76(1)")]
    [InlineData(Country.SE, "traditional", Subject.Services, 1_500_000, "19 kap. 11")]
    [InlineData(Country.SE, "innovative-2b", Subject.Services, 20_000_000, "47(1)")]
    [InlineData(Country.SE, "innovative-3", Subject.Services, 20_000_000, "2007")]
    public void Where_the_law_sets_no_minimum_an_adequate_time_is_owed_and_the_source_said(Country country, string track, Subject subject, int value, string source)
    {
        var walk = Buying(country, track, value, subject);
        walk.Story.Accept(Call(Sent) with { LastDay = Sent.AddDays(3) });
        var check = Checks(walk)[0];
        Assert.Equal(("limit-adequate", NoticeSeverity.Note), (check.Code, check.Severity));
        Assert.Contains(source, check.Source!.Citation, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_rules_are_not_known_a_short_time_is_a_warning_and_without_a_track_nothing_is_counted()
    {
        var story = new Story();
        story.Accept(Call(Sent) with { LastDay = Sent.AddDays(3) });
        Assert.Equal("track-missing", Assert.Single(NoticeChecks.Of(story.State, LawBook.Embedded, story.Today)).Code);
        var walk = Walk.On("traditional");
        walk.Story.Accept(Call(Sent) with { LastDay = Sent.AddDays(3) });
        Assert.Equal(("limit-short-if-full", NoticeSeverity.Warning), (Checks(walk)[0].Code, Checks(walk)[0].Severity));
    }

    [Fact]
    public void A_planned_last_day_is_checked_before_anything_is_published()
    {
        var walk = Buying(Country.SE, "traditional");
        Assert.Equal("limit-too-short", Assert.Single(NoticeChecks.Planned(walk.Story.State, LawBook.Embedded, Sent, new(2026, 3, 31))).Code);
        Assert.Equal("limit-enough", Assert.Single(NoticeChecks.Planned(walk.Story.State, LawBook.Embedded, Sent, new(2026, 4, 1))).Code);
        Assert.Equal(new DateOnly(2026, 4, 1), NoticeChecks.EarliestLastDay(walk.Story.State, LawBook.Embedded, Sent));
        Assert.Null(NoticeChecks.EarliestLastDay(Buying(Country.SE, "innovative-2b").Story.State, LawBook.Embedded, Sent));
    }

    [Fact]
    public void What_comes_later_than_six_full_days_before_the_last_day_asks_for_more_time()
    {
        var walk = Buying(Country.SE, "traditional");
        walk.Story.Accept(Call(new(2026, 9, 1)) with { LastDay = new(2026, 10, 28) });
        foreach (var (day, late) in new[] { (new DateOnly(2026, 10, 21), false), (new DateOnly(2026, 10, 22), true) })
        {
            QuestionId question = new(Guid.NewGuid());
            walk.Story.Accept(new RegisterQuestion(question, Story.Text("May tenders be in English?"), Story.Text("Yes."), new(2026, 10, 1), day));
            Assert.Equal(late ? ["limit-enough", "information-late"] : ["limit-enough"], Checks(walk).Select(check => check.Code));
        }
        walk.Story.Accept(new RegisterNotice(new(Guid.NewGuid()), NoticeKind.Change, new(2026, 10, 23)) { LastDay = new(2026, 11, 9) });
        Assert.DoesNotContain(Checks(walk), check => check.Code is "information-late");
    }

    [Fact]
    public void An_award_notice_is_due_within_thirty_days_of_the_signing_and_then_late()
    {
        var walk = Signed(AwardRegime.Eu);
        var due = Assert.Single(Checks(walk));
        Assert.Equal(("award-notice-due", NoticeSeverity.Due), (due.Code, due.Severity));
        Assert.Contains("50", due.Source!.Citation, StringComparison.Ordinal);
        var signed = walk.Story.Today;
        walk.Story.Now = walk.Story.Now.AddDays(40);
        Assert.Equal("award-notice-late", Assert.Single(Checks(walk)).Code);
        NoticeId notice = new(Guid.NewGuid());
        walk.Story.Accept(new RegisterNotice(notice, NoticeKind.Award, walk.Story.Today));
        Assert.Equal("award-notice-was-late", Assert.Single(Checks(walk)).Code);
        walk.Story.Accept(new CorrectNotice(notice, NoticeKind.Award, signed.AddDays(8), Story.Text("It was sent in time.")));
        Assert.Empty(Checks(walk));
    }

    [Fact]
    public void Under_the_light_regime_of_the_directive_a_single_award_notice_has_no_fixed_day()
    {
        var walk = Signed(AwardRegime.Light, Country.DK);
        var due = Assert.Single(Checks(walk));
        Assert.Equal(("award-notice-grouped", NoticeSeverity.Due), (due.Code, due.Severity));
        Assert.Contains("75(2)", due.Source!.Citation, StringComparison.Ordinal);
        Assert.Empty(Checks(Signed(AwardRegime.CallOff)));
    }

    [Fact]
    public void A_change_for_additional_or_unforeseen_work_is_told_in_a_notice()
    {
        var walk = Signed(AwardRegime.Eu);
        walk.Story.Accept(new RegisterNotice(new(Guid.NewGuid()), NoticeKind.Award, walk.Story.Today));
        var contract = walk.Story.State.Contracts.Keys.Single();
        walk.Story.Accept(new ChangeContract(contract, new(Guid.NewGuid()), walk.Story.Today, ChangeGround.Minor, 1, Story.Text("One more.")));
        Assert.Empty(Checks(walk));
        walk.Story.Accept(new ChangeContract(contract, new(Guid.NewGuid()), walk.Story.Today, ChangeGround.Additional, 1, Story.Text("Only the contractor can.")));
        Assert.Equal("modification-notice-due", Assert.Single(Checks(walk)).Code);
        walk.Story.Accept(new RegisterNotice(new(Guid.NewGuid()), NoticeKind.Modification, walk.Story.Today));
        Assert.Empty(Checks(walk));
    }

    [Fact]
    public void The_gate_of_time_opens_by_the_notice_when_its_last_moment_has_passed_and_not_by_words()
    {
        var walk = Buying(Country.SE, "traditional");
        walk.To("call");
        var on = walk.Course.Ways.Single(way => way.Gates.Contains(TrackGate.TimeOver) && way.Kind is MoveKind.GoOn);
        Assert.Equal(["track-gate-open"], walk.Story.Refused(new MoveTrack(on.To, on.Kind)));
        walk.Story.Accept(Call(walk.Story.Today) with { LastDay = walk.Story.Today.AddDays(40), LastTime = new(12, 0) });
        Assert.Equal(["track-gate-elsewhere"], walk.Story.Refused(new RecordGate(TrackGate.TimeOver, Story.Text("It is over."))));
        var open = Assert.Single(Assert.IsType<Outcome.Refused>(walk.Story.Try(new MoveTrack(on.To, on.Kind))).Problems);
        Assert.Equal(("time-not-over", "12:00"), (open.Code, open.Arguments.Single(one => one.Name is "time").Value));
        // Noon in Sweden is eleven o'clock in UTC on this winter day.
        walk.Story.Now = new DateTimeOffset(walk.Story.Today.AddDays(40).ToDateTime(new TimeOnly(10, 59)), TimeSpan.Zero);
        Assert.Equal(["time-not-over"], walk.Story.Refused(new MoveTrack(on.To, on.Kind)));
        walk.Story.Now = walk.Story.Now.AddMinutes(1);
        walk.Story.Accept(new MoveTrack(on.To, on.Kind));
        Assert.Equal("evaluation", walk.Course.Phase!.Id);
    }

    [Fact]
    public void After_the_track_went_back_a_call_of_before_opens_nothing()
    {
        var walk = Walk.On("innovative-2b").To("call");
        walk.Story.Accept(Call(walk.Story.Today) with { LastDay = walk.Story.Today.AddDays(40) });
        walk.Story.Now = walk.Story.Now.AddDays(41);
        walk.To("jury");
        var back = walk.Course.Ways.Single(way => way.Kind is MoveKind.GoBack);
        walk.Go(back);
        walk.To("call");
        var on = walk.Course.Ways.Single(way => way.Gates.Contains(TrackGate.TimeOver) && way.Kind is MoveKind.GoOn);
        Assert.Equal(["track-gate-open"], walk.Story.Refused(new MoveTrack(on.To, on.Kind)));
        walk.Story.Accept(Call(walk.Story.Today) with { LastDay = walk.Story.Today.AddDays(30) });
        Assert.Equal(["time-not-over"], walk.Story.Refused(new MoveTrack(on.To, on.Kind)));
    }

    [Fact]
    public void A_notice_is_public_only_from_the_day_on_which_it_was_published()
    {
        var story = Open();
        var call = Call(Sent);
        story.Accept(call);
        var entry = story.Entries[^1];
        Assert.False(Seen(story, entry).Existence);
        story.Accept(new CorrectNotice(call.Notice, call.Kind, Sent, Story.Text("It is published.")) { Published = Sent.AddDays(3) });
        Assert.Equal(new Sight(true, false, true, true), Seen(story, story.Entries[^1]));
    }

    [Fact]
    public void A_notice_that_is_corrected_to_unpublished_or_taken_back_is_public_no_longer()
    {
        var story = Open();
        var (first, second, third) = (Call(Sent) with { Published = Sent }, Call(Sent) with { Published = Sent }, Call(Sent));
        foreach (var one in new[] { first, second, third })
            story.Accept(one);
        var (published, withdrawn) = (story.Entries[^3], story.Entries[^2]);
        Assert.True(Seen(story, published).Content);
        story.Accept(new CorrectNotice(first.Notice, first.Kind, Sent, Story.Text("It is not published yet.")));
        Assert.Equal(Sight.None, Seen(story, published));
        Assert.Equal(Sight.None, Seen(story, story.Entries[^1]));
        story.Accept(new TakeBackNotice(second.Notice, Story.Text("It belongs to another procurement.")));
        Assert.Equal(Sight.None, Seen(story, withdrawn));
        // That there is no such notice is told to those who were told of it.
        Assert.Equal(new Sight(true, false, true, false), Seen(story, story.Entries[^1]));
        foreach (var unpublished in new[] { first, third })
        {
            story.Accept(new TakeBackNotice(unpublished.Notice, Story.Text("It was never sent.")));
            Assert.Equal(Sight.None, Seen(story, story.Entries[^1]));
            Assert.Equal(Sight.All, Visibility.Of(story.Entries[^1], story.State, new(Story.Owner, Standing.AuthorityMember, story.State.RolesOf(Story.Owner))));
        }
    }

    [Fact]
    public void No_notice_is_published_on_a_day_that_has_not_begun_where_the_case_is()
    {
        var story = new Story();
        story.Now = new(2026, 3, 10, 22, 30, 0, TimeSpan.Zero);
        DateOnly today = new(2026, 3, 10);
        Assert.Equal(["in-the-future"], story.Refused(Call(today) with { Published = today.AddDays(1) }));
        story.Now = story.Now.AddHours(1);
        // In Sweden it is half past midnight.
        story.Accept(Call(today) with { Published = today.AddDays(1) });
    }

    private static Story Open()
    {
        var story = new Story();
        story.Accept(new Core.Cases.Publication.ReleasePart(Core.Cases.Publication.PublicPart.Existence), Story.By(Story.Officer));
        return story;
    }

    private static Sight Seen(Story story, Entry entry) => Visibility.Of(entry, story.State, Viewer.Public);

    private static RegisterNotice Call(DateOnly sent) => new(new(Guid.NewGuid()), NoticeKind.Competition, sent);

    private static IReadOnlyList<NoticeCheck> Checks(Walk walk) => NoticeChecks.Of(walk.Story.State, LawBook.Embedded, walk.Story.Today);

    /// <summary>A case that buys something of a value by a track.</summary>
    private static Walk Buying(Country country, string track, int value = 20_000_000, Subject subject = Subject.Services)
    {
        var story = new Story(country);
        story.Accept(new EnterFacts(new Facts { Country = country, Date = Sent, Subject = subject, Value = new Money(value, RegimeFinder.CurrencyOf(country)) }));
        return new Walk(TrackBook.Definition(track)!, story).Begin();
    }

    private static Walk Signed(AwardRegime regime, Country country = Country.SE)
    {
        var walk = Buying(country, "traditional");
        walk.Contenders(1);
        walk.Story.Accept(new DecideAward(walk.Story.Today.AddDays(-30), Story.Text("First by the published model.")) { Contenders = [walk.Course.Standing.First().Id] }, Story.By(Story.Decider));
        var callOff = regime is AwardRegime.CallOff;
        walk.Story.Accept(new TellAward(walk.Story.Today.AddDays(-30), true, regime) { Reason = callOff ? Story.Text("Under the agreement of 2024.") : null }, Story.By(callOff ? Story.Decider : Story.Owner));
        walk.Story.Accept(new SignContract(new(Guid.NewGuid()), walk.Story.Today, Story.Text("Nordic Alarm"), walk.Story.Today) { Value = 1_000_000, Reason = Story.Text("As told.") });
        return walk;
    }
}
