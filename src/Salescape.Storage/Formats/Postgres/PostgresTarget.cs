using Npgsql;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>
/// Where a data set is to go: which of its tables are there already, proved to be ours, and are refilled, and which are
/// made. Nothing that was found is ever dropped.
/// </summary>
internal static class PostgresTarget
{
    private const string NameAnother = "Choose another database with --connection.";

    /// <summary>Refuses a database that cannot take a data set at all.</summary>
    public static void RefuseUnfit(NpgsqlConnection connection)
    {
        string?[] told = connection.Rows(
            """
            SELECT current_database(), current_user, current_setting('server_encoding'), CAST(pg_is_in_recovery() AS TEXT),
              CAST(has_database_privilege(current_database(), 'CREATE') AS TEXT), current_setting('default_transaction_read_only')
            """
        )[0];
        string database = told[0]!;
        if (told[2] != "UTF8")
            throw new RefusedException(
                $"The database {database} has the encoding {told[2]}, which cannot hold all texts.",
                "Choose one created with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0."
            );
        if (told[3] == "true")
            throw new RefusedException("The server is a standby, which is read-only.", "Name the primary server with --connection.");
        // Somebody put it there as a guard.
        if (told[5] == "on")
            throw new RefusedException(
                $"The database {database} is read-only: default_transaction_read_only is on for it or for the user.",
                $"{NameAnother[..^1]}, or set it off by ALTER DATABASE or ALTER ROLE."
            );
        if (told[4] != "true")
            throw new RefusedException(
                $"The user {told[1]} may not create schemas in the database {database}.",
                $"Have its owner grant it: GRANT CREATE ON DATABASE {database} TO {told[1]}."
            );
    }

    /// <summary>Refuses a schema of metrics that holds something of others: its views would be replaced.</summary>
    public static void RefuseViewsOfOthers(NpgsqlConnection connection)
    {
        string? other = connection.Rows(
            $"""
            SELECT min(CAST(c.relname AS TEXT))
            FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
            WHERE n.nspname = '{StoredView.Schema}' AND c.relkind IN ('r', 'v', 'm', 'p', 'f')
              AND NOT starts_with(coalesce(obj_description(c.oid, 'pg_class'), ''), '{StoredView.Mark}')
            """
        )[0][0];
        if (other is not null)
            throw new RefusedException(
                $"The database has a schema {StoredView.Schema} with {other} in it, which salescape did not make.",
                $"Rename the schema. {NameAnother}"
            );
    }

    /// <summary>The tables that are there and may be refilled.</summary>
    /// <param name="connection">A connection to the database.</param>
    /// <param name="overwrite">Whether a data set of ours may be replaced.</param>
    /// <exception cref="RefusedException">Something is in the way that is not ours, or not as we made it.</exception>
    public static IReadOnlySet<TableDefinition> Inspect(NpgsqlConnection connection, bool overwrite)
    {
        Manifest? before = PostgresManifest.Read(connection);
        string? taken = connection.Rows(
            $"SELECT min(CAST(nspname AS TEXT)) FROM pg_namespace WHERE nspname IN ({string.Join(", ", Schemas.All.Select(Dialect.Literal))})"
        )[0][0];
        if (before is null && taken is not null)
            throw new RefusedException($"The database has a schema {taken} that salescape did not make.", NameAnother);
        if (before is not null && taken is not null && !overwrite)
            throw new RefusedException(
                "The database holds a data set already.",
                "Replace it with --overwrite, or choose another database with --connection."
            );
        if (before is not null && StoredRelation.Find(connection, PostgresManifest.Table) is { IsOwned: false })
            throw NotOwned(PostgresManifest.Table);
        IReadOnlyDictionary<string, StoredRelation> found = StoredRelation.All(connection);
        return SchemaCatalog
            .Tables.Where(table =>
                found.TryGetValue(table.QualifiedName, out StoredRelation? relation) && MayRefill(table, relation, before!)
            )
            .ToHashSet();
    }

    /// <summary>Refuses to refill tables with <see cref="UpdatedAt"/> where they have none, or the other way round.</summary>
    public static void RefuseOtherColumns(NpgsqlConnection connection, bool hasUpdatedAt)
    {
        bool has = PostgresManifest.Read(connection)?.HasUpdatedAt == true;
        if (has != hasUpdatedAt)
            throw new RefusedException(
                $"The tables in the database have {(has ? "a" : "no")} column {UpdatedAt.Column.Name}.",
                $"Load {(has ? "with" : "without")} --with-updated-at, or into another database."
            );
    }

    private static bool MayRefill(TableDefinition table, StoredRelation relation, Manifest before)
    {
        if (before.Tables.All(held => held.Name != relation.Name))
            throw new RefusedException($"The database has a {relation.Name} that salescape did not make.", NameAnother);
        if (relation.Kind != StoredRelation.PlainTable)
            throw new RefusedException(
                $"{relation.Name} is no longer a plain table.",
                $"Put the table back in its place, or choose another database with --connection."
            );
        if (!relation.IsOwned)
            throw NotOwned(relation.Name);
        if (before.HasUpdatedAt == true)
            table = UpdatedAt.On(table);
        if (StoredRelation.ColumnsOf(table).Except(relation.Columns).FirstOrDefault() is { } missing)
            throw new RefusedException(
                $"{relation.Name} has no column {missing}, which this version of salescape fills.",
                $"Drop it with DROP TABLE {relation.Name}, and what depends on it, so that it is created again."
            );
        if (relation.Columns.Except(StoredRelation.ColumnsOf(table)).FirstOrDefault() is { } added)
            throw new RefusedException(
                $"{relation.Name} has a column {added} that salescape does not fill, and whose values would be lost.",
                "Keep it in a table of its own and drop the column, or choose another database with --connection."
            );
        return true;
    }

    private static RefusedException NotOwned(string relation) =>
        new($"{relation} belongs to another user.", "Connect as its owner, or as a member of that role.");
}
