// ClickHouse's SQL, where it differs:
// - A schema is a database.
// - A column holds no nulls unless its type is Nullable; NOT NULL says nothing more.
// - Texts are String, without a length, so lengths are left to the checks. A closed list is LowCardinality, a dictionary.
// - Date ends in 2149 and DateTime counts seconds in the server's zone; Date32 and DateTime64 with a zone named hold all.
// - JSON stays a String, which the JSONExtract functions read; the JSON type keeps neither order nor nulls.
// - Comments stand in CREATE TABLE, for columns and, behind the engine, for the table.
// - ORDER BY is the primary key: how rows lie, not that keys are unique. There are no foreign keys.
// - FROM INFILE reads files of the client, from the folder in which it runs. In a pattern ** stands for any folders or none; within
//   braces * stands for itself. A pattern that finds no file loads nothing and is no error.

using System.Collections.Frozen;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Dialects;

/// <summary>The schema in ClickHouse's SQL.</summary>
public sealed class ClickHouseDialect : InlineCommentDialect
{
    private ClickHouseDialect() { }

    /// <summary>The dialect.</summary>
    public static ClickHouseDialect Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "clickhouse";

    /// <inheritdoc/>
    public override string KeysRemark =>
        "ClickHouse has no foreign keys, and its primary key (ORDER BY) says how rows lie, not that it is unique.";

    /// <inheritdoc/>
    public override bool CanDeclare(TableDefinition table, ColumnDefinition reference) => false;

    /// <inheritdoc/>
    public override string CreateSchema(string schema) => $"CREATE DATABASE IF NOT EXISTS {Identifier(schema)};\n";

    /// <inheritdoc/>
    public override string ColumnType(ColumnDefinition column)
    {
        string type = column.Kind switch
        {
            ColumnKind.Integer => "Int32",
            ColumnKind.Decimal => $"Decimal({column.Precision}, {column.Scale})",
            ColumnKind.Date => "Date32",
            ColumnKind.Timestamp => "DateTime64(6, 'UTC')",
            _ => "String",
        };
        string nullable = column.IsNullable ? $"Nullable({type})" : type;
        return column.Kind == ColumnKind.Choice ? $"LowCardinality({nullable})" : nullable;
    }

    private protected override string Quoted(string name) => $"`{name}`";

    private protected override string KeyConstraint => "";

    private protected override string NotNull(ColumnDefinition column) => "";

    private protected override string TableOptions(TableDefinition table) =>
        $"\nENGINE = MergeTree\nORDER BY {Identifier(table.Key.Name)}\nCOMMENT {Escaped(table.Purpose)}";

    private protected override string LoadOpening =>
        """
            -- Loads a data set written by salescape generate --format parquet, at once or in parts. The client runs in the data set's folder:
            --   clickhouse-client --queries-file derived/ddl/clickhouse.sql
            --   (cd salescape-parquet && clickhouse-client --queries-file ../derived/load/clickhouse.sql)

            """;

    private protected override string Load(TableDefinition table) =>
        $"INSERT INTO {QualifiedName(table)} FROM INFILE '**/{table.Schema}/{table.Name}{{/part-,.}}*parquet' FORMAT Parquet;\n";

    private protected override string LoadClosing(string counts) =>
        $"""

            CREATE TEMPORARY TABLE manifest (text String);
            INSERT INTO manifest FROM INFILE 'manifest.json' FORMAT JSONAsString;
            CREATE TEMPORARY TABLE differences AS
            SELECT table_name, loaded, made FROM (
                {counts}
            ) AS counted
            INNER JOIN (
                SELECT entry.1 AS table_name, entry.2 AS made
                FROM (SELECT arrayJoin(JSONExtract(text, 'tables', 'Array(Tuple(name String, rows UInt64))')) AS entry FROM manifest)
            ) AS listed USING (table_name)
            WHERE loaded <> made;
            SELECT * FROM differences;
            SELECT throwIf(count() > 0, '{OtherRows}.') FROM differences;

            """;

    private protected override IReadOnlySet<string> ReservedWords => Reserved;

    // ClickHouse reserves no words. These begin another part of a column list, or a value, where a column's name is expected.
    // Source: ClickHouse's documentation, "Syntax" (identifiers) and "CREATE TABLE".
    private static readonly FrozenSet<string> Reserved = WordsOf(
        """
            as case cast constraint distinct exists extract false foreign from index interval not null primary projection select
            true where
            """
    );
}
