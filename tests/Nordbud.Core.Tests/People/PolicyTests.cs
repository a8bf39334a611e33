using Nordbud.Core.People;

namespace Nordbud.Core.Tests.People;

public sealed class PolicyTests
{
    public static TheoryData<Permission> Permissions => [.. Enum.GetValues<Permission>()];

    [Theory]
    [MemberData(nameof(Permissions))]
    public void Every_permission_stands_in_the_table_and_is_somebodys(Permission permission) =>
        Assert.True(Policy.RolesWith(permission).Count > 0 || Policy.StandingWith(permission) is not null);

    [Fact]
    public void Only_the_decision_maker_decides() => Assert.Equal([Role.DecisionMaker], WhoMay(Permission.Decide));

    [Fact]
    public void The_observer_reads_and_never_writes() => Assert.Equal(
        [Permission.UsePublicPages, Permission.ReadCase, Permission.ExportCase],
        Enum.GetValues<Permission>().Where(permission => Policy.Allows(permission, Standing.Nobody, [Role.Observer])));

    [Fact]
    public void A_supplier_sees_no_more_than_the_public() => Assert.Equal(
        Enum.GetValues<Permission>().Where(permission => Policy.Allows(permission, Standing.Nobody, [])),
        Enum.GetValues<Permission>().Where(permission => Policy.Allows(permission, Standing.Nobody, [Role.SupplierUser])));

    [Fact]
    public void An_administrator_sees_no_case_by_that_alone()
    {
        Permission[] ofCase = [Permission.ReadCase, Permission.PlanCase, Permission.Decide, Permission.RunCase, Permission.ManageTeam,
            Permission.Contribute, Permission.Publish, Permission.ExportCase, Permission.Erase];
        Assert.DoesNotContain(ofCase, permission => Policy.Allows(permission, Standing.Administrator, []));
    }

    [Fact]
    public void What_the_table_does_not_know_is_denied() =>
        Assert.False(Policy.Allows((Permission)999, Standing.Administrator, Enum.GetValues<Role>()));

    private static IEnumerable<Role> WhoMay(Permission permission) =>
        Enum.GetValues<Role>().Where(role => Policy.Allows(permission, Standing.Nobody, [role]));
}
