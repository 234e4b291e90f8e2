using System.Text.RegularExpressions;
using Salescape.Tests;

namespace Salescape.Analyses.Tests.Truths;

/// <summary>No analysis is without a truth.</summary>
public sealed partial class CoverageOfTruthsTests
{
    [Fact]
    public void Every_analysis_is_held_against_the_books()
    {
        HashSet<Analysis> held =
        [
            .. Directory
                .EnumerateFiles(Repository.PathTo("tests", "Salescape.Analyses.Tests", "Truths"), "*.cs", SearchOption.AllDirectories)
                .SelectMany(file => Asked().Matches(File.ReadAllText(file)))
                .Select(asked => AnalysisCatalog.Find(asked.Groups["name"].Value).Single()),
        ];

        string[] without = [.. AnalysisCatalog.All.Except(held).Select(analysis => $"{analysis.Home}/{analysis.FullName}")];
        Assert.True(without.Length == 0, $"Without a truth are {without.Length}: {string.Join(", ", without)}.");
    }

    [GeneratedRegex("""Ask(Wide|All)?\(\s*"(?<name>[a-z0-9/_-]+)"[,)]""")]
    private static partial Regex Asked();
}
