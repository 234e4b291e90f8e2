using Salescape.Schema.Kernel;
using Salescape.Storage.Advance;
using Salescape.Storage.Changes;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.History;

/// <summary>Versions of rows that are there in a DuckDB database, and are gone on with.</summary>
/// <param name="database">The database.</param>
/// <param name="held">What its history holds.</param>
internal sealed class DuckDbHistory(DuckDbCopy database, IReadOnlyList<ManifestTable> held) : IHistory
{
    private readonly VersionChanges _changes = new(held);

    /// <inheritdoc/>
    public IReadOnlyList<ManifestTable> Tables => _changes.Held;

    /// <summary>Statements that make the tables, and how to ask for the rows of a day.</summary>
    public static string Create =>
        DuckDbDialect.Instance.CreateSchema(HistoryTable.Schema) + string.Concat(HistoryTable.All.Select(CreateTable));

    /// <inheritdoc/>
    public int Count => _changes.Count;

    /// <inheritdoc/>
    public void Add(ChangeDay day) => _changes.Add(day);

    /// <inheritdoc/>
    public void Flush()
    {
        foreach ((HistoryTable table, TableBatch came, TableBatch ends) in _changes.Tables)
        {
            string key = DuckDbDialect.Instance.Identifier(table.Of.Key.Name);
            string name = DuckDbCopy.NameOf(table.Versions);
            database.Change(
                ends,
                staged =>
                    $"UPDATE {name} AS held {HistoryTable.SetEnd} FROM {staged} AS new WHERE held.{key} = new.{key} AND held.{HistoryTable.IsCurrent}"
            );
            database.Append(came);
        }

        _changes.Clear();
    }

    private static string CreateTable(HistoryTable table)
    {
        DuckDbDialect sql = DuckDbDialect.Instance;
        string name = sql.QualifiedName(table.Versions);
        string columns = string.Join(", ", table.Of.Columns.Select(column => sql.Identifier(column.Name)));
        return $"""
            {sql.CreateTableWithoutKeys(table.Versions)}
            COMMENT ON TABLE {name} IS {Dialect.Literal(table.Versions.Purpose)};
            CREATE MACRO {table.AsOfName}(day) AS TABLE
                SELECT {columns} FROM {name} WHERE {HistoryTable.HoldsOn("CAST(day AS DATE)")};

            """;
    }
}
