using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;
using Salescape.Tests;

namespace Salescape.Analyses.Tests;

/// <summary>A statement that is handed out runs in any program, by itself, and gives the answer that is given here.</summary>
public sealed class StatementTests(StatementTests.OtherPrograms others, SmallCompany company) : IClassFixture<StatementTests.OtherPrograms>
{
    private static readonly Dictionary<string, object?> Nothing = [];

    // Nobody has such a name, and whoever does not quote it has lost a table.
    private const string Harmful = "O'Brien \\' \"); DROP TABLE sales_data.customers;\n\\! false -- $as_of :x";

    public static TheoryData<string> Names => AnswerTests.Some;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_statement_gives_the_answer_in_DuckDB_and_in_psql(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();

        AssertSame(company.Answered(analysis), others.Engine.StatementOf(analysis, Nothing), others.InPsql(analysis));
    }

    /// <summary>By another package than the one that answers here, which knows nothing of us.</summary>
    [Fact]
    public void All_statements_give_their_answers_in_another_DuckDB()
    {
        Analysis[] analyses = [.. AnalysisCatalog.All];
        string database = Path.Combine(company.Dataset.Folder, company.Dataset.Manifest.Files[0].Path);

        string[] lines = ServerProgram
            .Run(
                new("node", [Repository.PathTo("tests", "Salescape.Analyses.Tests", "statements.js"), database]),
                JsonSerializer.Serialize(analyses.Select(analysis => others.Engine.StatementOf(analysis, Nothing)))
            )
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(analyses.Length, lines.Length);
        Assert.All(analyses.Zip(lines), pair =>
        {
            string[][] rows = JsonSerializer.Deserialize<string[][]>(pair.Second)!;
            Answer answer = company.Answered(pair.First);
            Assert.Equal(answer.Rows.Count, rows.Length);
            Assert.All(answer.Rows.Zip(rows), row =>
                Assert.True(
                    row.First.Zip(row.Second).All(cell => IsAlike(cell.First, cell.Second)),
                    $"{pair.First.FullName}\n{string.Join(" | ", row.First.Select(Answer.Show))}\n{string.Join(" | ", row.Second)}"
                )
            );
        });
    }

    /// <summary>Whatever is given, the statement runs as it stands, with nothing bound.</summary>
    [Fact]
    public void All_statements_with_every_value_given_run_as_they_stand() => Assert.All(AnalysisCatalog.All, analysis =>
        {
            Dictionary<string, object?> given = analysis.Parameters.ToDictionary(parameter => parameter.Name, Some);

            string statement = others.Engine.StatementOf(analysis, given);

            Assert.DoesNotMatch(Engine.Placeholder(), statement);
            Assert.Equal(AnswerText.Csv(others.Ask(analysis, given)), AnswerText.Csv(others.InDuckDb(statement)));
        });

    private static object? Some(AnalysisParameter parameter) =>
        parameter.Kind switch
        {
            ParameterKind.Whole => Math.Clamp(7, parameter.Min, parameter.Max),
            ParameterKind.Quarter => "Q1 2026",
            _ => parameter.Name == "region" ? "EMEA" : null,
        };

    [Theory]
    [InlineData("opportunities/pipeline-analysis-and-forecasting", "region", "EMEA")]
    [InlineData("customers/territory-planning", "region", "Latin America")]
    [InlineData("sales-manager/loss-review", "region", Harmful)]
    public void A_value_stands_in_the_statement_whatever_it_says(string name, string parameter, string value)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();
        Dictionary<string, object?> given = new() { [parameter] = value };

        string statement = others.Engine.StatementOf(analysis, given);

        AssertSame(others.Ask(analysis, given), statement, company.InPsql(statement));
    }

    [Fact]
    public void A_statement_of_an_earlier_day_leaves_out_what_came_later()
    {
        Analysis analysis = AnalysisCatalog.Find("closed_deals/deal-velocity-analysis").Single();
        Dictionary<string, object?> given = new() { [AnalysisParameter.AsOf] = new DateOnly(2026, 2, 15) };

        string statement = others.Engine.StatementOf(analysis, given);

        AssertSame(others.Ask(analysis, given), statement, company.InPsql(statement));
        Assert.NotEqual(AnswerText.Csv(company.Answered(analysis)), AnswerText.Csv(others.Ask(analysis, given)));
    }

    [Fact]
    public void A_statement_says_what_it_asks_of_which_day_with_which_values()
    {
        Analysis analysis = AnalysisCatalog.Find("customers/territory-planning").Single();

        string[] lines = others.Engine.StatementOf(analysis, new Dictionary<string, object?> { ["region"] = "EMEA" }).Split('\n');

        Assert.Equal([$"-- {analysis.Title}", "-- as of: 2026-06-30", "-- region: EMEA"], lines[..3]);
        Assert.EndsWith(";", lines[^1], StringComparison.Ordinal);
    }

    private void AssertSame(Answer answer, string statement, string[] psql)
    {
        Assert.Equal(AnswerText.Csv(answer), AnswerText.Csv(others.InDuckDb(statement)));
        Assert.Equal(answer.Rows.Count, psql.Length);
        Assert.All(answer.Rows.Zip(psql), rows =>
            Assert.True(
                rows.First.Zip(rows.Second.Split('\t')).All(pair => IsAlike(pair.First, pair.Second)),
                $"{string.Join(" | ", rows.First.Select(Answer.Show))}\n{rows.Second}"
            )
        );
    }

    private static bool IsAlike(object? value, string cell) =>
        value switch
        {
            bool flag => cell == (flag ? "t" : "f") || cell == (flag ? "true" : "false"),
            long or decimal or double => AnswerTests.AreAlike(value, double.Parse(cell, CultureInfo.InvariantCulture)),
            _ => cell == Answer.Show(value),
        };

    /// <summary>A DuckDB that knows nothing of parameters, and the engine that hands out.</summary>
    public sealed class OtherPrograms : IDisposable
    {
        private const string EndOfAnswer = "-- end of answer";

        private readonly DuckDBConnection _duckDb;
        private readonly Lazy<Dictionary<Analysis, string[]>> _inPsql;

        public OtherPrograms(SmallCompany company)
        {
            _duckDb = company.Connect();
            Engine = company.DuckDb();
            _inPsql = new(() => AskAll(company));
        }

        public Engine Engine { get; }

        public Answer Ask(Analysis analysis, Dictionary<string, object?> given) => Engine.Ask(analysis, given);

        public Answer InDuckDb(string statement)
        {
            using DuckDBCommand command = _duckDb.CreateCommand();
#pragma warning disable CA2100 // That it may be pasted is what is tested.
            command.CommandText = statement;
#pragma warning restore CA2100
            using DuckDBDataReader reader = command.ExecuteReader();
            return Answer.Read(reader);
        }

        /// <summary>The answer to a question without parameters.</summary>
        public string[] InPsql(Analysis analysis) => _inPsql.Value[analysis];

        public void Dispose()
        {
            Engine.Dispose();
            _duckDb.Dispose();
        }

        // All by one psql, one behind the other: to start it took longer than to answer.
        private Dictionary<Analysis, string[]> AskAll(SmallCompany company)
        {
            string[] lines = company.InPsql(
                string.Concat(AnalysisCatalog.All.Select(analysis => $"{Engine.StatementOf(analysis, Nothing)}\n\\echo '{EndOfAnswer}'\n"))
            );
            var answers = new Dictionary<Analysis, string[]>();
            int start = 0;
            foreach (Analysis analysis in AnalysisCatalog.All)
            {
                int end = Array.IndexOf(lines, EndOfAnswer, start);
                answers.Add(analysis, lines[start..end]);
                start = end + 1;
            }

            return answers;
        }
    }
}
