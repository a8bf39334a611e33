using System.Globalization;
using System.Text;
using Nordbud.Core.Advice;
using Nordbud.Core.People;

namespace Nordbud.Core.Tests.People;

/// <summary>
/// The table of the policy in ARCHITECTURE.md is what the policy does today. To write it anew:
/// <c>NORDBUD_WRITE_DOCS=1 dotnet test --project tests/Nordbud.Core.Tests</c>.
/// </summary>
public sealed class PolicyDocumentTests
{
    private const string Begin = "<!-- policy: generated -->\n";
    private const string End = "<!-- /policy -->\n";

    [Fact]
    public void The_architecture_shows_the_policy_as_it_is()
    {
        var file = Repository.File("ARCHITECTURE.md");
        var text = File.ReadAllText(file);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        Assert.True(from >= Begin.Length && to >= from, "ARCHITECTURE.md has no place for the policy.");
        var written = text[..from] + Table() + text[to..];
        if (Environment.GetEnvironmentVariable("NORDBUD_WRITE_DOCS") is "1")
            File.WriteAllText(file, written);
        Assert.True(File.ReadAllText(file) == written, "The policy in ARCHITECTURE.md is out of date: run this test with NORDBUD_WRITE_DOCS=1 and read what changed.");
    }

    private static string Table()
    {
        var table = new StringBuilder("| permission | whoever is at least | or has in the case the role |\n|---|---|---|\n");
        foreach (var permission in Enum.GetValues<Permission>())
        {
            var roles = Policy.RolesWith(permission);
            var all = Enum.GetValues<Role>();
            var words = roles.Count == all.Length ? "any" : roles.Count > all.Length / 2
                ? $"any but {string.Join(", ", all.Except(roles).Select(role => Names.Of(role)))}"
                : string.Join(", ", roles.Select(role => Names.Of(role)));
            table.Append(CultureInfo.InvariantCulture, $"| `{Names.Of(permission)}` | {(Policy.StandingWith(permission) is { } standing ? Standing(standing) : "")} | {words} |\n");
        }
        return table.ToString();
    }

    private static string Standing(Standing standing) => standing switch
    {
        Core.People.Standing.Nobody => "anybody",
        Core.People.Standing.SignedIn => "signed in",
        Core.People.Standing.AuthorityMember => "member of the authority",
        Core.People.Standing.AuthorityAdministrator => "administrator of the authority",
        _ => "administrator of the installation",
    };
}
