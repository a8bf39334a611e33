using System.Text.Json.Serialization;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases.Notices;

/// <summary>What a notice is for.</summary>
[JsonConverter(typeof(KebabCase<NoticeKind>))]
public enum NoticeKind
{
    /// <summary>What is planned is told in time, Directive 2014/24/EU Art. 48.</summary>
    PriorInformation,
    /// <summary>The call: a contract notice, the notice of a contest, or an open call for partners, Arts 49 and 79(1).</summary>
    Competition,
    /// <summary>A notice or the procurement documents are changed (corrigendum).</summary>
    Change,
    /// <summary>A voluntary notice before a contract without competition, Directive 89/665/EEC Art. 2d(4).</summary>
    VoluntaryExAnte,
    /// <summary>The contract was awarded, Art. 50; the result of a contest, Art. 79(2).</summary>
    Award,
    /// <summary>A contract was changed on the grounds of Art. 72(1)(b) or (c).</summary>
    Modification,
}
