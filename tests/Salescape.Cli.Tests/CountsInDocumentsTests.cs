using System.Globalization;
using System.Text.RegularExpressions;
using Salescape.Analyses;
using Salescape.Analyses.Metrics;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Semantics.Model;
using Salescape.Semantics.Targets;
using Salescape.Tests;
using Salescape.Verification.Checks;

namespace Salescape.Cli.Tests;

/// <summary>How many tables, questions and checks there are is counted, wherever a document says it. SALESCAPE_ACCEPT=1 writes the
/// counts.</summary>
public sealed class CountsInDocumentsTests
{
    /// <summary>A document, what stands around a number in it, and the number.</summary>
    public static TheoryData<string, string, int> Counts =>
        [
            ("README.md", @"(\d+) related tables", SchemaCatalog.Tables.Count),
            ("README.md", @"The source of truth: (\d+) row types", SchemaCatalog.Tables.Count),
            ("README.md", @"writes this page and (\d+) others", AnalysisCatalog.All.Count - 1),
            ("README.md", @"Answers one of (\d+) business questions", AnalysisCatalog.All.Count),
            ("README.md", @"one of (\d+) metrics", MetricCatalog.All.Count),
            ("ARCHITECTURE.md", @"(\d+) related tables", SchemaCatalog.Tables.Count),
            ("ARCHITECTURE.md", @"The source of truth: (\d+) row types", SchemaCatalog.Tables.Count),
            ("docs/options.md", @"of the (\d+); for the", AnalysisCatalog.All.Count),
            ("docs/options.md", @"never changes, (\d+) of the", EarlierDays),
            ("README.md", @"`ask first_steps` lists the (\d+) easy ones", AnalysisCatalog.All.Count(analysis => analysis.Home == Analysis.FirstSteps)),
            ("docs/examples.md", @"All (\d+) checks hold", CheckCatalog.All.Count),
            ("docs/examples.md", @"all (\d+) checks with their results", CheckCatalog.All.Count),
            ("docs/semantics.md", @"\(dbt, (\d+) files\)", FilesForDbt),
            .. Schemas.All.Select(schema =>
                ("README.md", $@"\| `{schema}` \| (\d+) \|", SchemaCatalog.Tables.Count(table => table.Schema == schema))
            ),
        ];

    /// <summary>The questions that can be asked of an earlier day, as the tests of analyses know them.</summary>
    private static int EarlierDays =>
        File.ReadLines(Repository.PathTo("tests", "Salescape.Analyses.Tests", "Properties", "earlier-days.txt")).Count();

    private static int FilesForDbt =>
        SemanticTarget.All.Single(target => target.Name == "dbt").Files(SemanticModel.Read(new(2023, 7, 1), new(2026, 6, 30))).Count();

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_count_is_true(string document, string around, int count)
    {
        string text = Repository.Read(document);
        Group told = Assert.Single(Regex.Matches(text, around)).Groups[1];
        string counted = count.ToString(CultureInfo.InvariantCulture);

        if (Environment.GetEnvironmentVariable("SALESCAPE_ACCEPT") == "1")
            File.WriteAllText(
                Repository.PathTo(document),
                string.Concat(text.AsSpan(0, told.Index), counted, text.AsSpan(told.Index + told.Length))
            );
        else
            Assert.Equal(counted, told.Value);
    }
}
