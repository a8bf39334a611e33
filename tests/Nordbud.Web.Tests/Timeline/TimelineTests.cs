using System.Diagnostics;
using System.Text.Json;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Comments;
using Nordbud.Core.Cases.Files;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Law;
using Nordbud.Core.People;
using Nordbud.Core.Values;
using Nordbud.Web.Features.Timeline;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Tests.Timeline;

public sealed class TimelineTests
{
    private static readonly CaseId Id = new(new Guid("018f0000-0000-7000-8000-000000000001"));
    private static readonly PersonId Anna = new(new Guid("018f0000-0000-7000-8000-00000000000a"));
    private static readonly PersonId Bo = new(new Guid("018f0000-0000-7000-8000-00000000000b"));
    private static readonly KeptRef Said = new(new Guid("018f0000-0000-7000-8000-0000000000cc"), "AA==");
    private static readonly KeptRef Gone = new(new Guid("018f0000-0000-7000-8000-0000000000dd"), "AA==");
    private static readonly Viewer Owner = new(Anna, Standing.AuthorityMember, [Role.Owner]);

    private static readonly Func<DateTimeOffset, DateOnly> InFinland =
        TimelinePage.DayIn(LawBook.Embedded.Calendar(Country.FI));

    public static TheoryData<string, string> TypesAndLanguages()
    {
        var data = new TheoryData<string, string>();
        foreach (var type in EventNames.Types.Keys)
            foreach (var language in Language.All)
                data.Add(type, language.Code);
        return data;
    }

    [Theory]
    [MemberData(nameof(TypesAndLanguages))]
    public void Every_event_type_has_its_sentence_in_every_language(string type, string language) =>
        Assert.Matches("[.}]$", Texts.For(language)[$"timeline.event.{type}"]);

    [Theory]
    [InlineData("en", "Anna Ek opened the case “Alarms”. It stood in the phase preparation.")]
    [InlineData("sv", "Anna Ek öppnade ärendet ”Alarms”. Det var i fasen förberedelse.")]
    public void A_happening_is_a_whole_sentence_with_its_doer(string language, string said) =>
        Assert.Equal(said, Words(language).Tell(Entries(1)[0], Sight.All).Sentence);

    [Fact]
    public void Every_sentence_can_be_said_of_what_is_left_out_and_of_what_is_given()
    {
        CaseEvent[] happened =
        [
            new DiaryNumberSet { DiaryNumber = null }, new DiaryNumberSet { DiaryNumber = "KS 1" },
            new EarlierHappeningEntered { On = new(2026, 1, 2), What = Said },
            new FactsEntered { Part = 2, Facts = JsonDocument.Parse("{}").RootElement },
            new AdviceGiven { Part = 1, Regime = "eu", LawBook = "x" },
            new AdviceGiven { Part = 1, Model = "innovative-1a", Provisional = true, Regime = "eu", LawBook = "x" },
            new ModelDecided { Part = 1, Model = "innovative-1a", LawBook = "x" },
            new PlanMade { Part = 1, Model = "innovative-1a", Instrument = "open", Steps = [], LawBook = "x" },
            new RoleGiven { Person = Bo, Role = Role.DecisionMaker, Authorisation = "§ 12/2026" }, new RoleTaken { Person = Bo, Role = Role.Jury },
            new TaskSet { Task = new(Guid.Empty), What = Said }, new TaskSet { Task = new(Guid.Empty), What = Said, Assignee = Bo, Due = new(2026, 12, 1) },
            new FileAdded { File = new(Guid.Empty), Version = 2, Name = Said, Content = Gone, Length = 9, ContentType = "text/plain" },
            new PhaseMoved { From = Phase.Award, To = Phase.Contract }, new PartReleased { What = PublicPart.Plan },
        ];
        foreach (var language in Language.All)
            Assert.All(happened, one => Assert.DoesNotMatch(@"[{}<>]|  | \.", Words(language.Code).Tell(At(1, one), Sight.All).Sentence));
    }

    [Fact]
    public void A_reason_is_shown_and_an_erased_one_is_said_to_be_erased()
    {
        Assert.Equal([new HappeningNote("timeline.note.comment", "Ring Bo")], Words().Tell(At(1, Comment(Said)), Sight.All).Notes);
        Assert.Equal([new HappeningNote("timeline.note.comment", null)], Words().Tell(At(1, Comment(Gone)), Sight.All).Notes);
        Assert.Empty(Words().Tell(At(1, Comment(Said)), new Sight(true, true, true, false)).Notes);
    }

    [Fact]
    public void Without_the_actor_no_name_is_said_and_without_the_content_nothing_is()
    {
        Assert.Equal("The authority opened the case “Alarms”. It stood in the phase preparation.",
            Words().Tell(Entries(1)[0], new Sight(true, false, true, false)).Sentence);
        Assert.Equal("Something happened that you may not read yet.", Words().Tell(Entries(1)[0], new Sight(true, true, false, false)).Sentence);
    }

    [Fact]
    public void The_newest_comes_first_and_pages_divide_everything()
    {
        var first = Show(120, new());
        Assert.Equal((120, 1, 3, 120L), (first.Found, first.Page, first.Pages, first.Shown[0].Entry.Position));
        Assert.Equal([20L, 1L], new[] { Show(120, new() { Page = 3 }).Shown[0], Show(120, new() { Page = 9 }).Shown[^1] }.Select(one => one.Entry.Position));
    }

    [Fact]
    public void It_is_filtered_by_kind_person_day_and_text()
    {
        Assert.Equal(1, Show(30, new() { Kind = "opening" }).Found);
        Assert.Equal(15, Show(30, new() { Person = Bo.Value }).Found);
        Assert.Equal(29, Show(30, new() { Text = "ring bo" }).Found);
        Assert.Equal(1, Show(30, new() { Text = "alarms" }).Found);
        Assert.Equal(0, Show(30, new() { Text = "nowhere" }).Found);
    }

    [Fact]
    public void A_day_is_the_day_of_the_country_and_not_of_Greenwich()
    {
        var late = EntryJson.Write(Id, 1, new(2026, 11, 23, 22, 30, 0, TimeSpan.Zero), Anna, Comment(Said), new byte[16]);
        Assert.Equal(new DateOnly(2026, 11, 24), InFinland(late.At));
    }

    [Fact]
    public void The_public_finds_nothing_by_what_it_may_not_see()
    {
        var entries = Entries(30);
        var state = CaseRules.Fold(Id, entries)!;
        var open = new HashSet<PublicPart> { PublicPart.Existence };
        TimelinePage Public(TimelineFilter filter) => TimelinePage.Of(state, entries, Viewer.Public, open, filter, Words(), InFinland);
        Assert.Equal("case-opened", EventNames.Of(Assert.Single(Public(new()).Shown).Entry.Event));
        Assert.Equal(0, Public(new() { Text = "Ring" }).Found);
        Assert.Equal(0, Public(new() { Person = Anna.Value }).Found);
        Assert.Equal(0, TimelinePage.Of(state, entries, Viewer.Public, new HashSet<PublicPart>(), new(), Words(), InFinland).Found);
    }

    [Fact]
    public void A_page_of_5000_happenings_is_made_in_a_blink()
    {
        var entries = Entries(5000);
        var state = CaseRules.Fold(Id, entries)!;
        _ = TimelinePage.Of(state, entries, Owner, Publicity.Released(state), new(), Words(), InFinland);
        var watch = Stopwatch.StartNew();
        var found = TimelinePage.Of(state, entries, Owner, Publicity.Released(state), new() { Person = Bo.Value }, Words(), InFinland).Found;
        Assert.Equal(2500, found);
        Assert.True(watch.ElapsedMilliseconds < 1000, $"{watch.ElapsedMilliseconds} ms");
    }

    private static TimelinePage Show(int count, TimelineFilter filter)
    {
        var entries = Entries(count);
        var state = CaseRules.Fold(Id, entries)!;
        return TimelinePage.Of(state, entries, Owner, Publicity.Released(state), filter, Words(), InFinland);
    }

    /// <summary>The opening by Anna, then comments by Bo and Anna in turn.</summary>
    private static Entry[] Entries(int count) =>
    [
        At(1, new CaseOpened { Authority = new(Guid.Empty), Country = Country.FI, Title = "Alarms", Phase = Phase.Preparation, LawBook = "x" }),
        .. Enumerable.Range(2, count - 1).Select(position => At(position, Comment(Said), position % 2 == 0 ? Bo : Anna)),
    ];

    private static CommentMade Comment(KeptRef text) => new() { Comment = new(Guid.NewGuid()), On = "case", Text = text };

    private static Entry At(long position, CaseEvent happened, PersonId? by = null) => EntryJson.Write(
        Id, position, new DateTimeOffset(2026, 11, 1, 9, 0, 0, TimeSpan.Zero).AddMinutes(position), by ?? Anna, happened, new byte[16]);

    private static Happenings Words(string language = "en") => new(Texts.For(language),
        new Dictionary<PersonId, string> { [Anna] = "Anna Ek", [Bo] = "Bo Lind" },
        new Dictionary<Guid, string> { [Said.Id] = "Ring Bo" });
}
