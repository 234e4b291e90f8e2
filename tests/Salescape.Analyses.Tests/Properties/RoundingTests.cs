using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Metrics;
using Salescape.Tests;

namespace Salescape.Analyses.Tests.Properties;

/// <summary>What is rounded is a decimal number, so that a half goes up in every engine: 1.005 as a binary number lies below it.</summary>
public sealed partial class RoundingTests(SmallCompany company) : IDisposable
{
    private const string Refused = "a binary number is rounded";

    private static readonly Dictionary<string, object?> Nothing = [];

    private readonly Engine _engine = company.DuckDb();

    public static TheoryData<string> Names => AnswerTests.Some;

    public static TheoryData<string> Metrics => [.. Lot.Of(MetricCatalog.All.Select(metric => metric.Name))];

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

    /// <summary>Of what no row of the small company reaches, too.</summary>
    [Theory]
    [InlineData("analyses")]
    [InlineData("findings")]
    [InlineData("metrics")]
    [InlineData("snippets")]
    public void No_query_rounds_a_quotient_that_is_not_cast(string folder)
    {
        string[] uncast =
        [
            .. Directory
                .EnumerateFiles(Repository.PathTo("sql", folder), "*.sql", SearchOption.AllDirectories)
                .SelectMany(file => RoundedIn(File.ReadAllText(file)).Where(IsUncast), (file, rounded) => $"{file}: {rounded}"),
        ];

        Assert.True(uncast.Length == 0, string.Join('\n', uncast));
    }

    [Theory]
    [InlineData("round(100.0 * a / nullif(b, 0), 1)", true)]
    [InlineData("round(avg(a), 1)", true)]
    [InlineData("round(CAST(100.0 * a / b AS DECIMAL(18, 6)), 1)", false)]
    [InlineData("round(sum(a), 0)", false)]
    public void A_quotient_that_is_not_cast_is_noticed(string sql, bool isUncast) =>
        Assert.Equal(isUncast, IsUncast(Assert.Single(RoundedIn(sql))));

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

    private static bool IsUncast(string rounded) => Quotient().IsMatch(rounded) && !Cast().IsMatch(rounded);

    /// <summary>What stands in the brackets of each rounding, up to the digits.</summary>
    private static IEnumerable<string> RoundedIn(string sql) =>
        Round()
            .Matches(sql)
            .Select(round =>
            {
                int start = round.Index + round.Length;
                int end = start;
                for (int depth = 0; depth > 0 || sql[end] is not (',' or ')'); end++)
                    depth += sql[end] switch
                    {
                        '(' => 1,
                        ')' => -1,
                        _ => 0,
                    };
                return sql[start..end];
            });

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
        DuckDBConnection file = company.Connect();
        using DuckDBCommand command = file.CreateCommand();
        command.CommandText =
            $"CREATE TEMP MACRO round_decimal(x, digits) AS CASE WHEN typeof(x) IN ('DOUBLE', 'FLOAT') THEN error('{Refused}') "
            + "ELSE round(x, digits) END";
        command.ExecuteNonQuery();
        return file;
    }

    [GeneratedRegex(@"/|\bavg\(|\bpercentile_cont\(")]
    private static partial Regex Quotient();

    [GeneratedRegex(@"^\s*CAST\(.*\bAS DECIMAL\(\d+, ?\d+\)\)\s*$", RegexOptions.Singleline)]
    private static partial Regex Cast();

    [GeneratedRegex(@"\bround\(")]
    private static partial Regex Round();
}
