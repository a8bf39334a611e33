using Nordbud.Core.People;

namespace Nordbud.Core.Cases;

/// <summary>The one filter between entries and those who look: every list, search, feed, export and page goes through it.</summary>
public static class Visibility
{
    /// <summary>What the viewer may see of the entry as the case stands.</summary>
    public static Sight Of(Entry entry, Case state, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(viewer);
        return Policy.Allows(Permission.ReadCase, viewer.Standing, viewer.Roles) ? Sight.All : Sight.None;
    }
}
