using Nordbud.Core.Cases.CallOffs;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Contracts;

/// <summary>What somebody asks to be done about a contract.</summary>
public abstract record ContractCommand(ContractId Contract) : CaseCommand
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 8000;
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 200;
    /// <summary>Most contracts of a case, and most things of one kind in a contract.</summary>
    public const int Most = 500;

    public override Permission Needs => Permission.RunCase;
}

/// <summary>Register a signed contract; too early a signing is registered as what it is, with the reason.</summary>
public sealed record SignContract(ContractId Contract, DateOnly On, Kept With, DateOnly From) : ContractCommand(Contract)
{
    public decimal? Value { get; init; }
    /// <summary>The partner in development that it buys from, or null.</summary>
    public ContenderId? Contender { get; init; }
    public DateOnly? To { get; init; }
    public bool Works { get; init; }
    /// <summary>The competition under a dynamic purchasing system that it comes of, or null.</summary>
    public CompetitionId? Competition { get; init; }
    public Kept? Reason { get; init; }
    public override string Subject => $"contract/{Contract}";
    public override IEnumerable<Kept> Brings => Reason is null ? [With] : [With, Reason];
}

/// <summary>Set or correct an option.</summary>
public sealed record SetOption(ContractId Contract, OptionId Option, Kept What, DateOnly NoticeBy) : ContractCommand(Contract)
{
    public DateOnly? To { get; init; }
    /// <summary>Why a framework agreement may last so long, where it may then be longer than the law allows without a reason.</summary>
    public Kept? Reason { get; init; }
    public override string Subject => $"contract/{Contract}/option/{Option}";
    public override IEnumerable<Kept> Brings => Reason is null ? [What] : [What, Reason];
}

/// <summary>Use an option or let it go.</summary>
public sealed record SettleOption(ContractId Contract, OptionId Option, bool Used, DateOnly On) : ContractCommand(Contract)
{
    public override string Subject => $"contract/{Contract}/option/{Option}";
    public override Permission Needs => Permission.Decide;
}

/// <summary>Set or correct what has to be delivered.</summary>
public sealed record SetDeliverable(ContractId Contract, DeliverableId Deliverable, Kept What, DateOnly Due) : ContractCommand(Contract)
{
    public Kept? Test { get; init; }
    public override string Subject => $"contract/{Contract}/deliverable/{Deliverable}";
    public override IEnumerable<Kept> Brings => Test is null ? [What] : [What, Test];
}

/// <summary>Accept a delivery, or not.</summary>
public sealed record TestDeliverable(ContractId Contract, DeliverableId Deliverable, DateOnly On, bool Accepted, Kept Result) : ContractCommand(Contract)
{
    public override string Subject => $"contract/{Contract}/deliverable/{Deliverable}";
    public override IEnumerable<Kept> Brings => [Result];
}

/// <summary>Set or correct what the contract is measured by.</summary>
public sealed record SetKpi(ContractId Contract, KpiId Kpi, Kept Name, string Unit, decimal Target) : ContractCommand(Contract)
{
    public decimal? Baseline { get; init; }
    public IndicatorId? Indicator { get; init; }
    public override string Subject => $"contract/{Contract}/kpi/{Kpi}";
    public override IEnumerable<Kept> Brings => [Name];
}

/// <summary>Record a measurement.</summary>
public sealed record MeasureKpi(ContractId Contract, KpiId Kpi, DateOnly On, decimal Value) : ContractCommand(Contract)
{
    public override string Subject => $"contract/{Contract}/kpi/{Kpi}/{On:yyyy-MM-dd}";
}

/// <summary>Register that something was not as agreed.</summary>
public sealed record RegisterDeviation(ContractId Contract, DeviationId Deviation, DateOnly On, Kept What) : ContractCommand(Contract)
{
    public override string Subject => $"contract/{Contract}/deviation/{Deviation}";
    public override IEnumerable<Kept> Brings => [What];
}

/// <summary>Register the remedy.</summary>
public sealed record RemedyDeviation(ContractId Contract, DeviationId Deviation, DateOnly On, Kept Remedy) : ContractCommand(Contract)
{
    public override string Subject => $"contract/{Contract}/deviation/{Deviation}";
    public override IEnumerable<Kept> Brings => [Remedy];
}

/// <summary>Change the contract on a ground of Art. 72; over a limit only the decision-maker can.</summary>
public sealed record ChangeContract(ContractId Contract, ChangeId Change, DateOnly On, ChangeGround Ground, decimal Amount, Kept What) : ContractCommand(Contract)
{
    public DateOnly? To { get; init; }
    /// <summary>Whether the limits are to yield.</summary>
    public bool Yields { get; init; }
    public override string Subject => $"contract/{Contract}/change/{Change}";
    public override Permission Needs => Yields ? Permission.Decide : Permission.RunCase;
    public override IEnumerable<Kept> Brings => [What];
}

/// <summary>Register that the price was indexed as the contract says.</summary>
public sealed record IndexPrice(ContractId Contract, DateOnly On, decimal Value, Kept What) : ContractCommand(Contract)
{
    public override string Subject => $"contract/{Contract}/price";
    public override IEnumerable<Kept> Brings => [What];
}

/// <summary>Register a contract under the framework agreement; beyond its value only the decision-maker can.</summary>
public sealed record MakeCallOff(ContractId Contract, CallOffId CallOff, DateOnly On, decimal Value, bool Competed, Kept What) : ContractCommand(Contract)
{
    /// <summary>Whether the limit is to yield.</summary>
    public bool Yields { get; init; }
    public PartnerId? Participant { get; init; }
    /// <summary>Why this one of several parties gets it without a competition.</summary>
    public Kept? Direct { get; init; }
    public override string Subject => $"contract/{Contract}/call-off/{CallOff}";
    public override Permission Needs => Yields ? Permission.Decide : Permission.RunCase;
    public override IEnumerable<Kept> Brings => Direct is null ? [What] : [What, Direct];
}

/// <summary>Name a subcontractor.</summary>
public sealed record NameSubcontractor(ContractId Contract, Kept Name, decimal? Share) : ContractCommand(Contract)
{
    public override string Subject => $"contract/{Contract}/subcontractors";
    public override IEnumerable<Kept> Brings => [Name];
}

/// <summary>End the contract, with what was learned.</summary>
public sealed record EndContract(ContractId Contract, DateOnly On, EndKind Kind, Kept Learned) : ContractCommand(Contract)
{
    public bool? Again { get; init; }
    public override string Subject => $"contract/{Contract}";
    public override IEnumerable<Kept> Brings => [Learned];
}
