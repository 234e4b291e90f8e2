// Snowflake's SQL, where it differs:
// - VARCHAR(n) is enforced, in characters; VARCHAR alone holds 16 MB.
// - TIMESTAMP may mean three types, by a setting of the session; TIMESTAMP_NTZ is the one without a zone.
// - INTEGER would be NUMBER(38,0); NUMBER(10,0) says what is meant and is stored no differently.
// - JSON is a VARIANT, which is parsed when it is loaded.
// - Comments stand in CREATE TABLE: COMMENT 'text' for a column, COMMENT = 'text' for the table.
// - NOT NULL is enforced; primary and foreign keys are kept for planners and tools, and nothing more.
// - Files are first put on a stage. COPY INTO reads them from there by a regular expression, and never the same file twice;
//   that it finds none is no error.
// - A Parquet timestamp is a number unless USE_LOGICAL_TYPE says otherwise.

using System.Collections.Frozen;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats.Parquet;

namespace Salescape.Storage.Dialects;

/// <summary>The schema in Snowflake's SQL.</summary>
public sealed class SnowflakeDialect : InlineCommentDialect
{
    private SnowflakeDialect() { }

    /// <summary>The dialect.</summary>
    public static SnowflakeDialect Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "snowflake";

    /// <inheritdoc/>
    public override string KeysRemark =>
        "Snowflake enforces NOT NULL, but neither primary nor foreign keys; it keeps them for planners and tools.";

    /// <inheritdoc/>
    public override string ColumnType(ColumnDefinition column) =>
        column.Kind switch
        {
            ColumnKind.Integer => "NUMBER(10,0)",
            ColumnKind.Decimal => $"NUMBER({column.Precision},{column.Scale})",
            ColumnKind.Date => "DATE",
            ColumnKind.Timestamp => "TIMESTAMP_NTZ(6)",
            ColumnKind.Json => "VARIANT",
            _ => column.Length > 0 ? $"VARCHAR({column.Length})" : "VARCHAR",
        };

    private protected override string KeyConstraint => " NOT NULL PRIMARY KEY";

    private protected override string TableOptions(TableDefinition table) => $"\nCOMMENT = {Escaped(table.Purpose)}";

    private protected override string LoadOpening =>
        """
            -- Loads a data set written by salescape generate --format parquet, at once or in parts.
            -- 1. Run derived/ddl/snowflake.sql in the database, and the four statements below.
            -- 2. Put the files on the stage, with the Snowflake CLI:
            --      snow stage copy salescape-parquet @salescape.public.salescape_files --recursive --no-auto-compress
            -- 3. Run all of this script.

            -- To be set: the database.
            USE DATABASE salescape;
            USE SCHEMA public;
            CREATE STAGE IF NOT EXISTS salescape_files FILE_FORMAT = (TYPE = PARQUET USE_LOGICAL_TYPE = TRUE);
            CREATE FILE FORMAT IF NOT EXISTS salescape_manifest TYPE = JSON;

            """;

    // Parts have manifests of their own, which count fewer rows than that of all.
    private protected override string LoadClosing(string counts) =>
        $"""

            EXECUTE IMMEDIATE $$
            DECLARE
                other_rows EXCEPTION (-20001, '{OtherRows}.');
                differences INTEGER;
            BEGIN
                SELECT count_if(loaded <> made) INTO :differences FROM (
                    {counts}
                ) AS counted
                INNER JOIN (
                    SELECT entry.value:name::VARCHAR AS table_name, max(entry.value:rows::NUMBER) AS made
                    FROM @salescape_files (FILE_FORMAT => 'salescape_manifest', PATTERN => '(.*/)?manifest[.]json') AS file,
                        LATERAL FLATTEN(INPUT => file.$1:tables) AS entry
                    GROUP BY 1
                ) AS listed USING (table_name);
                IF (differences > 0) THEN
                    RAISE other_rows;
                END IF;
            END;
            $$;

            """;

    private protected override string Load(TableDefinition table) =>
        $"""
            COPY INTO {QualifiedName(table)} ({List(table, column => Identifier(column.Name))})
                FROM (SELECT {List(table, Cell)} FROM @salescape_files)
                PATTERN = '(.*/)?{ParquetFormat.RegexOf(table)}';

            """;

    private protected override IReadOnlySet<string> ReservedWords => Reserved;

    // In files, names of columns are told apart by case.
    private string Cell(ColumnDefinition column) =>
        column.Kind == ColumnKind.Json ? $"PARSE_JSON($1:\"{column.Name}\"::VARCHAR)" : $"$1:\"{column.Name}\"::{ColumnType(column)}";

    // Source: Snowflake's documentation, "Reserved & limited keywords", all that it lists.
    private static readonly FrozenSet<string> Reserved = WordsOf(
        """
            account all alter and any as between by case cast check column connect connection constraint create cross current
            current_date current_time current_timestamp current_user database delete distinct drop else exists false following for
            from full grant group gscluster having ilike in increment inner insert intersect into is issue join lateral left like
            localtime localtimestamp minus natural not null of on or order organization qualify regexp revoke right rlike row rows
            sample schema select set some start table tablesample then to trigger true try_cast union unique update using values
            view when whenever where with
            """
    );
}
