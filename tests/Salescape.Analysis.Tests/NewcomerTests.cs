using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Salescape.Analyses.Engines;
using Salescape.Output;
using Salescape.Tests;

namespace Salescape.Analyses.Tests;

/// <summary>Somebody new adds an analysis by adding one file: the one that CONTRIBUTING shows.</summary>
public sealed partial class NewcomerTests(SmallCompany company)
{
    private static readonly Dictionary<string, object?> Nothing = [];

    /// <summary>The example's path below analyses/, without its ending, and its text.</summary>
    private static (string Name, string Text) Example { get; } = ReadExample();

    [Fact]
    public void The_example_is_found_by_its_name_and_answered_by_both_engines()
    {
        Analysis analysis = Assert.Single(AnalysisCatalog.Load([QueryFile.Parse("analyses", Example.Name, Example.Text)]));
        using Engine duckDb = company.DuckDb();
        using Engine postgres = company.Postgres();

        Answer answer = duckDb.Ask(analysis, Nothing);

        Assert.Empty(AnalysisCatalog.Find(Example.Name));
        Assert.Equal(Example.Name, $"{analysis.Home}/{analysis.FullName}");
        Assert.False(answer.IsEmpty);
        Assert.Subset(answer.Columns.ToHashSet(), analysis.Chart.Columns.ToHashSet());
        Assert.Equal(answer.Rows.Select(row => string.Join(',', row.Select(Answer.Show))), postgres.Ask(analysis, Nothing).Rows.Select(row => string.Join(',', row.Select(Answer.Show))));
    }

    [Fact]
    public void A_file_that_is_added_is_built_in()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string project = Path.Combine(folder.FullName, "src", "Salescape.Analysis", "Salescape.Analysis.csproj");
            foreach (string file in new[] { "src/Salescape.Analysis/Salescape.Analysis.csproj", "Directory.Build.props", "Directory.Packages.props", "global.json" })
                Copy(file, folder.FullName);
            string added = Path.Combine(folder.FullName, "analyses", $"{Example.Name}.sql");
            Directory.CreateDirectory(Path.GetDirectoryName(added)!);
            File.WriteAllText(added, Example.Text);

            using JsonDocument items = JsonDocument.Parse(Evaluate(project));

            Assert.Contains(items.RootElement.GetProperty("Items").GetProperty("EmbeddedResource").EnumerateArray(), item => item.GetProperty("LogicalName").GetString() == $"analyses/{Example.Name}.sql");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void What_is_built_in_is_the_folder_and_nothing_else() => Assert.Equal(
        Repository.Files("analyses", "*.sql"),
        typeof(AnalysisCatalog).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("analyses/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static string Evaluate(string project)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", project, "-getItem:EmbeddedResource", "-nodeReuse:false"]) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    private static void Copy(string file, string folder)
    {
        string target = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Repository.PathTo(file), target);
    }

    private static (string, string) ReadExample()
    {
        Match example = Block().Match(Repository.Read("CONTRIBUTING.md"));
        Assert.True(example.Success);
        return (example.Groups["name"].Value, example.Groups["text"].Value);
    }

    [GeneratedRegex(@"`analyses/(?<name>[a-z_/-]+)\.sql`:\n\n```sql\n(?<text>.+?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
