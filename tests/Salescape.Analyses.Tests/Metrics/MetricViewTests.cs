using System.Globalization;
using DuckDB.NET.Data;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Metrics;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Analyses.Tests.Metrics;

/// <summary>Whoever asks the views of a database, as its definitions say, gets the figures of the metrics.</summary>
public sealed class MetricViewTests(SmallCompany company)
{
    [Fact]
    public void Views_give_the_figures_on_both_engines()
    {
        using Engine engine = company.DuckDb();
        using DuckDBConnection connection = Open(company.Dataset);
        Dictionary<string, double> duck = Read(company.Dataset.Manifest.AsOf, sql => Rows(connection, sql));
        Dictionary<string, double> postgres = Read(company.Dataset.Manifest.AsOf, company.InPsql);

        Assert.Equal(MetricCatalog.All.Count, duck.Count);
        foreach (Metric metric in MetricCatalog.All)
        {
            var question = new MetricQuestion(metric, [], Over: null, []);
            Answer answer = engine.Ask(question.At(engine.Start, engine.AsOf), new Dictionary<string, object?>());
            double figure = Convert.ToDouble(answer.Rows[^1][answer.PlaceOf(metric.Name)], CultureInfo.InvariantCulture);
            Assert.Equal(figure, duck[metric.Name], 1e-6 * Math.Max(1, Math.Abs(figure)));
            Assert.Equal(figure, postgres[metric.Name], 1e-6 * Math.Max(1, Math.Abs(figure)));
        }
    }

    [Fact]
    public void Views_have_a_column_for_each_dimension()
    {
        using DuckDBConnection connection = Open(company.Dataset);
        foreach (Metric metric in MetricCatalog.All)
        {
            string[] columns = Rows(connection, $"SELECT column_name FROM (DESCRIBE metrics.{metric.Name})");
            Assert.Subset(columns.ToHashSet(), metric.By.ToHashSet());
        }
    }

    [Fact]
    public void Views_hold_the_same_rows_where_closed_lists_are_types()
    {
        Dataset typed = company.WriteDuckDb("enums", company.Dataset.Manifest.AsOf, DuckDbFormat.WithEnums);
        using DuckDBConnection plain = Open(company.Dataset);
        using DuckDBConnection enums = Open(typed);

        Assert.NotEmpty(Rows(enums, "SELECT 1 FROM duckdb_columns() WHERE schema_name = 'metrics' AND data_type LIKE 'ENUM%'"));
        foreach (Metric metric in MetricCatalog.All)
        {
            string[] columns = Rows(plain, $"SELECT column_name FROM (DESCRIBE metrics.{metric.Name})");
            string texts = string.Join(", ", columns.Select(column => $"CAST({column} AS VARCHAR)"));
            string rows = $"SELECT {texts} FROM metrics.{metric.Name} ORDER BY ALL";
            Assert.Equal(Rows(plain, rows), Rows(enums, rows));
        }
    }

    // One statement for all, built of what the database itself says of them.
    private static Dictionary<string, double> Read(DateOnly asOf, Func<string, string[]> ask)
    {
        string[] statements = ask(
            $"""
            SELECT 'SELECT ''' || name || ''', ' || figure || ' FROM metrics.' || name ||
              CASE WHEN measured = 'period' THEN ' WHERE day BETWEEN DATE ''' || first_day || ''' AND DATE ''' || last_day || '''' ELSE '' END
            FROM (
              SELECT d.*, CAST(DATE '{asOf:yyyy-MM-dd}' - CAST(matures AS INTEGER) AS DATE) AS last_day,
                CAST(DATE '{asOf:yyyy-MM-dd}' - CAST(matures AS INTEGER) + 1 - INTERVAL '1 year' AS DATE) AS first_day
              FROM metrics.definitions AS d
            ) AS m
            """
        );
        return ask(string.Join("\nUNION ALL\n", statements))
            .Select(row => row.Split('\t'))
            .ToDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture));
    }

    // As any program opens the file.
    private static DuckDBConnection Open(Dataset dataset)
    {
        var connection = new DuckDBConnection($"DataSource={Path.Combine(dataset.Folder, DuckDbFormat.FileName)};ACCESS_MODE=READ_ONLY");
        connection.Open();
        return connection;
    }

    private static string[] Rows(DuckDBConnection connection, string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Of the test's own making.
        command.CommandText = sql;
#pragma warning restore CA2100
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('\t', Enumerable.Range(0, reader.FieldCount).Select(place => Answer.Show(reader.GetValue(place)))));
        return [.. rows];
    }
}
