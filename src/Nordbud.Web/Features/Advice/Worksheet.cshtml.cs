using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store;
using Nordbud.Core.Advice;
using Nordbud.Core.Values;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Advice;

/// <summary>
/// Helps to work out the estimated value: everything the contract can come to (Directive 2014/24/EU Art. 5(1)), the
/// value of all who buy together, and 48 months where a service contract has no fixed term (Art. 5(14)(b)).
/// </summary>
public sealed class WorksheetModel(NordbudContext db, TimeProvider clock, Texts texts) : DraftPage(db, clock, texts)
{
    /// <summary>Months that count where a contract has no fixed term. A given term counts in full: too high is on the safe side.</summary>
    private const int MonthsWithoutTerm = 48;

    public static IReadOnlyList<string> Fields { get; } = ["once", "monthly", "months", "extra", "options", "others"];

    private readonly Dictionary<string, string?> _given = [];

    [BindProperty] public string? Currency { get; set; }

    [BindProperty(SupportsGet = true)] public string? From { get; set; }

    /// <summary>The sum, once it can be worked out.</summary>
    public Money? Total { get; private set; }

    public string? Given(string field) => _given.GetValueOrDefault(field);

    public string ErrorAt(string field) => ErrorOf(field);

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (!await LoadAsync(id))
            return NotFound();
        Currency = Facts.Value?.Currency ?? RegimeFinder.CurrencyOf(Facts.Country);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, bool use)
    {
        if (!await LoadAsync(id))
            return NotFound();
        foreach (var field in Fields)
            _given[field] = Request.Form[field];
        Total = Sum();
        if (!use || Total is not { } total)
            return Page();
        await SaveAsync(Facts with { Value = total });
        return Redirect($"/advice/{Draft.Id}/question/value{(From is "check" or "result" ? $"?from={From}" : "")}");
    }

    private Money? Sum()
    {
        var months = Number("months") is > 0 and var given ? given : MonthsWithoutTerm;
        var sum = Number("once") + Number("monthly") * months + Number("extra") + Number("options") + Number("others");
        if (Errors.Count == 0 && sum <= 0)
            Errors.Add(new FieldError("once", T["advice.worksheet.nothing"]));
        return Errors.Count == 0 && QuestionModel.Currencies.Contains(Currency) ? new Money(sum, Currency!) : null;
    }

    private decimal Number(string field)
    {
        if (string.IsNullOrWhiteSpace(_given[field]))
            return 0;
        if (AmountInput.Parse(_given[field]) is { } amount and <= 1_000_000_000m)
            return amount;
        Errors.Add(new FieldError(field, T["advice.worksheet.figures"]));
        return 0;
    }
}
