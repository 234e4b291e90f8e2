using Npgsql;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.Postgres;

namespace Salescape.Storage.History;

/// <summary>
/// The tables of versions in a PostgreSQL database, in a schema that its comment proves to be ours. Like the tables of a data set, they are
/// filled anew where they stand, and nothing that was found is ever dropped.
/// </summary>
internal static class PostgresHistoryTables
{
    private const string Mark = "Versions of the rows of a data set of salescape, day by day. A load empties its tables.";

    // Of ranges, the server knows how many hold a day; of two days, it takes each to be independent of the other, and would read the whole
    // table for most.
    private const string Span = $"daterange({HistoryTable.ValidFrom}, {HistoryTable.ValidTo})";

    private static readonly PostgresDialect Sql = PostgresDialect.Instance;

    /// <summary>The condition under which a version holds at the end of a day, for which there is an index.</summary>
    /// <param name="day">The day in SQL.</param>
    public static string HoldsOn(string day) => $"{Span} @> {day}";

    /// <summary>Statements that make the schema where there is none.</summary>
    public static string CreateSchema =>
        $"{Sql.CreateSchema(HistoryTable.Schema)}COMMENT ON SCHEMA {HistoryTable.Schema} IS {Dialect.Literal(Mark)};\n";

    /// <summary>Refuses a schema of that name that is somebody else's.</summary>
    public static void RefuseOthers(NpgsqlConnection connection)
    {
        if (Comment(connection) is { } comment && comment != Mark)
            throw new RefusedException(
                $"The database has a schema {HistoryTable.Schema}, which salescape did not make.",
                "Rename the schema, or choose another database with --connection."
            );
    }

    /// <summary>The tables that are there and may be filled anew.</summary>
    /// <exception cref="RefusedException">One is not as we made it.</exception>
    public static IReadOnlySet<HistoryTable> Found(NpgsqlConnection connection)
    {
        if (Comment(connection) != Mark)
            return new HashSet<HistoryTable>();
        IReadOnlyDictionary<string, StoredRelation> found = StoredRelation.All(connection);
        return HistoryTable
            .All.Where(table =>
                found.TryGetValue(table.Versions.QualifiedName, out StoredRelation? relation) && MayRefill(table, relation)
            )
            .ToHashSet();
    }

    /// <summary>Empties the tables that are there: their versions are of the rows before.</summary>
    public static void Empty(NpgsqlConnection connection, CancellationToken stop)
    {
        foreach (HistoryTable table in Found(connection))
            connection.Execute($"DELETE FROM ONLY {Sql.QualifiedName(table.Versions)}", stop);
    }

    /// <summary>The statement that makes a table.</summary>
    public static string Create(HistoryTable table) => Sql.CreateTableWithoutKeys(table.Versions);

    /// <summary>Statements that give a full table its keys and comments: a row has one version from a day on, and one of today.</summary>
    public static string Complete(HistoryTable table)
    {
        string name = Sql.QualifiedName(table.Versions);
        string key = Sql.Identifier(table.Of.Key.Name);
        return $"""
            ALTER TABLE {name} ADD PRIMARY KEY ({key}, {HistoryTable.ValidFrom});
            CREATE UNIQUE INDEX ON {name} ({key}) WHERE {HistoryTable.IsCurrent};
            CREATE INDEX ON {name} USING spgist ({Span});
            {Sql.Comments(table.Versions)}
            """;
    }

    /// <summary>Statements that make what gives the rows of a day, which the planner takes for what it says.</summary>
    public static string AsOf(HistoryTable table)
    {
        string columns = string.Join(", ", table.Of.Columns.Select(column => $"held.{Sql.Identifier(column.Name)}"));
        string types = string.Join(", ", table.Of.Columns.Select(column => $"{Sql.Identifier(column.Name)} {Sql.ColumnType(column)}"));
        string comment = Dialect.Literal($"The rows of {table.Of.QualifiedName} as they read at the end of a day.");
        return $"""
            CREATE OR REPLACE FUNCTION {table.AsOfName}(day DATE) RETURNS TABLE ({types}) LANGUAGE sql STABLE PARALLEL SAFE AS $$
                SELECT {columns} FROM {Sql.QualifiedName(table.Versions)} AS held WHERE {HoldsOn("$1")}
            $$;
            COMMENT ON FUNCTION {table.AsOfName}(DATE) IS {comment};

            """;
    }

    private static string? Comment(NpgsqlConnection connection) =>
        connection
            .Rows($"SELECT coalesce(obj_description(oid, 'pg_namespace'), '') FROM pg_namespace WHERE nspname = '{HistoryTable.Schema}'")
            .Select(row => row[0])
            .SingleOrDefault();

    private static bool MayRefill(HistoryTable table, StoredRelation relation) =>
        relation is { Kind: StoredRelation.PlainTable, IsOwned: true }
        && StoredRelation.ColumnsOf(table.Versions).ToHashSet().SetEquals(relation.Columns)
            ? true
            : throw new RefusedException(
                $"{relation.Name} is not as salescape made it, or belongs to another user.",
                $"Connect as its owner; or drop it with DROP TABLE {relation.Name}, and what depends on it, so that it is made again."
            );
}
