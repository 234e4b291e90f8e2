using System.Text.Json;
using System.Text.RegularExpressions;
using Salescape.Tests;

namespace Salescape.Architecture.Tests;

/// <summary>THIRD-PARTY-NOTICES.md names what is really restored and shipped, in its version. Restores hold to the lock files.</summary>
public sealed partial class NoticesTests
{
    private const string Assets = "src/Salescape.Analyses/Report/Assets";

    private static readonly string[] Folders = ["benchmarks", "src", "tests"];

    private static readonly Lazy<string> Notices = new(() => Repository.Read("THIRD-PARTY-NOTICES.md"));

    [Fact]
    public void Packages_of_the_program_are_named() =>
        Assert.Equal(Locked("src/Salescape.Cli/packages.lock.json"), Named("In the program"));

    [Fact]
    public void All_other_packages_are_named() =>
        Assert.Equal(
            Folders
                .SelectMany(folder => Repository.Files(folder, "packages.lock.json"))
                .SelectMany(Locked)
                .Except(Named("In the program"))
                .Distinct()
                .Order(StringComparer.OrdinalIgnoreCase),
            Named("In builds, tests and benchmarks")
        );

    [Fact]
    public void Every_project_has_its_packages_locked() =>
        Assert.Equal(
            Folders.SelectMany(folder => Repository.Files(folder, "*.csproj")).Select(Path.GetDirectoryName),
            Folders.SelectMany(folder => Repository.Files(folder, "packages.lock.json")).Select(Path.GetDirectoryName)
        );

    [Fact]
    public void Assets_of_the_report_are_named_in_the_version_that_is_shipped()
    {
        string[] shipped = [.. Repository.Files(Assets, "*.js").Select(path => Repository.Read(path))];

        Assert.Equal(
            shipped
                .Select(text => AssetVersion().Match(text[..Math.Min(text.Length, 200)]))
                .Where(match => match.Success)
                .Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}")
                .Append(
                    $"Apache ECharts {ChartsVersion().Match(Repository.Read(Assets, "echarts.min.js")).Groups[1].Value}"
                )
                .Order(StringComparer.OrdinalIgnoreCase),
            Named("In the report")
        );
    }

    [Theory]
    [InlineData("dagre")]
    [InlineData("datatables")]
    [InlineData("echarts")]
    [InlineData("minisearch")]
    [InlineData("prism")]
    public void The_licence_of_an_asset_goes_with_it(string asset) =>
        Assert.Contains("copyright", Repository.Read(Assets, $"{asset}.LICENSE"), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Every_line_names_a_licence_and_whose_work_it_is() =>
        Assert.All(Lines().Matches(Notices.Value), line => Assert.DoesNotContain("|  |", line.Value, StringComparison.Ordinal));

    private static IEnumerable<string> Locked(string path)
    {
        using var file = JsonDocument.Parse(Repository.Read(path));
        return
        [
            .. file
                .RootElement.GetProperty("dependencies")
                .EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() != "Project")
                .Select(package => $"{package.Name} {package.Value.GetProperty("resolved").GetString()}")
                .Distinct()
                .Order(StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static IEnumerable<string> Named(string heading)
    {
        string section = Notices.Value.Split($"## {heading}\n")[1].Split("\n## ")[0];
        return Lines()
            .Matches(section)
            .Select(line => $"{line.Groups[1].Value} {line.Groups[2].Value}")
            .Order(StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"^\| ([\w. -]+) \| (\d[\w.-]*) \| .*$", RegexOptions.Multiline)]
    private static partial Regex Lines();

    [GeneratedRegex(@"^/\*! (\w+) (\d+\.\d+\.\d+)")]
    private static partial Regex AssetVersion();

    [GeneratedRegex("version=\"([0-9.]+)\"")]
    private static partial Regex ChartsVersion();
}
