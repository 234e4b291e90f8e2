// PostgreSQL's SQL, where it differs:
// - VARCHAR(n) is enforced; TEXT has no length.
// - NUMBER is NUMERIC, exact at any precision.
// - JSON keeps the text as it was written; JSONB would change it.
// - Comments are statements (COMMENT ON), not part of CREATE TABLE.
// - Foreign keys may cross schemas, and are declared after loading: in place before, each row costs a look-up.
// - A schema can be renamed, which puts a new data set in place of the old one at once.
// - psql's \copy reads the client's files; in CSV an empty field is null and "" an empty text, as the files have it. It
//   takes no variables, but \cd does.
// - A client may have any encoding, which a script has to name before its first letter that is not ASCII.

using System.Collections.Frozen;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.Postgres;

namespace Salescape.Storage.Dialects;

/// <summary>The schema in PostgreSQL's SQL.</summary>
public sealed class PostgresDialect : Dialect
{
    private PostgresDialect() { }

    /// <summary>The dialect.</summary>
    public static PostgresDialect Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "postgres";

    /// <inheritdoc/>
    public override string ColumnType(ColumnDefinition column) =>
        column.Kind switch
        {
            ColumnKind.Integer => "INTEGER",
            ColumnKind.Decimal => $"NUMERIC({column.Precision},{column.Scale})",
            ColumnKind.Date => "DATE",
            ColumnKind.Flag => "BOOLEAN",
            ColumnKind.Timestamp => "TIMESTAMP",
            ColumnKind.Json => "JSON",
            _ => column.Length > 0 ? $"VARCHAR({column.Length})" : "TEXT",
        };

    /// <summary>The statement that declares a reference of a table that is there, without its end.</summary>
    internal string AddForeignKey(TableDefinition table, ColumnDefinition column, TableDefinition target) =>
        $"ALTER TABLE {QualifiedName(table)} ADD FOREIGN KEY ({Identifier(column.Name)}) REFERENCES {QualifiedName(target)} ({Identifier(target.Key.Name)})";

    private protected override string ScriptOpening => Encoding;

    private const string Encoding = "SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\n";

    // The manifest goes with the rows, so that check and ask know what they were. A line of it is no CSV: signs that are in none of them
    // stand for quote and delimiter.
    private protected override string LoadOpening =>
        $$"""
            -- Loads a data set written by salescape generate --format csv without --csv-bom, at once and not in parts, with psql into
            -- PostgreSQL 15 or newer:
            --   psql -f derived/ddl/postgres.sql company
            --   psql -f derived/load/postgres.sql company
            -- From another folder than salescape-csv:
            --   psql -v data=elsewhere -f derived/load/postgres.sql company
            -- Without files, salescape generate --format postgres fills a database.

            \set ON_ERROR_STOP on
            \if :{?data}
            \else
            \set data salescape-csv
            \endif
            \cd :data

            {{Encoding}}BEGIN;

            """;

    // A file that is not there, or holds other columns, is an error already.
    private protected override string LoadClosing(string counts) =>
        $"""

            CREATE TEMPORARY TABLE manifest_line (place SERIAL, line TEXT) ON COMMIT DROP;
            \copy manifest_line (line) FROM '{Manifest.FileName}' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02', ENCODING 'UTF8')
            {PostgresManifest.Create}INSERT INTO {PostgresManifest.Table} (document) SELECT CAST(string_agg(line, E'\n' ORDER BY place) AS JSON) FROM manifest_line;
            COMMIT;
            ANALYZE;

            """;

    private protected override string Load(TableDefinition table) =>
        $"\\copy {QualifiedName(table)} FROM '{CsvFormat.FileOf(table)}' (FORMAT csv, HEADER match, ENCODING 'UTF8')\n";

    private protected override IReadOnlySet<string> ReservedWords => Reserved;

    // Source: SELECT word FROM pg_get_keywords() WHERE catcode IN ('R', 'T'), PostgreSQL 15.
    private static readonly FrozenSet<string> Reserved = WordsOf(
        """
            all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
            concurrently constraint create cross current_catalog current_date current_role current_schema current_time
            current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from
            full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime
            localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning
            right select session_user similar some symmetric table tablesample then to trailing true union unique user using
            variadic verbose when where window with
            """
    );
}
