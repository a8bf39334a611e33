using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.People;

/// <summary>What a person is in one case. A person may be several.</summary>
[JsonConverter(typeof(KebabCase<Role>))]
public enum Role
{
    /// <summary>Answers for the case and its people.</summary>
    Owner,
    /// <summary>Runs the procurement.</summary>
    ProcurementOfficer,
    /// <summary>Awards and lets gates yield, by a delegation number or a board's minute; nobody else does.</summary>
    DecisionMaker,
    /// <summary>Belongs to the working group.</summary>
    GroupMember,
    /// <summary>Scores tenders.</summary>
    Evaluator,
    /// <summary>Leads the evaluators to a consensus.</summary>
    Chair,
    /// <summary>Judges the entries of a contest.</summary>
    Jury,
    /// <summary>Hired to lead the market dialogue.</summary>
    Facilitator,
    /// <summary>Speaks for citizens, relatives or employees.</summary>
    EndUserRepresentative,
    /// <summary>Opens the tenders with another.</summary>
    OpeningOfficer,
    /// <summary>Works for an authority that buys together with this one.</summary>
    Partner,
    /// <summary>Reads everything and writes nothing, as an auditor does.</summary>
    Observer,
    /// <summary>Works for a supplier.</summary>
    SupplierUser,
}
