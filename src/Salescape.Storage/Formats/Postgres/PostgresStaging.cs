using Npgsql;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.Formats.Postgres;

/// <summary>
/// A schema in which a load collects its rows, without keys, until all are there. Its name is used once, so that a load that
/// lost its claim cannot write into the staging of the next; what killed loads left is known by its comment.
/// </summary>
internal sealed class PostgresStaging
{
    private const string Start = "salescape_loading_";
    private const string Mark = "Rows on their way into a data set of salescape. The next load drops what a killed one left.";

    private readonly bool _hasUpdatedAt;
    private readonly string _schema = Start + Guid.NewGuid().ToString("N")[..12];

    /// <param name="connection">A connection to the database.</param>
    /// <param name="kept">Tables that are there already: rows for them are staged without a log, which publications of all tables would
    /// send on.</param>
    /// <param name="hasUpdatedAt">Whether rows bear <see cref="UpdatedAt"/>.</param>
    /// <param name="stop">Stops it.</param>
    public PostgresStaging(NpgsqlConnection connection, IReadOnlySet<TableDefinition> kept, bool hasUpdatedAt, CancellationToken stop)
    {
        _hasUpdatedAt = hasUpdatedAt;
        foreach (
            string?[] left in connection.Rows(
                $"SELECT nspname::TEXT FROM pg_namespace WHERE starts_with(nspname::TEXT, '{Start}') AND obj_description(oid, 'pg_namespace') = {Dialect.Literal(Mark)}"
            )
        )
            TryDrop(connection, left[0]!);
        // Without IF NOT EXISTS: a schema that is there is somebody else's.
        connection.Execute(
            $"BEGIN;\nCREATE SCHEMA {_schema};\nCOMMENT ON SCHEMA {_schema} IS {Dialect.Literal(Mark)};\n{string.Concat(SchemaCatalog.Tables.Select(table => Create(Of(table), kept.Contains(table))))}COMMIT;",
            stop
        );
    }

    /// <summary>The schema's name.</summary>
    public string Name => _schema;

    /// <summary>The table in which rows of another are collected.</summary>
    public TableDefinition Of(TableDefinition table) => (_hasUpdatedAt ? UpdatedAt.On(table) : table) with { Schema = _schema };

    private static string Create(TableDefinition table, bool unlogged)
    {
        string create = PostgresDialect.Instance.CreateTableWithoutKeys(table);
        return unlogged ? create.Replace("CREATE TABLE", "CREATE UNLOGGED TABLE", StringComparison.Ordinal) : create;
    }

    /// <summary>Statements that drop what is left of it; they fail if somebody else put something in.</summary>
    public string Drop => DropOf(_schema);

    /// <summary>Drops what is left of it, if it can be.</summary>
    public void TryDrop(NpgsqlConnection connection) => TryDrop(connection, _schema);

    private static void TryDrop(NpgsqlConnection connection, string schema)
    {
        try
        {
            using NpgsqlTransaction whole = connection.BeginTransaction();
            connection.Execute(DropOf(schema));
            whole.Commit();
        }
        catch (PostgresException)
        {
            // Somebody put something in or holds it: it is in nobody's way.
        }
    }

    private static string DropOf(string schema) =>
        $"DROP TABLE IF EXISTS {string.Join(", ", SchemaCatalog.Tables.Select(table => PostgresDialect.Instance.QualifiedName(table with { Schema = schema })))} RESTRICT;\nDROP SCHEMA IF EXISTS {schema} RESTRICT;\n";
}
