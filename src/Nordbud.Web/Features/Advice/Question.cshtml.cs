using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store;
using Nordbud.Core.Advice;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Advice;

/// <summary>One question: its answer is saved at once, so that a draft survives anything.</summary>
public sealed class QuestionModel(NordbudContext db, TimeProvider clock, Texts texts) : DraftPage(db, clock, texts)
{
    private const string Unknown = "unknown";
    private const string OtherTechnology = "other";
    private const int MaxPartners = 500;
    private const decimal MaxAmount = 1_000_000_000_000m;

    public sealed record Option(string Id, string Text, string? Hint);

    public static IReadOnlyList<string> Currencies { get; } = ["SEK", "DKK", "EUR", "NOK", "ISK"];

    public Question Asked { get; private set; } = null!;

    public IReadOnlyList<Option> Options { get; private set; } = [];

    [BindProperty] public string? Answer { get; set; }
    [BindProperty] public string? Other { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public string? Currency { get; set; }

    /// <summary>Where the answer leads back to: <c>check</c>, <c>result</c> or on to the next question.</summary>
    [BindProperty(SupportsGet = true)] public string? From { get; set; }

    public int Number => Questions.All.TakeWhile(q => q != Asked).Count(q => q.AskedWhen(Facts)) + 1;

    public int Count => Questions.All.Count(q => q.AskedWhen(Facts) || q == Asked);

    public string BackTo => From is "check" or "result" ? $"/advice/{Draft.Id}/{From}"
        : Questions.Before(Asked, Facts) is { } before ? $"/advice/{Draft.Id}/question/{before.Id}"
        : "/";

    public async Task<IActionResult> OnGetAsync(string id, string name)
    {
        if (!await LoadAsync(id) || !Ask(name))
            return NotFound();
        Show();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string name, bool unknown)
    {
        if (!await LoadAsync(id) || !Ask(name))
            return NotFound();
        if ((unknown ? Cleared() : Answered()) is not { } facts)
            return Page();
        await SaveAsync(facts);
        if (From is "check" or "result")
            return Redirect($"/advice/{Draft.Id}/{From}");
        return Redirect(Questions.After(Asked, Facts) is { } next
            ? $"/advice/{Draft.Id}/question/{next.Id}"
            : $"/advice/{Draft.Id}/check");
    }

    private bool Ask(string name)
    {
        if (Questions.Named(name) is not { } question)
            return false;
        Asked = question;
        Options = [.. OptionsOf(question)];
        Currency ??= Facts.Value?.Currency ?? RegimeFinder.CurrencyOf(Facts.Country);
        return true;
    }

    private IEnumerable<Option> OptionsOf(Question question)
    {
        var key = $"advice.q.{question.Id}";
        switch (question.Kind)
        {
            case QuestionKind.Country:
                return Enum.GetValues<Country>().Select(c => new Option(c.ToString(), T.Value(c), null));
            case QuestionKind.Technology:
                return TechnologyCatalogue.All.Select(t => new Option(t.Id, T[$"technologies.{t.Id}.name"], null))
                    .Append(new Option(OtherTechnology, T["advice.q.technology.other"], null))
                    .Append(new Option(Unknown, T["advice.unknown"], null));
            case QuestionKind.Choice:
                return question.Answers.Select(a => new Option(a.Id, AnswerText.Say(question.Id, a.Id, T), Hint(key, a.Id)))
                    .Append(new Option(Unknown, T["advice.unknown"], null));
            default:
                return [];
        }
    }

    private string? Hint(string key, string answer) =>
        T.Has($"{key}.{answer}.hint") ? T[$"{key}.{answer}.hint"] : null;

    /// <summary>Fills the form with what is known.</summary>
    private void Show()
    {
        switch (Asked.Kind)
        {
            case QuestionKind.Choice:
                Answer = Asked.Given(Facts)?.Id;
                break;
            case QuestionKind.Country:
                Answer = Facts.Country.ToString();
                break;
            case QuestionKind.Technology when Facts.Technology is { } technology:
                var known = TechnologyCatalogue.All.Any(t => t.Id == technology);
                (Answer, Other) = known ? (technology, null) : (OtherTechnology, technology);
                break;
            case QuestionKind.Title:
                Text = Facts.Title;
                break;
            case QuestionKind.Date:
                Text = Facts.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                break;
            case QuestionKind.Value when Facts.Value is { } value:
                Text = T.Language.Number(value.Amount);
                break;
            case QuestionKind.Partners:
                Text = Facts.Partners?.ToString(CultureInfo.InvariantCulture);
                break;
        }
    }

    private Facts Cleared() => Asked.Kind switch
    {
        QuestionKind.Title => Facts with { Title = null },
        QuestionKind.Value => Facts with { Value = null },
        QuestionKind.Partners => Facts with { Partners = null },
        QuestionKind.Technology => Facts with { Technology = null },
        QuestionKind.Choice => Asked.Apply(Facts, null),
        _ => Facts,
    };

    /// <summary>The facts with the answer, or null with what has to be corrected.</summary>
    private Facts? Answered() => Asked.Kind switch
    {
        QuestionKind.Choice => Answer is Unknown ? Cleared()
            : Asked.Answers.FirstOrDefault(a => a.Id == Answer) is { } answer ? Asked.Apply(Facts, answer)
            : Refuse($"answer-{Options[0].Id}", T["advice.error.choose"]),
        QuestionKind.Country => Enum.GetNames<Country>().Contains(Answer)
            ? Facts with { Country = Enum.Parse<Country>(Answer!) }
            : Refuse("answer-SE", T["advice.error.country"]),
        QuestionKind.Technology => AnsweredTechnology(),
        QuestionKind.Title => Trimmed(Text) is { } title
            ? IsText(title) ? Facts with { Title = title } : Refuse("text", T["advice.error.text"])
            : Refuse("text", T["advice.error.title"]),
        QuestionKind.Date => DateOnly.TryParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture,
                DateTimeStyles.None, out var date) && date >= FactsJson.FirstDate && date <= FactsJson.LastDate
            ? Facts with { Date = date }
            : Refuse("text", T.Format("advice.error.date", ("first", FactsJson.FirstDate), ("last", FactsJson.LastDate))),
        QuestionKind.Value => AmountInput.Parse(Text) is { } amount and > 0 and <= MaxAmount && Currencies.Contains(Currency)
            ? Facts with { Value = new Money(amount, Currency!) }
            : Refuse("text", T["advice.error.value"]),
        QuestionKind.Partners => int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var partners)
                && partners <= MaxPartners
            ? Facts with { Partners = partners }
            : Refuse("text", T.Format("advice.error.partners", ("most", MaxPartners))),
        _ => null,
    };

    private Facts? AnsweredTechnology()
    {
        if (Answer is Unknown)
            return Cleared();
        if (TechnologyCatalogue.All.Any(t => t.Id == Answer))
            return Facts with { Technology = Answer };
        if (Answer is not OtherTechnology && Trimmed(Other) is null)
            return Refuse($"answer-{Options[0].Id}", T["advice.error.choose"]);
        return Trimmed(Other) is { } other && IsText(other)
            ? Facts with { Technology = other }
            : Refuse("other", T["advice.error.technology"]);
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static bool IsText(string text) => text.Length <= 300 && !text.Any(char.IsControl);

    private Facts? Refuse(string field, string text)
    {
        Errors.Add(new FieldError(field, text));
        return null;
    }
}
