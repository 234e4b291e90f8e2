using Npgsql;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;
using Salescape.Storage.History;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>What a database has under the name of a table of ours.</summary>
/// <param name="Name">Schema and name.</param>
/// <param name="Kind">PostgreSQL's letter: <c>r</c> a table, <c>p</c> one in partitions, <c>v</c> a view, <c>f</c> somebody else's rows
/// …</param>
/// <param name="IsOwned">Whether the user owns it, himself or by a role.</param>
/// <param name="HasForeignRows">Whether it passes on rows of something that is no table of the database.</param>
/// <param name="Columns">Name and type of each column, in order.</param>
internal sealed record StoredRelation(string Name, string Kind, bool IsOwned, bool HasForeignRows, IReadOnlyList<string> Columns)
{
    /// <summary>The kind of a table that holds its rows itself.</summary>
    public const string PlainTable = "r";

    private const string TableOfParts = "p";

    private const string Query = """
        SELECT s.nspname || '.' || r.relname, CAST(r.relkind AS TEXT), CAST(pg_has_role(r.relowner, 'USAGE') AS TEXT),
          CAST(EXISTS (
            WITH RECURSIVE heir AS (
              SELECT inhrelid FROM pg_inherits WHERE inhparent = r.oid
              UNION SELECT i.inhrelid FROM pg_inherits AS i JOIN heir ON i.inhparent = heir.inhrelid)
            SELECT FROM heir JOIN pg_class AS h ON h.oid = heir.inhrelid WHERE h.relkind NOT IN ('r', 'p')) AS TEXT),
          (SELECT string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), E'\n' ORDER BY a.attnum)
            FROM pg_attribute AS a WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped)
        FROM pg_class AS r JOIN pg_namespace AS s ON s.oid = r.relnamespace
        """;

    /// <summary>What has a name; null if nothing does.</summary>
    public static StoredRelation? Find(NpgsqlConnection connection, string name) =>
        Read(connection, $"s.nspname || '.' || r.relname = {Dialect.Literal(name)}").SingleOrDefault();

    /// <summary>All that lies in our five schemas and that of histories, by name.</summary>
    public static IReadOnlyDictionary<string, StoredRelation> All(NpgsqlConnection connection) =>
        Read(connection, $"s.nspname IN ({string.Join(", ", Schemas.All.Append(HistoryTable.Schema).Select(Dialect.Literal))})")
            .ToDictionary(relation => relation.Name);

    /// <summary>What a table of ours has, in PostgreSQL's long words.</summary>
    public static IEnumerable<string> ColumnsOf(TableDefinition table) => table.Columns.Select(column => $"{column.Name} {TypeOf(column)}");

    /// <summary>Why it cannot be read as a table of ours; null if it can. Columns more do no harm.</summary>
    public string? WhyNotRead(TableDefinition table)
    {
        if (Kind is not (PlainTable or TableOfParts))
            return $"{Name} is not a table of its own rows.";
        if (HasForeignRows)
            return $"{Name} shows rows of another server.";
        return ColumnsOf(table).Except(Columns).FirstOrDefault() is { } missing ? $"{Name} has no column {missing}." : null;
    }

    private static IEnumerable<StoredRelation> Read(NpgsqlConnection connection, string condition) =>
        connection
            .Rows($"{Query} WHERE {condition}")
            .Select(row => new StoredRelation(row[0]!, row[1]!, row[2] == "true", row[3] == "true", row[4]?.Split('\n') ?? []));

    private static string TypeOf(ColumnDefinition column) =>
        column.Kind == ColumnKind.Timestamp
            ? "timestamp without time zone"
            : PostgresDialect
                .Instance.ColumnType(column)
                .ToLowerInvariant()
                .Replace("varchar", "character varying", StringComparison.Ordinal);
}
