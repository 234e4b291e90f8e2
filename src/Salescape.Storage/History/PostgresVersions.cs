using Npgsql;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.Postgres;

namespace Salescape.Storage.History;

/// <summary>Writes the versions of rows into a PostgreSQL database, in the transaction of a connection. Rows are put into its bytes on all
/// threads, and sent by one at a time.</summary>
internal sealed class PostgresVersions : ISink
{
    private readonly NpgsqlConnection _connection;
    private readonly IReadOnlySet<HistoryTable> _kept;
    private readonly CancellationToken _stop;
    private readonly PostgresTable[] _tables;

    /// <param name="connection">The connection, in a transaction.</param>
    /// <param name="stop">Stops it.</param>
    public PostgresVersions(NpgsqlConnection connection, CancellationToken stop)
    {
        _connection = connection;
        _stop = stop;
        PostgresHistoryTables.RefuseOthers(connection);
        _kept = PostgresHistoryTables.Found(connection);
        PostgresHistoryTables.Empty(connection, stop);
        string made = string.Concat(HistoryTable.All.Where(table => !_kept.Contains(table)).Select(PostgresHistoryTables.Create));
        connection.Execute(PostgresHistoryTables.CreateSchema + made, stop);
        _tables = [.. HistoryTable.All.Select(table => new PostgresTable(table.Versions, connection))];
    }

    /// <inheritdoc/>
    public void Write(int table, TableBatch batch) => _tables[table].Write(batch);

    /// <inheritdoc/>
    public void Finish(int table)
    {
        _tables[table].Finish();
        HistoryTable history = HistoryTable.All[table];
        string keys = _kept.Contains(history) ? "" : PostgresHistoryTables.Complete(history);
        lock (_connection)
        {
            _connection.Execute(
                $"{keys}{PostgresHistoryTables.AsOf(history)}ANALYZE {PostgresDialect.Instance.QualifiedName(history.Versions)}",
                _stop
            );
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<ManifestFile> Complete(Manifest manifest) => [];

    /// <inheritdoc/>
    public void Dispose() { }
}
