using Salescape.Schema.Kernel;
using Salescape.Storage.Advance;
using Salescape.Storage.Changes;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.History;

/// <summary>Versions of rows that are there in a PostgreSQL database, gone on with in the transaction that changes the rows.</summary>
/// <param name="database">The transaction.</param>
/// <param name="held">What its history holds.</param>
internal sealed class PostgresHistory(PostgresAdvance database, IReadOnlyList<ManifestTable> held) : IHistory
{
    private readonly VersionChanges _changes = new(held);

    /// <inheritdoc/>
    public IReadOnlyList<ManifestTable> Tables => _changes.Held;

    /// <inheritdoc/>
    public int Count => _changes.Count;

    /// <inheritdoc/>
    public void Add(ChangeDay day) => _changes.Add(day);

    /// <inheritdoc/>
    public void Flush()
    {
        foreach ((HistoryTable table, TableBatch came, TableBatch ends) in _changes.Tables)
        {
            string name = PostgresDialect.Instance.QualifiedName(table.Versions);
            database.Change(
                ends,
                (staged, same) =>
                    $"UPDATE ONLY {name} AS held {HistoryTable.SetEnd} FROM {staged} AS new WHERE {same} AND held.{HistoryTable.IsCurrent}"
            );
            database.Insert(came);
        }

        _changes.Clear();
    }
}
