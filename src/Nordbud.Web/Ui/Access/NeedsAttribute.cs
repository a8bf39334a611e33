using Nordbud.Core.People;

namespace Nordbud.Web.Ui.Access;

/// <summary>What a page or an endpoint asks of who comes; the gate opens by it, and nothing opens without it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}
