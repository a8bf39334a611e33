using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Admissions;

/// <summary>What somebody asks to be done about who is in the dynamic purchasing system.</summary>
public abstract record AdmissionCommand(AdmissionId Admission) : CaseCommand
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestText = 8000;
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 200;
    /// <summary>Most requests of a case: the law knows no limit, the store does.</summary>
    public const int Most = 2000;

    public override string Subject => $"admission/{Admission}";
    public override Permission Needs => Permission.RunCase;
}

/// <summary>Register a request.</summary>
public sealed record RequestAdmission(AdmissionId Admission, Kept Name, DateOnly On) : AdmissionCommand(Admission)
{
    public SupplierId? Supplier { get; init; }
    public override IEnumerable<Kept> Brings => [Name];
}

/// <summary>Take the longer time for one request, with the reason.</summary>
public sealed record ExtendAdmission(AdmissionId Admission, Kept Reason) : AdmissionCommand(Admission)
{
    public override IEnumerable<Kept> Brings => [Reason];
}

/// <summary>Decide on a request; a refusal has its reason.</summary>
public sealed record DecideAdmission(AdmissionId Admission, bool Admitted, DateOnly On) : AdmissionCommand(Admission)
{
    public Kept? Reason { get; init; }
    public override IEnumerable<Kept> Brings => Reason is null ? [] : [Reason];
}
