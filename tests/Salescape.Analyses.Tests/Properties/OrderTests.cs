using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;

namespace Salescape.Analyses.Tests.Properties;

/// <summary>The order of an answer leaves nothing open: whether all columns follow its last key upwards or downwards, it is the
/// same.</summary>
public sealed partial class OrderTests(SmallCompany company) : IDisposable
{
    // So wide that every row is there, and a tie of any two is seen.
    private static readonly Dictionary<string, object?> Wide = new() { ["top"] = 1_000_000, ["min_rows"] = 0 };

    private readonly Engine _engine = company.DuckDb();
    private readonly DuckDBConnection _file = company.Connect();

    public static TheoryData<string> Names => AnswerTests.Some;

    [Theory]
    [MemberData(nameof(Names))]
    public void No_two_rows_may_change_places(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();
        int columns = company.Answered(analysis).Columns.Count;
        string statement = _engine.StatementOf(
            analysis,
            Wide.Where(pair => analysis.Parameters.Any(parameter => parameter.Name == pair.Key)).ToDictionary()
        );

        Assert.Equal(Rows(Followed(statement, columns, "ASC")), Rows(Followed(statement, columns, "DESC")));
    }

    [Fact]
    public void Two_rows_that_may_change_places_are_noticed()
    {
        const string Tied = "SELECT n // 2 AS half, n\nFROM range(4) AS r(n) ORDER BY half LIMIT 4;";

        Assert.NotEqual(Rows(Followed(Tied, 2, "ASC")), Rows(Followed(Tied, 2, "DESC")));
    }

    public void Dispose()
    {
        _engine.Dispose();
        _file.Dispose();
    }

    /// <summary>A statement whose last order is followed by all columns.</summary>
    private static string Followed(string statement, int columns, string direction)
    {
        Match end = End().Match(statement);
        Assert.Contains("ORDER BY", statement[statement.LastIndexOf("\nFROM ", StringComparison.Ordinal)..], StringComparison.Ordinal);
        string keys = string.Concat(Enumerable.Range(1, columns).Select(place => $", {place} {direction}"));
        return $"{statement[..end.Index]}{keys}{end.Value.TrimEnd(';')}";
    }

    private string Rows(string statement)
    {
        using DuckDBCommand command = _file.CreateCommand();
#pragma warning disable CA2100 // It is the catalog's.
        command.CommandText = statement;
#pragma warning restore CA2100
        using DuckDBDataReader reader = command.ExecuteReader();
        return AnswerText.Csv(Answer.Read(reader));
    }

    [GeneratedRegex(@"(\s+LIMIT [^\n]+)?;?$")]
    private static partial Regex End();
}
