using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Questions;

namespace Nordbud.Core.Tests.Cases.Questions;

public sealed class QuestionTests
{
    private readonly Story _story = new();

    [Fact]
    public void An_answer_reaches_everybody_in_one_entry_and_a_letter_announces_it_without_saying_it()
    {
        _story.Round();
        var suppliers = Enumerable.Range(1, 200).Select(n => _story.Supplier($"Supplier number {n} of many")).ToList();
        var question = new QuestionId(Guid.NewGuid());
        _story.Accept(new AskQuestion(question, suppliers[7].Id, suppliers[7].Secret, Story.Text("Is Finnish needed?")), Story.Outsider);
        Assert.Empty(Letters.After(_story.State, _story.Entries.Skip(_story.Entries.Count - 1)));
        var (wording, answer) = (Story.Text("Is Finnish needed?"), Story.Text("No."));
        var said = _story.Accept(new AnswerQuestion(question, wording, answer));
        Assert.IsType<QuestionAnswered>(Assert.Single(said));
        var letters = Letters.After(_story.State, _story.Entries.Skip(_story.Entries.Count - 1)).ToList();
        Assert.Equal(_story.State.Suppliers.Values.Select(supplier => supplier.Contact!.Id).Order(), letters.Select(letter => letter.AddressIn!.Value).Order());
        Assert.All(letters, letter => Assert.DoesNotContain("Finnish", System.Text.Json.JsonSerializer.Serialize(letter), StringComparison.Ordinal));
        Assert.DoesNotContain(suppliers[7].Id.ToString(), System.Text.Encoding.UTF8.GetString(_story.Entries[^1].Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_answered_in_another_system_is_registered_with_its_days_and_nobody_is_written_to()
    {
        _story.Accept(new Nordbud.Core.Cases.Suppliers.RegisterSupplier(new(Guid.NewGuid()), "One AB") { Contact = Story.Text("one@example.org") });
        QuestionId question = new(Guid.NewGuid());
        RegisterQuestion register = new(question, Story.Text("Is Finnish needed?"), Story.Text("No."), _story.Today.AddDays(-9), _story.Today.AddDays(-4));
        _story.Accept(register);
        Assert.Empty(Letters.After(_story.State, _story.Entries.Skip(_story.Entries.Count - 1)));
        Assert.DoesNotContain(Nordbud.Core.Cases.Publication.PublicPart.Dialogue, _story.State.Released);
        Assert.Equal((_story.Today.AddDays(-9), _story.Today.AddDays(-4)), _story.State.Questions[question].Elsewhere);
        _story.Accept(register with { Answer = Story.Text("Yes."), Answered = _story.Today.AddDays(-3) });
        Assert.Equal(_story.Today.AddDays(-3), Assert.Single(_story.State.Questions.Values).Elsewhere!.Value.Answered);
        Assert.Equal(["question-elsewhere"], _story.Refused(new AnswerQuestion(question, Story.Text("a"), Story.Text("b")), Story.By(Story.Officer)));
        Assert.Equal(["answered-before-asked"], _story.Refused(register with { Answered = _story.Today.AddDays(-10) }));
        Assert.Equal(["in-the-future"], _story.Refused(register with { Answered = _story.Today.AddDays(3) }));
        Assert.Equal(["text-missing", "text-missing"], _story.Refused(register with { Wording = Story.Text(""), Answer = Story.Text(" ") }));
    }

    [Fact]
    public void Nobody_asks_in_the_name_of_another_or_after_the_end()
    {
        var round = _story.Round();
        var (one, secret) = _story.Supplier("One AB");
        var (other, _) = _story.Supplier("Other AB");
        AskQuestion Ask(Nordbud.Core.Cases.Suppliers.SupplierId who) => new(new(Guid.NewGuid()), who, secret, Story.Text("Why?"));
        Assert.Equal(["not-allowed"], _story.Refused(Ask(other), Story.Outsider));
        _story.Accept(Ask(one), Story.Outsider);
        _story.Accept(new Nordbud.Core.Cases.Dialogue.CloseRound(round));
        Assert.Equal(["questions-closed"], _story.Refused(Ask(one), Story.Outsider));
    }
}
