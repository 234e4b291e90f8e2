using Npgsql;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.History;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>
/// Puts rows that are staged in place of those before, in one transaction. A table that is there is refilled where it
/// stands, so that all that was built on it stays: views, grants, indexes, triggers, policies, publications. Only foreign keys
/// are taken off meanwhile, those of other tables too, and put on again as they were. A table that is not there is the staged one.
/// </summary>
internal sealed class PostgresPublication(
    PostgresClaim claim,
    PostgresStaging staging,
    IReadOnlySet<TableDefinition> kept,
    IReadOnlyList<StoredView> views,
    CancellationToken stop
)
{
    private static readonly PostgresDialect Sql = PostgresDialect.Instance;

    private readonly NpgsqlConnection _connection = claim.Connection;

    /// <summary>Publishes all rows with their manifest, or changes nothing.</summary>
    public void Run(Manifest manifest)
    {
        using NpgsqlTransaction whole = _connection.BeginTransaction();
        Lock();
        ForeignKey[] keys = [.. ForeignKeys()];
        foreach (ForeignKey key in keys)
            Execute($"ALTER TABLE {key.Table} DROP CONSTRAINT {key.Name} RESTRICT");
        // Triggers of others find names where their makers do.
        Execute("SET LOCAL search_path TO DEFAULT");
        foreach (TableDefinition table in kept)
            Refill(table, manifest.Tables.Single(counted => counted.Name == table.QualifiedName).Rows);
        foreach (string schema in Schemas.All)
            Execute(Sql.CreateSchema(schema));
        foreach (TableDefinition table in Made)
            Execute($"ALTER TABLE {Sql.QualifiedName(staging.Of(table))} SET SCHEMA {Sql.Identifier(table.Schema)}");
        foreach (string key in keys.Select(key => key.Add).Concat(NewKeys()))
            Execute(key);
        foreach (TableDefinition table in kept)
            Execute($"ANALYZE {Sql.QualifiedName(table)}");
        PostgresHistoryTables.Empty(_connection, stop);
        // Views keep the functions that they find when they are made: the server's own, not those of somebody's search path.
        Execute($"SET LOCAL search_path TO pg_catalog;\n{Sql.Views(views)}");
        Execute(PostgresManifest.Store(manifest) + staging.Drop);
        stop.ThrowIfCancellationRequested();
        whole.Commit();
    }

    private IEnumerable<TableDefinition> Made => SchemaCatalog.Tables.Where(table => !kept.Contains(table));

    private int Execute(string sql) => _connection.Execute(sql, stop);

    // All at once and before anything else, so that whoever reads meanwhile waits for the new rows. What was found before may have changed
    // since.
    private void Lock()
    {
        // A policy that would hide rows or keep them out fails instead.
        Execute("SET LOCAL row_security = off");
        if (kept.Count > 0)
            Execute($"LOCK TABLE {string.Join(", ", kept.Select(table => $"ONLY {Sql.QualifiedName(table)}"))} IN ACCESS EXCLUSIVE MODE");
        if (!PostgresTarget.Inspect(_connection, overwrite: true).SetEquals(kept))
            throw new RefusedException("Tables of the data set were made or dropped while it was being loaded.", "Load it again.");
    }

    // DELETE, not TRUNCATE: a transaction that began before would find the table empty.
    private void Refill(TableDefinition table, long rows)
    {
        string columns = string.Join(", ", staging.Of(table).Columns.Select(column => Sql.Identifier(column.Name)));
        Execute($"DELETE FROM ONLY {Sql.QualifiedName(table)}");
        if (
            Execute($"INSERT INTO {Sql.QualifiedName(table)} ({columns}) SELECT {columns} FROM {Sql.QualifiedName(staging.Of(table))}")
            != rows
        )
            throw new RefusedException($"A rule or trigger of {table.QualifiedName} keeps rows out.", "Remove it, and load again.");
    }

    // Keys of parts of a table go with the whole table's.
    private IEnumerable<ForeignKey> ForeignKeys()
    {
        string tables = string.Join(", ", kept.Select(table => $"'{Sql.QualifiedName(table)}'::REGCLASS"));
        return kept.Count == 0
            ? []
            : _connection
                .Rows(
                    $"""
                    SELECT quote_ident(s.nspname) || '.' || quote_ident(r.relname), quote_ident(k.conname), pg_get_constraintdef(k.oid), obj_description(k.oid, 'pg_constraint')
                    FROM pg_constraint AS k JOIN pg_class AS r ON r.oid = k.conrelid JOIN pg_namespace AS s ON s.oid = r.relnamespace
                    WHERE k.contype = 'f' AND k.conparentid = 0 AND (k.conrelid IN ({tables}) OR k.confrelid IN ({tables}))
                    ORDER BY k.oid
                    """
                )
                .Select(row => new ForeignKey(row[0]!, row[1]!, row[2]!, row[3]));
    }

    // Those among tables that are put in place come with them.
    private IEnumerable<string> NewKeys() =>
        from table in SchemaCatalog.Tables
        from column in table.References
        let target = SchemaCatalog.Find(column.References!)!
        where kept.Contains(table) != kept.Contains(target)
        select Sql.AddForeignKey(table, column, target);

    /// <summary>A foreign key that is there, with names as the server quotes them.</summary>
    private sealed record ForeignKey(string Table, string Name, string Definition, string? Comment)
    {
        public string Add =>
            $"ALTER TABLE {Table} ADD CONSTRAINT {Name} {Definition};\n"
            + (Comment is null ? "" : $"COMMENT ON CONSTRAINT {Name} ON {Table} IS {Dialect.Literal(Comment)};\n");
    }
}
