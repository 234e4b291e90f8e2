using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Semantics.Model;

/// <summary>Asks DuckDB, over tables without rows, which columns a query gives and of which kind they are: nobody writes them down a second
/// time.</summary>
internal sealed class ColumnShapes : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public ColumnShapes()
    {
        _connection.Open();
        foreach (string schema in Schemas.All)
            _connection.Execute(DuckDbDialect.Instance.CreateSchema(schema));
        foreach (TableDefinition table in SchemaCatalog.Tables)
            _connection.Execute(DuckDbDialect.Instance.CreateTableWithoutKeys(table));
    }

    /// <summary>The columns of a query without parameters.</summary>
    public IReadOnlyList<ColumnShape> Of(string sql) =>
        _connection.Ask($"DESCRIBE {sql}", reader =>
        {
            var columns = new List<ColumnShape>();
            while (reader.Read())
                columns.Add(new(reader.GetString(0), KindOf(reader.GetString(1))));
            return columns;
        });

    /// <summary>The kind of a table's column.</summary>
    public static ShapeKind KindOf(ColumnDefinition column) =>
        column.Kind switch
        {
            ColumnKind.Integer => ShapeKind.Whole,
            ColumnKind.Decimal => ShapeKind.Number,
            ColumnKind.Date => ShapeKind.Day,
            ColumnKind.Timestamp => ShapeKind.Moment,
            _ => ShapeKind.Text,
        };

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static ShapeKind KindOf(string type) =>
        type switch
        {
            "DATE" => ShapeKind.Day,
            "BOOLEAN" => ShapeKind.Flag,
            "DOUBLE" or "FLOAT" => ShapeKind.Number,
            _ when type.StartsWith("DECIMAL", StringComparison.Ordinal) => ShapeKind.Number,
            _ when type.StartsWith("TIMESTAMP", StringComparison.Ordinal) => ShapeKind.Moment,
            _ when type.EndsWith("INT", StringComparison.Ordinal) || type == "INTEGER" => ShapeKind.Whole,
            _ => ShapeKind.Text,
        };
}
