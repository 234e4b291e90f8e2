using Npgsql;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;
using Salescape.Storage.Flow;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>
/// The foreign keys from staged tables to staged tables, which go with them when they are put in place. All are declared first, which asks
/// of no row, and then proved, several tables at a time: proving lets others prove references to the same table, declaring does not.
/// </summary>
internal static class PostgresReferences
{
    /// <summary>Adds them to tables that are full and have their primary keys.</summary>
    /// <param name="server">The database.</param>
    /// <param name="staging">Where the tables are staged.</param>
    /// <param name="kept">Tables that are not put in place, but refilled where they stand.</param>
    /// <param name="threads">Tables proved at the same time.</param>
    /// <param name="stop">Stops it.</param>
    public static void Add(
        NpgsqlDataSource server,
        PostgresStaging staging,
        IReadOnlySet<TableDefinition> kept,
        int threads,
        CancellationToken stop
    )
    {
        string declarations = string.Concat(
            from table in SchemaCatalog.Tables
            where !kept.Contains(table)
            from column in table.References
            let target = SchemaCatalog.Find(column.References!)!
            where !kept.Contains(target)
            select $"{PostgresDialect.Instance.AddForeignKey(staging.Of(table), column, staging.Of(target))} NOT VALID;\n"
        );
        if (declarations.Length == 0)
            return;
        using NpgsqlConnection connection = server.OpenConnection();
        connection.Execute(declarations, stop);
        string[] proofs =
        [
            .. connection
                .Rows(
                    $"""
                    SELECT 'ALTER TABLE ' || conrelid::REGCLASS || ' ' || string_agg('VALIDATE CONSTRAINT ' || quote_ident(conname), ', ' ORDER BY conname)
                    FROM pg_constraint JOIN pg_class AS r ON r.oid = conrelid
                    WHERE connamespace = {Dialect.Literal(staging.Name)}::REGNAMESPACE AND NOT convalidated
                    GROUP BY conrelid, relpages ORDER BY relpages DESC
                    """
                )
                .Select(row => row[0]!),
        ];
        Workers.Run(threads, proofs.Length, place => server.Execute(proofs[place], stop));
    }
}
