using System.Reflection;
using System.Xml.Linq;
using Salescape.Tests;

namespace Salescape.Architecture.Tests;

/// <summary>Dependencies point one way: Schema ← Simulation; Schema ← Storage ← Verification, Docs, Analyses ← Semantics; Storage ←
/// Streams; the command line sees all.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Salescape.Schema.Generator"] = [],
        ["Salescape.Schema"] = ["Salescape.Schema.Generator"],
        ["Salescape.Simulation"] = ["Salescape.Schema"],
        ["Salescape.Queries"] = ["Salescape.Schema"],
        ["Salescape.Storage"] = ["Salescape.Schema"],
        ["Salescape.Verification"] = ["Salescape.Queries", "Salescape.Storage", "Salescape.Schema"],
        ["Salescape.Docs"] = ["Salescape.Storage", "Salescape.Verification", "Salescape.Schema"],
        ["Salescape.Analyses"] = ["Salescape.Queries", "Salescape.Storage", "Salescape.Schema"],
        ["Salescape.Semantics"] =
        [
            "Salescape.Analyses",
            "Salescape.Queries",
            "Salescape.Storage",
            "Salescape.Verification",
            "Salescape.Schema",
        ],
        ["Salescape.Streams"] = ["Salescape.Storage", "Salescape.Schema"],
        ["Salescape.Cli"] =
        [
            "Salescape.Analyses",
            "Salescape.Docs",
            "Salescape.Queries",
            "Salescape.Semantics",
            "Salescape.Storage",
            "Salescape.Streams",
            "Salescape.Verification",
            "Salescape.Schema",
            "Salescape.Simulation",
        ],
    };

    public static TheoryData<string> Projects =>
        [.. Repository.Files("src", "*.csproj").Select(path => Path.GetFileNameWithoutExtension(path))];

    [Fact]
    public void Every_project_has_a_rule() =>
        Assert.Equal(
            Allowed.Keys.Order(StringComparer.Ordinal),
            Repository.Files("src", "*.csproj").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_file_refers_only_to_what_it_may_see(string project) =>
        Assert.Subset(Allowed[project].ToHashSet(), ProjectReferences(project).ToHashSet());

    [Theory]
    [InlineData("Salescape.Schema", "Salescape.Schema")]
    [InlineData("Salescape.Simulation", "Salescape.Simulation")]
    [InlineData("Salescape.Queries", "Salescape.Queries")]
    [InlineData("Salescape.Storage", "Salescape.Storage")]
    [InlineData("Salescape.Verification", "Salescape.Verification")]
    [InlineData("Salescape.Docs", "Salescape.Docs")]
    [InlineData("Salescape.Analyses", "Salescape.Analyses")]
    [InlineData("Salescape.Semantics", "Salescape.Semantics")]
    [InlineData("Salescape.Streams", "Salescape.Streams")]
    [InlineData("Salescape.Cli", "salescape")]
    public void A_compiled_project_refers_only_to_what_it_may_see(string project, string assembly) =>
        Assert.Subset(Allowed[project].ToHashSet(), AssembliesOf(assembly).Where(IsOurs).ToHashSet());

    [Theory]
    [InlineData("Salescape.Schema")]
    [InlineData("Salescape.Simulation")]
    public void Schema_and_simulation_need_nothing_but_the_platform(string assembly) =>
        Assert.All(AssembliesOf(assembly).Where(name => !IsOurs(name)), name =>
            Assert.StartsWith("System.", name, StringComparison.Ordinal)
        );

    [Fact]
    public void The_generator_is_a_tool_of_the_build_and_not_shipped()
    {
        XElement reference = Assert.Single(Load("Salescape.Schema").Descendants("ProjectReference"));

        Assert.Equal(
            ("Analyzer", "false"),
            (reference.Attribute("OutputItemType")?.Value, reference.Attribute("ReferenceOutputAssembly")?.Value)
        );
    }

    private static IEnumerable<string> ProjectReferences(string project) =>
        Load(project)
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

    private static XDocument Load(string project) => XDocument.Load(Repository.PathTo("src", project, $"{project}.csproj"));

    private static IEnumerable<string> AssembliesOf(string assembly) =>
        Assembly.Load(assembly).GetReferencedAssemblies().Select(name => name.Name!);

    private static bool IsOurs(string assembly) => assembly.StartsWith("salescape", StringComparison.OrdinalIgnoreCase);
}
