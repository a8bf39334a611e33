using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Admissions;
using Nordbud.Core.Law;
using Nordbud.Core.Tests.Cases.Course;
using Nordbud.Core.Values;

namespace Nordbud.Core.Tests.Cases.Admissions;

/// <summary>Whoever qualifies comes into a dynamic purchasing system, and hears within the time of the law.</summary>
public sealed class AdmissionTests
{
    [Theory]
    // Ten working days after Monday 23 November, and fifteen.
    [InlineData(Country.SE, "2026-11-23", "2026-12-07", "2026-12-14")]
    // Christmas and New Year are not worked: neither are the eves in Sweden, and 28-30 December are.
    [InlineData(Country.SE, "2026-12-21", "2027-01-11", "2027-01-18")]
    // Maundy Thursday is a holiday in Denmark and not in Sweden.
    [InlineData(Country.DK, "2026-03-23", "2026-04-09", "2026-04-16")]
    [InlineData(Country.SE, "2026-03-23", "2026-04-08", "2026-04-15")]
    public void A_request_is_decided_within_ten_working_days_and_in_single_cases_within_fifteen(Country country, string on, string last, string longest)
    {
        Admission admission = new(new() { Admission = new(Guid.NewGuid()), Number = 1, Name = Story.Text("x").Ref, On = DateOnly.Parse(on, null) });
        Assert.Equal(DateOnly.Parse(last, null), admission.LastDay(LawBook.Embedded, country));
        var longer = admission with { Extended = new() { Admission = admission.Id, Reason = Story.Text("x").Ref } };
        Assert.Equal(DateOnly.Parse(longest, null), longer.LastDay(LawBook.Embedded, country));
        Assert.False(admission.Late(LawBook.Embedded, country, DateOnly.Parse(last, null)));
        Assert.True(admission.Late(LawBook.Embedded, country, DateOnly.Parse(last, null).AddDays(1)));
        Assert.Equal("Directive 2014/24/EU Art. 34(5)", admission.Period(LawBook.Embedded, country)!.Source.Citation);
    }

    [Fact]
    public void A_refusal_has_its_reason_and_a_late_decision_is_taken_as_it_is()
    {
        var story = Dynamic();
        AdmissionId first = new(Guid.NewGuid()), second = new(Guid.NewGuid());
        story.Accept(new RequestAdmission(first, Story.Text("Nordic Alarm"), story.Today.AddDays(-40)));
        story.Accept(new RequestAdmission(second, Story.Text("Safe Night"), story.Today));
        Assert.Equal(["refusal-unreasoned"], story.Refused(new DecideAdmission(second, false, story.Today)));
        Assert.Equal(["decided-before-asked"], story.Refused(new DecideAdmission(second, true, story.Today.AddDays(-1))));
        story.Accept(new DecideAdmission(second, false, story.Today) { Reason = Story.Text("No certificate for the lock.") });
        Assert.Equal(["admission-decided"], story.Refused(new DecideAdmission(second, true, story.Today)));
        Assert.Equal(["admission-decided"], story.Refused(new ExtendAdmission(second, Story.Text("More documents."))));
        story.Accept(new ExtendAdmission(first, Story.Text("More documents had to be examined.")));
        story.Accept(new DecideAdmission(first, true, story.Today));
        Assert.True(story.State.Admissions[0].Late(LawBook.Embedded, Country.SE, story.Today));
        Assert.True(Nordbud.Core.Cases.Reporting.IndividualReport.Departs(story.State));
        Assert.Equal([true, false], story.State.Admissions.Select(one => one.Admitted));
    }

    [Fact]
    public void Requests_come_at_any_time_and_their_number_is_not_limited_by_a_rule()
    {
        var story = Dynamic();
        for (var n = 0; n < 60; n++)
        {
            AdmissionId id = new(Guid.NewGuid());
            story.Accept(new RequestAdmission(id, Story.Text($"Supplier {n}"), story.Today));
            story.Accept(new DecideAdmission(id, true, story.Today));
        }
        Assert.Equal(60, Nordbud.Core.Cases.CallOffs.Frameworks.In(story.State).Count);
        Assert.Equal(["text-missing", "in-the-future"], story.Refused(new RequestAdmission(new(Guid.NewGuid()), Story.Text(""), story.Today.AddDays(9))));
        Assert.Equal(["admission-unknown"], story.Refused(new DecideAdmission(new(Guid.NewGuid()), true, story.Today)));
    }

    [Fact]
    public void Who_asks_is_read_by_those_who_declared()
    {
        var story = Dynamic();
        story.Accept(new RequestAdmission(new(Guid.NewGuid()), Story.Text("Nordic Alarm"), story.Today));
        Assert.Equal(Sight.None, Visibility.Of(story.Entries[^1], story.State, Viewer.Public));
    }

    private static Story Dynamic() => Walk.On("dynamic-purchasing-system").Story;
}
