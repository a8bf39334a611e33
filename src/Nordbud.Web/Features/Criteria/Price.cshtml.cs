using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Evaluation;
using Nordbud.Core.Evaluation.Formulas;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Criteria;

/// <summary>
/// How prices are compared and marks become a result. Who comes: the officer, who has always used the same formula and
/// wonders. The questions: which ways are there, what does each do, and what do I have to decide with it?
/// </summary>
[Needs(Permission.RunCase)]
public sealed class PriceModel(CaseRoom room) : CasePage(room)
{
    /// <summary>The formula that is looked at; none shows all of them.</summary>
    [BindProperty(SupportsGet = true)] public string? Formula { get; set; }
    [BindProperty] public string? Points { get; set; }
    [BindProperty] public Dictionary<string, string?> Numbers { get; set; } = [];
    [BindProperty] public string? Items { get; set; }
    [BindProperty] public string? Rate { get; set; }
    [BindProperty] public string? Years { get; set; }
    [BindProperty] public string? Ties { get; set; }
    [BindProperty] public string? Scores { get; set; }
    [BindProperty] public Dictionary<string, string?> Steps { get; set; } = [];
    [BindProperty] public string? Mode { get; set; }
    [BindProperty] public string? MinimumQuality { get; set; }
    [BindProperty] public string? Lots { get; set; }
    [BindProperty] public bool Anonymous { get; set; }
    [BindProperty] public bool PricesHidden { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public Formula? Chosen => Formula is { } name && FormulaCatalogue.Find(name) is { OnlyWarnedOf: false } formula ? formula : null;

    public async Task OnGetAsync(bool all)
    {
        await LoadAsync();
        var there = Case.Criteria.Model;
        Formula ??= all ? null : there?.Formula;
        (Points, PricesHidden) = (NumberInput.Write(there?.Points ?? 100), there?.PricesHidden ?? true);
        if (there is null)
            return;
        Numbers = there.Parameters.ToDictionary(one => one.Key, one => NumberInput.Write(one.Value));
        Items = string.Join("\n", there.Items.Select(item => $"{item.Name} = {NumberInput.Write(item.Quantity)}"));
        (Rate, Years) = (NumberInput.Write(there.LifeCycle?.Rate * 100), there.LifeCycle?.Years.ToString(CultureInfo.InvariantCulture));
        (Ties, Scores) = (Core.Advice.Names.Of(there.Ties), Core.Advice.Names.Of(there.Scores));
        Steps = there.Roundings.ToDictionary(one => Core.Advice.Names.Of(one.Stage), one => NumberInput.Write(one.Step));
        Mode = there.Roundings.Count > 0 ? Core.Advice.Names.Of(there.Roundings[0].Mode) : null;
        (MinimumQuality, Lots) = (NumberInput.Write(there.MinimumQuality * 100), string.Join("\n", there.Lots));
        (Anonymous, Reason) = (there.Anonymous, TextOf(there.Reason));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Chosen is not { } formula)
        {
            await LoadAsync();
            return Page();
        }
        var numbers = new Dictionary<string, decimal>();
        foreach (var parameter in formula.Parameters)
        {
            var typed = Numbers.GetValueOrDefault(parameter.Name);
            if (NumberAt(typed, parameter.Name, parameter.AtMost >= 1000 ? AmountInput.Parse : NumberInput.Read) is { } number)
                numbers[parameter.Name] = number;
        }
        var mode = Core.Advice.Names.Parse<RoundingMode>(Mode ?? "") ?? default;
        var rate = NumberAt(Rate, "rate", NumberInput.Read);
        return await EndAsync(new SetEvaluationModel(formula.Name, NumberAt(Points, "points", NumberInput.Read) ?? 100)
        {
            Parameters = numbers,
            Items = ReadItems(),
            LifeCycle = rate is null && string.IsNullOrWhiteSpace(Years) ? null : new((rate ?? 0) / 100, (int)Math.Clamp(NumberAt(Years, "years", NumberInput.Read) ?? 0, -1, 1000)),
            Ties = Core.Advice.Names.Parse<TieRule>(Ties ?? "") ?? default,
            Scores = Core.Advice.Names.Parse<ScoreRule>(Scores ?? "") ?? default,
            Roundings = [.. Enum.GetValues<RoundingStage>().Select(stage => (stage, Step: NumberAt(Steps.GetValueOrDefault(Core.Advice.Names.Of(stage)), "step", NumberInput.Read)))
                .Where(one => one.Step is not null).Select(one => new Rounding(one.stage, one.Step!.Value, mode))],
            MinimumQuality = NumberAt(MinimumQuality, "minimumQuality", NumberInput.Read) / 100,
            Lots = [.. Lines(Lots)],
            Anonymous = Anonymous,
            PricesHidden = PricesHidden,
            Reason = Keeping.TextOrNone(Reason),
        }, "criteria.said.model", "/criteria", LoadAsync);
    }

    private Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is EvaluationModelSet));

    /// <summary>The price list: a line for each item, its name and after an equals sign the quantity.</summary>
    private List<PricedItem> ReadItems()
    {
        List<PricedItem> items = [];
        foreach (var line in Lines(Items))
        {
            var at = line.LastIndexOf('=');
            if (at < 1 || AmountInput.Parse(line[(at + 1)..]) is not { } quantity)
            {
                Errors.Add(new("items", T.Format("criteria.error.item", ("line", line))));
                break;
            }
            items.Add(new($"p{items.Count + 1}", line[..at].Trim(), quantity));
        }
        return items;
    }

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
