using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Salescape.Schema;
using Salescape.Tests;

namespace Salescape.Analyses.Tests;

/// <summary>Every use case of the schema has its analysis, every role its ten questions, and all are what their files promise.</summary>
public sealed partial class CoverageTests
{
    private const int QuestionsPerRole = 10;

    private static readonly string[] Roles = ["cfo", "cmo", "csm", "head-of-support", "product-manager", "sales-manager", "sales-rep"];

    public static TheoryData<string, string, string> UseCases =>
        [.. SchemaCatalog.Tables.SelectMany(table => table.UseCases.Select(useCase => (table.Schema, table.Name, useCase)))];

    [Theory]
    [MemberData(nameof(UseCases))]
    public void A_use_case_has_an_analysis_that_reads_its_table(string schema, string table, string useCase)
    {
        Analysis analysis = Assert.Single(AnalysisCatalog.All, analysis =>
            analysis.Home == schema && analysis.Group == table && analysis.UseCase == useCase
        );

        Assert.Equal(SlugOf(useCase), analysis.Name);
        Assert.Contains(SchemaCatalog.Find($"{schema}.{table}"), analysis.Tables);
    }

    [Fact]
    public void There_are_as_many_use_cases_as_in_the_schema_document() =>
        Assert.Equal(File.ReadLines(Repository.PathTo("tests", "seed", "use-cases.tsv")).Count(line => line.Length > 0), UseCases.Count);

    [Fact]
    public void Every_role_asks_ten_questions_at_least() =>
        Assert.All(Roles, role =>
            Assert.True(
                AnalysisCatalog.All.Count(analysis => analysis.Home == Analysis.Roles && analysis.Group == role) >= QuestionsPerRole,
                role
            )
        );

    [Fact]
    public void No_other_role_asks() =>
        Assert.Equal(
            Roles,
            AnalysisCatalog
                .All.Where(analysis => analysis.Home == Analysis.Roles)
                .Select(analysis => analysis.Group)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_table_has_a_first_step_that_reads_it_alone()
    {
        Analysis[] steps = [.. AnalysisCatalog.All.Where(analysis => analysis.Home == Analysis.FirstSteps)];

        Assert.Equal(
            SchemaCatalog.Tables.Select(table => table.Name).Order(StringComparer.Ordinal),
            steps.Select(step => step.Group).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.All(steps, step =>
        {
            Assert.Equal(Difficulty.Easy, step.Difficulty);
            Assert.Contains(SchemaCatalog.Find(step.Group), step.Tables);
            Assert.Same(step, Assert.Single(AnalysisCatalog.Find(step.Name)));
        });
    }

    /// <summary>A terminal leaves out columns, and shows them in another order: a column is spoken of by its name.</summary>
    [Fact]
    public void How_to_read_an_answer_names_columns_instead_of_their_places() =>
        Assert.All(
            AnalysisCatalog.All,
            analysis => Assert.DoesNotMatch(@"\b(first|second|last|next) columns?\b|\bcolumns? (after|before|beside)\b", analysis.HowToRead)
        );

    [Fact]
    public void No_file_asks_the_clock_and_every_parameter_is_used() => Assert.All(AnalysisCatalog.All, analysis =>
        {
            Assert.DoesNotMatch(Clock(), analysis.Sql);
            Assert.All(analysis.Parameters, parameter => Assert.Contains($"${parameter.Name}", analysis.Sql, StringComparison.Ordinal));
            Assert.Contains("ORDER BY", analysis.Sql, StringComparison.OrdinalIgnoreCase);
        });

    [Fact]
    public void The_page_of_all_analyses_is_up_to_date()
    {
        var page = new StringBuilder(
            "# Analyses\n\nFirst steps of one table each, every use case of the schema with the question that answers it, and what roles ask every week.\nEach is a file of `sql/analyses/`; `salescape ask NAME` answers it.\n\n"
        );
        page.Append(
            CultureInfo.InvariantCulture,
            $"By the SQL that one has to know: {string.Join(", ", Enum.GetValues<Difficulty>().Select(level => $"{AnalysisCatalog.All.Count(analysis => analysis.Difficulty == level)} {level.ToString().ToLowerInvariant()}"))}.\n"
        );
        foreach (IGrouping<string, Analysis> home in AnalysisCatalog.All.GroupBy(analysis => analysis.Home))
        {
            bool hasUseCases = home.All(analysis => analysis.UseCase is not null);
            page.Append(
                CultureInfo.InvariantCulture,
                $"\n## {home.Key}: {home.Count()}\n\n| {(home.Key == Analysis.Roles ? "Role" : "Table")}{(hasUseCases ? " | Use case" : "")} | Name | Question |\n| --- | --- | --- |{(hasUseCases ? " --- |" : "")}\n"
            );
            foreach (Analysis analysis in home)
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| {analysis.Group} |{(analysis.UseCase is null ? "" : $" {analysis.UseCase} |")} `{analysis.Name}` | {analysis.Question.Replace("|", "\\|", StringComparison.Ordinal)} |\n"
                );
        }

        PinnedFile.Equal("docs/analyses.md", page.ToString(), "An analysis was added, renamed or asked anew.");
    }

    private static string SlugOf(string useCase) => Other().Replace(useCase.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Other();

    [GeneratedRegex(@"\b(current_date|current_timestamp|now\(\)|getdate)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
