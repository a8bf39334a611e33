using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.People;

/// <summary>What a page or a command asks for. Who has it stands in <see cref="Policy"/>.</summary>
[JsonConverter(typeof(KebabCase<Permission>))]
public enum Permission
{
    /// <summary>Advice, law, knowledge and the public pages of cases.</summary>
    UsePublicPages,
    /// <summary>One's own account, one's own list of cases.</summary>
    UseAccount,
    /// <summary>Open a case under an authority.</summary>
    OpenCase,
    /// <summary>See that a case is there, and its front page.</summary>
    ReadCase,
    /// <summary>Change the need, its facts, advice and plan.</summary>
    PlanCase,
    /// <summary>Decide on model and instrument, award, and let a gate yield.</summary>
    Decide,
    /// <summary>Title, diary number, phase, earlier happenings.</summary>
    RunCase,
    /// <summary>Give and take roles.</summary>
    ManageTeam,
    /// <summary>Comments, tasks and files.</summary>
    Contribute,
    /// <summary>Release something to the public and take it back.</summary>
    Publish,
    /// <summary>Rounds of the market dialogue, answers to all, and what suppliers are told.</summary>
    RunDialogue,
    /// <summary>Activities with end users, their forms and results.</summary>
    RunUsers,
    /// <summary>Give marks to tenders.</summary>
    Score,
    /// <summary>Judge the entries of a contest.</summary>
    Judge,
    /// <summary>Open the marks, lead to the agreed ones.</summary>
    LeadScoring,
    /// <summary>Take the whole case out as a file.</summary>
    ExportCase,
    /// <summary>Erase personal data within the rules of retention.</summary>
    Erase,
    /// <summary>Look after an authority's people.</summary>
    ManageAuthority,
    /// <summary>Look after the installation.</summary>
    Administer,
}
