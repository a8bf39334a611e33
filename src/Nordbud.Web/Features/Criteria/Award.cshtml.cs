using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Evaluation;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Criteria;

/// <summary>
/// One award criterion. Who comes: a member of the group with a good idea and no scale for it. The question: what exactly
/// is judged, by whom, and what earns which mark?
/// </summary>
[Needs(Permission.Contribute)]
public sealed class AwardModel(CaseRoom room) : CasePage(room)
{
    [BindProperty(SupportsGet = true)] public string? Parent { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public bool Divided { get; set; }
    [BindProperty] public string? Lowest { get; set; } = "0";
    [BindProperty] public string? Highest { get; set; } = "5";
    [BindProperty] public string? Levels { get; set; }
    [BindProperty] public string? ScoredBy { get; set; }
    [BindProperty] public string? Minimum { get; set; }
    [BindProperty] public string? Value { get; set; }
    [BindProperty] public string? Against { get; set; }
    [BindProperty] public bool Climate { get; set; }
    [BindProperty] public List<string> Indicators { get; set; } = [];
    [BindProperty] public List<string> Findings { get; set; } = [];

    /// <summary>The criterion that is changed, or null for a new one.</summary>
    public AwardCriterionSet? There { get; private set; }

    /// <summary>The branches under which it can lie.</summary>
    public IEnumerable<AwardCriterionSet> Branches => Case.Criteria.Award.Where(one => one.Scale is null && one.Criterion != There?.Criterion);

    public async Task<IActionResult> OnGetAsync(Guid? criterion)
    {
        if (!Find(criterion))
            return NotFound();
        await LoadAsync();
        if (There is not null)
            Fill(There);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? criterion)
    {
        if (!Find(criterion))
            return NotFound();
        var id = There?.Criterion ?? new AwardCriterionId(Guid.CreateVersion7());
        var (scale, texts) = Divided ? (null, []) : ReadScale();
        return await EndAsync(new SetAwardCriterion(id, Keeping.Text(Name?.Trim() ?? ""))
        {
            Parent = Guid.TryParse(Parent, out var parent) ? new AwardCriterionId(parent) : null,
            Text = Keeping.TextOrNone(Text),
            Scale = scale,
            LevelTexts = texts,
            ScoredBy = Names.Parse<Scorer>(ScoredBy ?? "") ?? default,
            Minimum = NumberAt(Minimum, "minimum", NumberInput.Read),
            Value = NumberAt(Value, "value", AmountInput.Parse),
            Against = Names.Parse<QualityReference>(Against ?? "") ?? default,
            Climate = Climate,
            Indicators = LinkBoxes.ReadIndicators(Indicators),
            Findings = LinkBoxes.ReadFindings(Findings),
            From = There?.From,
        }, "criteria.said.set", "/criteria", LoadAsync, ("scale", "highest"));
    }

    private bool Find(Guid? criterion)
    {
        There = criterion is { } id ? Case.Criteria.Find(new(id)) : null;
        return criterion is null || There is not null;
    }

    private Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry => entry.Event is CriteriaEvent or IndicatorSet or FindingRecorded));

    private void Fill(AwardCriterionSet there)
    {
        (Name, Text, Parent, Divided) = (TextOf(there.Name), TextOf(there.Text), there.Parent?.ToString(), there.Scale is null);
        (Lowest, Highest) = (NumberInput.Write(there.Scale?.Lowest ?? 0), NumberInput.Write(there.Scale?.Highest ?? 5));
        Levels = string.Join("\n", (there.Scale?.Levels ?? []).Select(level => $"{NumberInput.Write(level.Mark)} = {TextOf(level.Text)}"));
        (ScoredBy, Minimum, Value) = (Names.Of(there.ScoredBy), NumberInput.Write(there.Minimum), NumberInput.Write(there.Value));
        (Against, Climate) = (Names.Of(there.Against), there.Climate);
        Indicators = [.. there.Indicators.Select(id => id.ToString())];
        Findings = [.. there.Findings.Select(id => id.ToString())];
    }

    /// <summary>The scale, and the texts of its levels: a line for each, the mark first and what earns it after an equals sign.</summary>
    private (MarkScale? Scale, IReadOnlyList<Kept> Texts) ReadScale()
    {
        var lowest = NumberAt(Lowest, "lowest", NumberInput.Read);
        var highest = NumberAt(Highest, "highest", NumberInput.Read);
        List<MarkLevel> levels = [];
        List<Kept> texts = [];
        foreach (var line in (Levels ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            if (NumberInput.Read(parts[0]) is not { } mark)
            {
                Errors.Add(new("levels", T.Format("criteria.error.level", ("line", line))));
                break;
            }
            var text = parts.Length > 1 ? Keeping.TextOrNone(parts[1]) : null;
            if (text is not null)
                texts.Add(text);
            levels.Add(new(mark, text?.Ref));
        }
        return (new MarkScale(lowest ?? 0, highest ?? (levels.Count > 0 ? levels.Max(level => level.Mark) : 0)) { Levels = levels }, texts);
    }
}
