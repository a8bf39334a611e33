using System.Xml.Linq;

namespace Nordbud.House.Tests;

/// <summary>What the compiled assemblies refer to: Web -> Adapters -> Core, and a Core that touches nothing outside.</summary>
public sealed class AssemblyTests
{
    // The assembly of Nordbud.Web is called as its users call it.
    private const string Core = "Nordbud.Core", Adapters = "Nordbud.Adapters", Web = "nordbud";

    [Fact]
    public void Core_refers_to_the_base_library_alone()
    {
        using var core = new AssemblyRules(Core);
        Assert.DoesNotContain(core.References, r => !r.StartsWith("System.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Core, "")]
    [InlineData(Adapters, Core)]
    [InlineData(Web, $"{Core} {Adapters}")]
    public void Dependencies_point_inward(string assembly, string allowed)
    {
        using var compiled = new AssemblyRules(assembly);
        var ours = compiled.References.Where(r => r.StartsWith("Nordbud.", StringComparison.Ordinal));
        Assert.Empty(ours.Except(allowed.Split(' ')));
        var name = assembly == Web ? "Nordbud.Web" : assembly;
        var project = XDocument.Parse(Repository.Read($"src/{name}/{name}.csproj"));
        var named = project.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));
        Assert.Empty(named.Except(allowed.Split(' ')));
    }

    [Fact]
    public void Core_asks_for_no_package() => Assert.Empty(
        XDocument.Parse(Repository.Read($"src/{Core}/{Core}.csproj")).Descendants("PackageReference"));

    [Fact]
    public void Core_knows_no_files_no_network_no_clock_no_chance_and_no_container()
    {
        using var core = new AssemblyRules(Core);
        Assert.Equal([], core.OutsideWorld());
    }

    [Fact]
    public void The_outside_world_is_seen_where_it_is_used()
    {
        using var web = new AssemblyRules(Web);
        var seen = web.OutsideWorld().ToList();
        Assert.Contains("System.IO.File", seen);
        Assert.Contains("System.TimeProvider.get_System", seen);
        Assert.Contains(seen, s => s.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Core)]
    [InlineData(Adapters)]
    [InlineData(Web)]
    public void A_public_class_is_sealed_static_or_abstract(string assembly)
    {
        using var compiled = new AssemblyRules(assembly);
        Assert.Equal([], compiled.OpenClasses());
    }

    [Fact]
    public void Every_public_type_of_Core_has_a_summary()
    {
        using var core = new AssemblyRules(Core);
        Assert.Equal([], core.WithoutSummary(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $"{Core}.xml"))));
    }

    [Fact]
    public void An_open_class_and_a_missing_summary_are_seen()
    {
        using var here = new AssemblyRules("Nordbud.House.Tests");
        Assert.Contains(here.OpenClasses(), n => n.EndsWith("BadSample", StringComparison.Ordinal));
        Assert.Contains(here.WithoutSummary("<doc/>"), n => n.EndsWith("BadSample", StringComparison.Ordinal));
    }
}
