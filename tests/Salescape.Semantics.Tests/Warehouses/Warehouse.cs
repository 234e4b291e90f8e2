using DuckDB.NET.Data;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Semantics.Tests.Warehouses;

/// <summary>A copy of the company in DuckDB in which the views of an export are made, as a warehouse would hold them.</summary>
internal sealed class Warehouse : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly DuckDBConnection _connection;

    /// <param name="database">The company's file.</param>
    /// <param name="functions">Statements that make what DuckDB lacks of the warehouse's SQL.</param>
    /// <param name="views">The export's script of views.</param>
    public Warehouse(string database, string functions, string views)
    {
        // The file's name is that of the database.
        string copy = Path.Combine(_folder.FullName, "salescape.duckdb");
        File.Copy(database, copy);
        _connection = new($"DataSource={copy}");
        _connection.Open();
        // Made once, instead of at every question.
        string tables = views.Replace("CREATE OR REPLACE VIEW", "CREATE OR REPLACE TABLE", StringComparison.Ordinal);
        IEnumerable<string> lines = tables.Split('\n').Where(line => !line.StartsWith("USE ", StringComparison.Ordinal));
        foreach (string script in ((string[])[functions, string.Join('\n', lines)]).Where(script => script.Length > 0))
            _connection.Execute(script);
    }

    /// <summary>The figures of a cut by an expression over rows.</summary>
    /// <param name="cut">The cut.</param>
    /// <param name="figure">The expression.</param>
    /// <param name="rows">The rows, as they stand behind FROM.</param>
    /// <param name="by">The expression of the dimension.</param>
    /// <param name="day">The expression of the day.</param>
    public IEnumerable<string> Differences(Cut cut, string figure, string rows, string? by, string day) =>
        cut.Differences(
            Figures(
                    $"SELECT {by ?? "NULL::VARCHAR"}, {figure} FROM {rows} "
                        + $"WHERE {day} BETWEEN DATE '{cut.First:yyyy-MM-dd}' AND DATE '{cut.Last:yyyy-MM-dd}'{(by is null ? "" : " GROUP BY 1")}"
                )
                .Select(row => (row.Name, row.Figure ?? cut.Nothing))
        );

    /// <summary>The names and figures that a query of two columns gives.</summary>
    public IReadOnlyList<(string? Name, double? Figure)> Figures(string sql) =>
        _connection.Ask($"SELECT name, CAST(figure AS DOUBLE) FROM ({sql}) AS f(name, figure)", reader =>
        {
            var rows = new List<(string?, double?)>();
            while (reader.Read())
                rows.Add((reader.IsDBNull(0) ? null : reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetDouble(1)));
            return rows;
        });

    /// <summary>Runs a query that gives nothing.</summary>
    public void Run(string sql) => _connection.Execute(sql);

    /// <summary>The first number that a query gives.</summary>
    public long Number(string sql) => _connection.Ask(sql, reader => reader.Read() ? reader.GetInt64(0) : -1);

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Delete(recursive: true);
    }
}
