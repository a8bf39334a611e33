using Nordbud.Core.Cases;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.TakePart;

/// <summary>The letter that brings a supplier its link, with the checkpoint of the case.</summary>
public static class LinkLetter
{
    /// <summary>To an address, or to the one that is kept.</summary>
    public static Letter Of(OwnLink link, Case state, string? address, Guid? kept, string language)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(state);
        return link.Letter("supplier-link", address, kept, language) with
        {
            Case = state.Id,
            Arguments = new Dictionary<string, string> { ["title"] = state.Title },
        };
    }
}
