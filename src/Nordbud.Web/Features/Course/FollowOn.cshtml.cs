using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Course;

/// <summary>
/// A later case on the same need: a rerun after a cancellation, or the purchase after a cooperation or a development. Who
/// comes: the officer who begins again and must not forget what was learned, nor who knows more than the others. What the
/// partners of this case know is a debt to everybody else in the later one until it is published (Art. 41).
/// </summary>
[Needs(Permission.RunCase)]
public sealed class FollowOnModel(CaseRoom room, EarlierCases earlier) : CasePage(room)
{
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? Lessons { get; set; }
    [BindProperty] public string? Known { get; set; }

    public bool Sworn => Case.Group.MaySeeSuppliers(Visit.Person);

    /// <summary>Those who had something to do with this case, by name, with country and number where these are known.</summary>
    public IReadOnlyList<Involved> Involved => Parties.All;

    /// <summary>The same, with why somebody may be missing.</summary>
    public InvolvedParties Parties { get; private set; } = new([], MissingParties.Unseen);

    /// <summary>What this case itself says was learned: why it ended without a contract, and what its contracts left.</summary>
    public string Learned => string.Join("\n\n", new[] { Case.Award.Declined?.Reasons }
        .Concat(Case.Course.Moves.Where(move => move.Kind is MoveKind.Stop).Select(move => move.Reason))
        .Concat(Case.Award.Reversed.Select(one => (KeptRef?)one.Reversed.Reason))
        .Concat(Case.Contracts.Values.Select(contract => contract.Ended?.Learned)).Append(Case.Experience.Given?.Learned).Select(TextOf).OfType<string>().Distinct());

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (!Sworn)
            Errors.Add(new("main", T["cases.problem.undeclared"]));
        else if (Parties.Missing is MissingParties.Sealed or MissingParties.Unseen)
            Errors.Add(new("main", T[Parties.Why]));
        if (string.IsNullOrWhiteSpace(Lessons))
            Errors.Add(new("lessons", T["cases.problem.text-missing"]));
        if (Involved.Count > 0 && string.IsNullOrWhiteSpace(Known))
            Errors.Add(new("known", T["course.follow-on.error.known"]));
        if (Errors.Count > 0)
            return Page();
        CaseId id = new(Guid.CreateVersion7());
        var opened = await Room.Desk.OpenAsync(id, new OpenCase
        {
            Authority = Case.Authority,
            Country = Case.Country,
            Title = string.IsNullOrWhiteSpace(Title) ? Case.Title : Title.Trim(),
            Parts = [.. Case.Need.Values.Select(part => new OpeningPart(Involved.Count > 0 ? part.Facts with { EarlierInvolvedSuppliers = true } : part.Facts))],
        }, Visit.Doer, HttpContext.RequestAborted);
        if (opened is not DeskAnswer.Done)
        {
            Errors.AddRange(opened is DeskAnswer.Refused refused ? refused.Problems.Select(problem => ProblemText.Of(problem, T)) : [new("main", T["cases.problem.not-allowed"])]);
            return Page();
        }
        foreach (var command in Carried())
        {
            if (await Room.Desk.DoAsync(id, command, Visit.Doer, null, HttpContext.RequestAborted) is DeskAnswer.Refused refused)
                throw new InvalidOperationException($"{command.GetType().Name} of a case that was just opened: {refused.Problems[0].Code}.");
        }
        Said = T["course.follow-on.said"];
        return Redirect($"/cases/{id}");
    }

    /// <summary>What the later case takes over.</summary>
    private IEnumerable<CaseCommand> Carried()
    {
        yield return new EnterEarlierHappening(Today, Keeping.Text(T.Format("course.follow-on.earlier", ("lessons", Lessons!.Trim()))));
        if (Case.Basis.Described is { } described && TextOf(described.TargetGroup) is { } group)
            yield return new DescribeNeed(Keeping.Text(group)) { People = described.People, Process = Keeping.TextOrNone(TextOf(described.Process)), YearlyCost = described.YearlyCost };
        foreach (var one in Case.Basis.Indicators)
        {
            if (TextOf(one.Name) is { } name)
                yield return new SetIndicator(new(Guid.CreateVersion7()), Keeping.Text(name), one.Unit) { Baseline = one.Baseline, BaselineOn = one.BaselineOn, Target = one.Target, Measured = Keeping.TextOrNone(TextOf(one.Measured)) };
        }
        List<SupplierId> holders = [];
        foreach (var (name, country, number) in Involved)
        {
            holders.Add(new(Guid.CreateVersion7()));
            yield return new RegisterSupplier(holders[^1], name) { Country = country, Number = number };
        }
        yield return new FollowCase(Case.Id);
        if (holders.Count == 0)
        {
            // Where a name was erased nobody knows that there was none: it stays to be settled.
            if (Parties.Complete)
                yield return new SettleEarlier(Case.Id) { Reason = Keeping.Text(T["course.earlier.nobody"]) };
            yield break;
        }
        InformationId piece = new(Guid.CreateVersion7());
        yield return new GiveInformation(piece, Keeping.Text(Known!.Trim()), holders, Today);
        if (Parties.Complete)
            yield return new SettleEarlier(Case.Id) { Pieces = [piece] };
    }

    private async Task LoadAsync()
    {
        await KnowAsync();
        if (Sworn)
            Parties = await earlier.InvolvedAsync(Whole, Visit, HttpContext.RequestAborted);
    }
}
