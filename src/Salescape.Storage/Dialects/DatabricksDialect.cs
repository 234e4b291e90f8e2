// Databricks' SQL, where it differs:
// - Texts are STRING; VARCHAR(n) is a STRING that is measured on every write, so lengths are left to the checks.
// - TIMESTAMP is a moment, shown in the session's zone; TIMESTAMP_NTZ is the one without a zone.
// - JSON is a VARIANT, which is parsed when it is loaded.
// - Comments stand in CREATE TABLE, for columns and for the table.
// - NOT NULL is enforced; primary and foreign keys are informational, and need Unity Catalog.
// - Names are quoted by backticks.
// - read_files reads Parquet from a volume or from cloud storage; its path may be built from a variable. A pattern of it may find
//   files and folders, which are read with all that is in them.
// - A quote within a text is escaped: two texts side by side are one, so that doubled it would be lost.

using System.Collections.Frozen;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Dialects;

/// <summary>The schema in Databricks SQL.</summary>
public sealed class DatabricksDialect : InlineCommentDialect
{
    private DatabricksDialect() { }

    /// <summary>The dialect.</summary>
    public static DatabricksDialect Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "databricks";

    /// <inheritdoc/>
    public override string KeysRemark =>
        "Databricks enforces NOT NULL, but neither primary nor foreign keys; they are informational, and need Unity Catalog.";

    /// <inheritdoc/>
    public override string ColumnType(ColumnDefinition column) =>
        column.Kind switch
        {
            ColumnKind.Integer => "INT",
            ColumnKind.Decimal => $"DECIMAL({column.Precision},{column.Scale})",
            ColumnKind.Date => "DATE",
            ColumnKind.Timestamp => "TIMESTAMP_NTZ",
            ColumnKind.Json => "VARIANT",
            _ => "STRING",
        };

    private protected override string Quoted(string name) => $"`{name}`";

    private protected override string KeyConstraint => " NOT NULL PRIMARY KEY";

    private protected override string TableOptions(TableDefinition table) => $"\nCOMMENT {Escaped(table.Purpose)}";

    private protected override string LoadOpening =>
        """
            -- Loads a data set written by salescape generate --format parquet into the tables of derived/ddl/databricks.sql, on a SQL
            -- warehouse or Databricks Runtime 15.3 or newer. Copy its folder into a volume first.

            -- To be set: the catalog, the data set's folder, and where its tables are: in the same folder, or, of a data set in parts,
            -- in data_folder || '/*'.
            USE CATALOG main;
            DECLARE OR REPLACE VARIABLE data_folder STRING DEFAULT '/Volumes/main/default/files/salescape-parquet';
            DECLARE OR REPLACE VARIABLE table_folder STRING DEFAULT data_folder;

            """;

    private protected override string Load(TableDefinition table) =>
        $"""
            INSERT INTO {QualifiedName(table)} ({List(table, column => Identifier(column.Name))})
                SELECT {List(table, Cell)}
                FROM read_files(table_folder || '/{table.Schema}/{table.Name}*', format => 'parquet');

            """;

    private protected override string LoadClosing(string counts) =>
        $"""

            WITH counted AS (
                {counts}
            ), listed AS (
                SELECT entry.name AS table_name, entry.rows AS made
                FROM (SELECT explode(tables) AS entry FROM read_files(data_folder || '/manifest.json', format => 'json', multiLine => true))
            )
            SELECT assert_true(count_if(loaded <> made) = 0, '{OtherRows}.') FROM counted INNER JOIN listed USING (table_name);

            """;

    private protected override string Quote => "\\'";

    private protected override IReadOnlySet<string> ReservedWords => Reserved;

    private string Cell(ColumnDefinition column) =>
        column.Kind == ColumnKind.Json ? $"parse_json({Identifier(column.Name)})" : Identifier(column.Name);

    // Source: Databricks' documentation, "Reserved words and schemas": its reserved, special and ANSI reserved words.
    private static readonly FrozenSet<string> Reserved = WordsOf(
        """
            all alter and anti any array as at authorization between both by case cast check collate column commit constraint create
            cross cube current current_date current_time current_timestamp current_user default delete describe distinct drop else
            end escape except exists external extract false fetch filter for foreign from full function global grant group grouping
            having in inner insert intersect interval into is join lateral leading left like local minus natural no not null of on
            only or order out outer overlaps partition position primary range references revoke right rollback rollup row rows
            select semi session_user set some start table tablesample then time to trailing true truncate union unique unknown
            update user using values when where window with
            """
    );
}
