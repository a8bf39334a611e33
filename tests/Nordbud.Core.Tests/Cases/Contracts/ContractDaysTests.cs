using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Tests.Cases.Course;

namespace Nordbud.Core.Tests.Cases.Contracts;

/// <summary>The days of a contract that nobody may miss.</summary>
public sealed class ContractDaysTests
{
    private static readonly DateOnly Day = new(2027, 6, 1);

    [Theory]
    [InlineData(ContractDayKind.Option, 91, null)]
    [InlineData(ContractDayKind.Option, 90, 90)]
    [InlineData(ContractDayKind.Option, 84, 90)]
    [InlineData(ContractDayKind.Option, 83, null)]
    [InlineData(ContractDayKind.Option, 30, 30)]
    [InlineData(ContractDayKind.Option, 23, null)]
    [InlineData(ContractDayKind.End, 90, 90)]
    [InlineData(ContractDayKind.Delivery, 14, 14)]
    [InlineData(ContractDayKind.Delivery, 1, null)]
    [InlineData(ContractDayKind.Delivery, 0, 0)]
    [InlineData(ContractDayKind.Delivery, -6, 0)]
    [InlineData(ContractDayKind.Delivery, -7, null)]
    public void A_day_asks_for_its_reminder_and_for_a_week_after_it_for_one_that_was_missed(ContractDayKind kind, int left, int? before) =>
        Assert.Equal(before, ContractDays.ReminderOn(kind, Day, Day.AddDays(-left)));

    [Fact]
    public void What_is_settled_accepted_or_over_has_no_day_any_more()
    {
        var story = Walk.On("traditional").Story;
        ContractId contract = new(Guid.NewGuid());
        OptionId option = new(Guid.NewGuid());
        DeliverableId delivery = new(Guid.NewGuid());
        story.Accept(new SignContract(contract, story.Today, Story.Text("Nordic Alarm"), story.Today) { To = Day, Reason = Story.Text("Signed before we came here.") });
        story.Accept(new SetOption(contract, option, Story.Text("A year more"), Day.AddDays(-60)) { To = Day.AddYears(1) });
        story.Accept(new SetDeliverable(contract, delivery, Story.Text("Alarms"), story.Today.AddDays(9)));
        Assert.Equal([(ContractDayKind.Option, option.Value, Day.AddDays(-60)), (ContractDayKind.Delivery, delivery.Value, story.Today.AddDays(9)), (ContractDayKind.End, contract.Value, Day)],
            ContractDays.Of(story.State).Select(one => (one.Kind, one.Thing, one.On)));
        story.Accept(new TestDeliverable(contract, delivery, story.Today, true, Story.Text("All work.")));
        story.Accept(new SettleOption(contract, option, true, story.Today), Story.By(Story.Decider));
        Assert.Equal([(ContractDayKind.End, Day.AddYears(1))], ContractDays.Of(story.State).Select(one => (one.Kind, one.On)));
        story.Accept(new EndContract(contract, story.Today, EndKind.Completed, Story.Text("It works.")));
        Assert.Empty(ContractDays.Of(story.State));
    }
}
