using System.Text;
using Nordbud.Adapters.Identity;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Users;

namespace Nordbud.Web.Features.Users;

/// <summary>A participant's own link to the form. Only a hash of its secret is kept.</summary>
public sealed record ParticipantLink(CaseId Case, ActivityId Activity, ParticipantId Participant)
{
    private string Secret { get; } = Invitations.NewToken();

    /// <summary>What is kept of the secret.</summary>
    public string Key => SecretKey.Of(Encoding.UTF8.GetBytes(Secret));

    /// <summary>The address with the secret.</summary>
    public string Path => $"{PathOf(Case.Value, Activity.Value, Participant.Value)}?key={Secret}";

    /// <summary>The letter that brings it; it says nothing of what it is about.</summary>
    public Letter Letter(string address, string language) => new("participant-link") { Address = address, Language = language, Path = Path };

    /// <summary>Where the form is.</summary>
    public static string PathOf(Guid caseId, Guid activity, Guid participant) => $"/form/{caseId}/{activity}/{participant}";
}
