using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.People;
using Nordbud.Web.Features.Cases;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Contracts;

/// <summary>A page about contracts: forms that are sent and refused keep what was typed.</summary>
public abstract class ContractPage(CaseRoom room) : CasePage(room)
{
    public bool Sworn => Case.Group.MaySeeSuppliers(Visit.Person);

    public bool MayRun => Visit.May(Permission.RunCase) && Sworn;

    public bool MayDecide => Visit.May(Permission.Decide) && Sworn;

    public string? Sent { get; protected set; }

    public bool IsSent(string form) => Errors.Count > 0 && Sent == form;

    /// <summary>An amount in the currency of the country.</summary>
    public string Money(decimal amount) => T.Value(new Core.Values.Money(decimal.Round(amount, 2), Core.Advice.RegimeFinder.CurrencyOf(Case.Country)));

    /// <summary>Whom a contract is with, for those who may know it.</summary>
    public string CallOf(SignedContract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return TextOf(contract.Signed.With) ?? T["contracts.unnamed"];
    }

    protected DateOnly DayAt(string? typed, string field)
    {
        if (DayInput.Read(typed) is { } day)
            return day;
        Errors.Add(new(field, T["cases.error.day"]));
        return default;
    }

    protected DateOnly? DayOrNone(string? typed, string field) => string.IsNullOrWhiteSpace(typed) ? null : DayAt(typed, field);

    protected Task LoadAsync() => KnowAsync(Whole.Entries.Where(entry =>
        entry.Event is ContractEvent or Core.Cases.CallOffs.CallOffEvent or Core.Cases.Need.BasisEvent or Core.Cases.Criteria.AwardCriterionSet or Core.Cases.Scoring.TenderEntered or Core.Cases.Course.ContenderJoined));
}
