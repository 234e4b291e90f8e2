using Npgsql;
using Salescape.Output.Datasets;
using Salescape.Output.Dialects;
using Salescape.Output.Sinks;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Postgres;

/// <summary>
/// Loads a PostgreSQL database. Rows go into schemas of other names, without keys; keys, references and comments follow
/// when the tables are full, and at the end one transaction puts the schemas in place of the old ones. A load that fails
/// drops what it made, one that is killed leaves it for the next to drop: the old data set stays whole either way.
/// </summary>
internal sealed class PostgresSink : ISink
{
    private const string Loading = "__loading";

    private readonly NpgsqlDataSource _server;
    private readonly int _threads;
    private readonly TableDefinition[] _definitions = [.. SchemaCatalog.Tables.Select(Staged)];
    private readonly PostgresTable[] _tables;
    private bool _isPublished;

    /// <summary>Who is told how far keys and references have come; throws to stop.</summary>
    public Action<DatasetProgress>? Progress { get; init; }

    /// <summary>Ends what takes long, until the schemas are put in place.</summary>
    public CancellationToken Stop { get; init; }

    public PostgresSink(NpgsqlDataSource server, int threads)
    {
        _server = server;
        _threads = threads;
        _tables = [.. _definitions.Select(table => new PostgresTable(table, server))];
        PostgresDialect sql = PostgresDialect.Instance;
        _server.Execute(DropStaging + string.Concat(Schemas.All.Select(schema => sql.CreateSchema(schema + Loading))) + string.Concat(_definitions.Select(sql.CreateTableWithoutKeys)));
    }

    private static string DropStaging => string.Concat(Schemas.All.Select(schema => $"DROP SCHEMA IF EXISTS {schema}{Loading} CASCADE;\n"));

    public void Write(int table, TableBatch batch) => _tables[table].Write(batch);

    public void Finish(int table)
    {
        _tables[table].Finish();
        _server.Execute(PostgresDialect.Instance.AddPrimaryKey(_definitions[table]) + PostgresDialect.Instance.Comments(_definitions[table]), Stop);
    }

    public IReadOnlyList<ManifestFile> Complete(Manifest manifest)
    {
        // Each takes a lock on two tables, so they come one by one.
        string[] references = [.. _definitions.SelectMany(table => table.References.Select(column => AddReference(table, column)))];
        new Steps(DatasetPhase.Keys, references.Length, Progress).Run(threads: 1, place => _server.Execute(references[place], Stop));
        new Steps(DatasetPhase.Close, _definitions.Length, Progress).Run(_threads, table => _server.Execute($"ANALYZE {PostgresDialect.Instance.QualifiedName(_definitions[table])}", Stop));
        string replace = string.Concat(Schemas.All.Select(schema => $"DROP SCHEMA IF EXISTS {schema} CASCADE; ALTER SCHEMA {schema}{Loading} RENAME TO {schema};\n"));
        _server.Execute($"BEGIN;\n{replace}{PostgresManifest.Store(manifest)}COMMIT;");
        _isPublished = true;
        return [];
    }

    public void Dispose()
    {
        if (!_isPublished)
            _server.Execute(DropStaging);
    }

    private static TableDefinition Staged(TableDefinition table) => table with { Schema = table.Schema + Loading };

    private static string AddReference(TableDefinition table, ColumnDefinition column)
    {
        PostgresDialect sql = PostgresDialect.Instance;
        TableDefinition target = Staged(SchemaCatalog.Find(column.References!)!);
        return $"ALTER TABLE {sql.QualifiedName(table)} ADD FOREIGN KEY ({sql.Identifier(column.Name)}) REFERENCES {sql.QualifiedName(target)} ({sql.Identifier(target.Key.Name)});\n";
    }
}
