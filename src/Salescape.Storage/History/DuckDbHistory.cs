using Salescape.Schema.Kernel;
using Salescape.Storage.Advance;
using Salescape.Storage.Changes;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Fingerprints;

namespace Salescape.Storage.History;

/// <summary>Versions of rows in a DuckDB database.</summary>
/// <param name="database">The database.</param>
internal sealed class DuckDbHistory(DuckDbCopy database) : IHistory
{
    // Versions held until they are written; some 200 bytes each.
    private const int MostVersions = 1_000_000;

    private static readonly DuckDbDialect Sql = DuckDbDialect.Instance;

    private readonly VersionChanges _changes = new();

    /// <inheritdoc/>
    public IReadOnlyList<ManifestTable> Tables =>
        [.. HistoryTable.All.Zip(_changes.Held, (table, held) => new ManifestTable(table.Versions.QualifiedName, held.Rows, held.Digits))];

    /// <summary>Goes on with a history that is there.</summary>
    public static DuckDbHistory Continue(DuckDbCopy database, IReadOnlyList<ManifestTable> held)
    {
        var history = new DuckDbHistory(database);
        history._changes.Begin([.. held.Select(table => TableFingerprint.Parse(table.Rows, table.Fingerprint))]);
        return history;
    }

    /// <summary>Makes the tables of a history that is not there, and how to ask for the rows of a day.</summary>
    public void Create()
    {
        database.Execute($"BEGIN; {Sql.CreateSchema(HistoryTable.Schema)}{string.Concat(HistoryTable.All.Select(Create))} COMMIT;");
    }

    /// <summary>Takes rows of the first day.</summary>
    public void Add(TableBatch rows, DateOnly day) => _changes.Add(rows, day);

    /// <inheritdoc/>
    public void Add(ChangeDay day)
    {
        _changes.Add(day);
        if (_changes.Count >= MostVersions)
            Flush();
    }

    /// <inheritdoc/>
    public void Flush()
    {
        foreach ((HistoryTable table, TableBatch came, TableBatch ends) in _changes.Tables)
        {
            string key = Sql.Identifier(table.Of.Key.Name);
            string name = DuckDbCopy.NameOf(table.Versions);
            database.Change(
                ends,
                staged =>
                    $"UPDATE {name} AS held SET {HistoryTable.ValidTo} = new.{HistoryTable.ValidTo}, {HistoryTable.IsCurrent} = false FROM {staged} AS new WHERE held.{key} = new.{key} AND held.{HistoryTable.IsCurrent}"
            );
            database.Change(came, staged => $"INSERT INTO {name} SELECT *, {HistoryTable.ValidTo} IS NULL FROM {staged}");
        }

        _changes.Clear();
    }

    private static string Create(HistoryTable table)
    {
        string name = Sql.QualifiedName(table.Versions);
        string columns = string.Join(", ", table.Of.Columns.Select(column => Sql.Identifier(column.Name)));
        return $"""
            {Sql.CreateTableWithoutKeys(table.Versions)}
            ALTER TABLE {name} ADD COLUMN {HistoryTable.IsCurrent} BOOLEAN;
            COMMENT ON TABLE {name} IS {Dialect.Literal(table.Comment)};
            CREATE MACRO {table.AsOfName}(day) AS TABLE
                SELECT {columns} FROM {name} WHERE {HistoryTable.ValidFrom} <= CAST(day AS DATE) AND ({HistoryTable.ValidTo} IS NULL OR {HistoryTable.ValidTo} > CAST(day AS DATE));

            """;
    }
}
