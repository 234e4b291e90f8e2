using Npgsql;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>
/// Loads a PostgreSQL database. Rows are staged in a schema of their own, without keys; keys and comments of tables that are not
/// there yet follow when they are full, references when all are, and at the end one transaction puts all in place. A load that fails
/// drops what it staged, one that is killed leaves it for the next to drop: the old data set stays whole either way.
/// </summary>
internal sealed class PostgresSink : ISink
{
    private readonly NpgsqlDataSource _server;
    private readonly PostgresClaim _claim;
    private readonly IReadOnlySet<TableDefinition> _kept;
    private readonly IReadOnlyList<StoredView> _views;
    private readonly int _threads;
    private readonly CancellationToken _stop;
    private readonly PostgresStaging _staging;
    private readonly PostgresTable[] _tables;
    private bool _isPublished;

    public PostgresSink(
        NpgsqlDataSource server,
        PostgresClaim claim,
        IReadOnlySet<TableDefinition> kept,
        IReadOnlyList<StoredView> views,
        bool hasUpdatedAt,
        int threads,
        CancellationToken stop
    )
    {
        _views = views;
        _threads = threads;
        _server = server;
        _claim = claim;
        _kept = kept;
        _stop = stop;
        _staging = new(claim.Connection, kept, hasUpdatedAt, stop);
        _tables = [.. SchemaCatalog.Tables.Select(table => new PostgresTable(_staging.Of(table), server))];
    }

    public void Write(int table, TableBatch batch) => _tables[table].Write(batch);

    public void Finish(int table)
    {
        _tables[table].Finish();
        // What is refilled where it stands has its keys and comments.
        if (_kept.Contains(SchemaCatalog.Tables[table]))
            return;
        TableDefinition staged = _staging.Of(SchemaCatalog.Tables[table]);
        PostgresDialect sql = PostgresDialect.Instance;
        _server.Execute($"{sql.AddPrimaryKey(staged)}{sql.Comments(staged)}ANALYZE {sql.QualifiedName(staged)}", _stop);
    }

    public IReadOnlyList<ManifestFile> Complete(Manifest manifest)
    {
        PostgresReferences.Add(_server, _staging, _kept, _threads, _stop);
        new PostgresPublication(_claim, _staging, _kept, _views, _stop).Run(manifest);
        _isPublished = true;
        return [];
    }

    public void Dispose()
    {
        if (_isPublished)
            return;
        try
        {
            // The connections at hand may be the very ones that failed.
            _server.Clear();
            using NpgsqlConnection connection = _server.OpenConnection();
            _staging.TryDrop(connection);
        }
        catch (NpgsqlException)
        {
            // What cannot be dropped now is dropped by the next load.
        }
    }
}
