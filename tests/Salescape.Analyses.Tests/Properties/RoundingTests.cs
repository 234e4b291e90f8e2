using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Metrics;

namespace Salescape.Analyses.Tests.Properties;

/// <summary>What is rounded is a decimal number, so that a half goes up in every engine: 1.005 as a binary number lies below it.</summary>
public sealed partial class RoundingTests(SmallCompany company) : IDisposable
{
    private const string Refused = "a binary number is rounded";

    private static readonly Dictionary<string, object?> Nothing = [];

    private readonly Engine _engine = company.DuckDb();

    public static TheoryData<string> Names => AnswerTests.Names;

    public static TheoryData<string> Metrics => [.. MetricCatalog.All.Select(metric => metric.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_answer_rounds_binary_numbers(string name) => AssertRoundsDecimals(AnalysisCatalog.Find(name).Single());

    [Theory]
    [MemberData(nameof(Metrics))]
    public void No_metric_rounds_binary_numbers(string name)
    {
        Metric metric = MetricCatalog.Find(name)!;
        AssertRoundsDecimals(new MetricQuestion(metric, [], null, []).At(_engine.Start, _engine.AsOf));
    }

    [Fact]
    public void A_binary_number_that_is_rounded_is_noticed()
    {
        using DuckDBConnection file = Open();

        Assert.Equal([1], Binary(file, "SELECT round(1.5, 0) AS exact, round(avg(x), 1) AS mean FROM (VALUES (1), (2)) AS v(x)"));
    }

    public void Dispose() => _engine.Dispose();

    private void AssertRoundsDecimals(Analysis analysis)
    {
        string statement = _engine.StatementOf(analysis, Nothing);
        using DuckDBConnection file = Open();

        int[] binary = Binary(file, statement);

        Assert.True(
            binary.Length == 0,
            $"CAST to DECIMAL(18, 6) what is rounded, the first is 0: {string.Join(',', binary)} of {analysis.FullName}"
        );
    }

    /// <summary>The places among all that round where what is rounded is a binary number.</summary>
    private static int[] Binary(DuckDBConnection file, string statement)
    {
        if (IsRun(file, Round().Replace(statement, "round_decimal(")))
            return [];
        return
        [
            .. Enumerable
                .Range(0, Round().Count(statement))
                .Where(place =>
                {
                    int at = 0;
                    return !IsRun(file, Round().Replace(statement, round => at++ == place ? "round_decimal(" : round.Value));
                }),
        ];
    }

    private static bool IsRun(DuckDBConnection file, string statement)
    {
        using DuckDBCommand command = file.CreateCommand();
#pragma warning disable CA2100 // It is the catalog's.
        command.CommandText = statement;
#pragma warning restore CA2100
        try
        {
            using DuckDBDataReader reader = command.ExecuteReader();
            while (reader.Read()) { }
            return true;
        }
        catch (DuckDBException refused) when (refused.Message.Contains(Refused, StringComparison.Ordinal))
        {
            return false;
        }
    }

    private DuckDBConnection Open()
    {
        var file = new DuckDBConnection(
            $"DataSource={Path.Combine(company.Dataset.Folder, company.Dataset.Manifest.Files[0].Path)};ACCESS_MODE=READ_ONLY"
        );
        file.Open();
        using DuckDBCommand command = file.CreateCommand();
        command.CommandText =
            $"CREATE TEMP MACRO round_decimal(x, digits) AS CASE WHEN typeof(x) IN ('DOUBLE', 'FLOAT') THEN error('{Refused}') ELSE round(x, digits) END";
        command.ExecuteNonQuery();
        return file;
    }

    [GeneratedRegex(@"\bround\(")]
    private static partial Regex Round();
}
