using System.Text.RegularExpressions;
using Salescape.Analyses.Engines;
using Salescape.Queries;
using Salescape.Tests;

namespace Salescape.Analyses.Tests;

/// <summary>Somebody new adds an analysis by adding one file: the one that CONTRIBUTING shows.</summary>
public sealed partial class NewcomerTests(SmallCompany company)
{
    private static readonly Dictionary<string, object?> Nothing = [];

    /// <summary>The example's path below sql/analyses/, without its ending, and its text.</summary>
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
        Assert.Equal(
            answer.Rows.Select(row => string.Join(',', row.Select(Answer.Show))),
            postgres.Ask(analysis, Nothing).Rows.Select(row => string.Join(',', row.Select(Answer.Show)))
        );
    }

    private static (string, string) ReadExample()
    {
        Match example = Block().Match(Repository.Read("CONTRIBUTING.md"));
        Assert.True(example.Success);
        return (example.Groups["name"].Value, example.Groups["text"].Value);
    }

    [GeneratedRegex(@"`sql/analyses/(?<name>[a-z_/-]+)\.sql`:\n\n```sql\n(?<text>.+?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
