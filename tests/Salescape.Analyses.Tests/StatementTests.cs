using System.Globalization;
using DuckDB.NET.Data;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;

namespace Salescape.Analyses.Tests;

/// <summary>A statement that is handed out runs in any program, by itself, and gives the answer that is given here.</summary>
public sealed class StatementTests(StatementTests.OtherPrograms others, SmallCompany company) : IClassFixture<StatementTests.OtherPrograms>
{
    private static readonly Dictionary<string, object?> Nothing = [];

    // Nobody has such a name, and whoever does not quote it has lost a table.
    private const string Harmful = "O'Brien \\' \"); DROP TABLE sales_data.customers;\n\\! false -- $as_of :x";

    public static TheoryData<string> Names => AnswerTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_statement_gives_the_answer_in_DuckDB_and_in_psql(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();

        AssertSame(company.Answered(analysis), analysis, Nothing);
    }

    [Theory]
    [InlineData("opportunities/pipeline-analysis-and-forecasting", "region", "EMEA")]
    [InlineData("customers/territory-planning", "region", "Latin America")]
    [InlineData("sales-manager/loss-review", "region", Harmful)]
    public void A_value_stands_in_the_statement_whatever_it_says(string name, string parameter, string value)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();
        Dictionary<string, object?> given = new() { [parameter] = value };

        AssertSame(others.Ask(analysis, given), analysis, given);
    }

    [Fact]
    public void A_statement_of_an_earlier_day_leaves_out_what_came_later()
    {
        Analysis analysis = AnalysisCatalog.Find("closed_deals/deal-velocity-analysis").Single();
        Dictionary<string, object?> given = new() { [AnalysisParameter.AsOf] = new DateOnly(2026, 2, 15) };

        AssertSame(others.Ask(analysis, given), analysis, given);
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

    private void AssertSame(Answer answer, Analysis analysis, Dictionary<string, object?> given)
    {
        string statement = others.Engine.StatementOf(analysis, given);
        Answer duck = others.InDuckDb(statement);
        string[] psql = company.InPsql(statement);

        Assert.Equal(AnswerText.Csv(answer), AnswerText.Csv(duck));
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
            bool flag => cell == (flag ? "t" : "f"),
            long or decimal or double => AnswerTests.AreAlike(value, double.Parse(cell, CultureInfo.InvariantCulture)),
            _ => cell == Answer.Show(value),
        };

    /// <summary>A DuckDB that knows nothing of parameters, and the engine that hands out.</summary>
    public sealed class OtherPrograms(SmallCompany company) : IDisposable
    {
        private readonly DuckDBConnection _duckDb = Open(company);

        public Engine Engine { get; } = company.DuckDb();

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

        public void Dispose()
        {
            Engine.Dispose();
            _duckDb.Dispose();
        }

        private static DuckDBConnection Open(SmallCompany company)
        {
            var file = new DuckDBConnection(
                $"DataSource={Path.Combine(company.Dataset.Folder, company.Dataset.Manifest.Files[0].Path)};ACCESS_MODE=READ_ONLY"
            );
            file.Open();
            return file;
        }
    }
}
