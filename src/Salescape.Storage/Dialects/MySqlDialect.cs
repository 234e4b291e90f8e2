// MySQL's SQL, where it differs; MariaDB takes the same:
// - A schema is a database. Foreign keys may cross databases, and are enforced row by row: referred rows come first.
// - VARCHAR(n) is enforced, in characters of up to four bytes (utf8mb4). All columns of a row share 65,535 bytes but TEXT,
//   so that texts without a length, and only those, are TEXT.
// - Texts compare by their bytes (utf8mb4_bin), as in the other databases; by default a and A would be equal, and a and á.
// - INT has 32 bits. TIMESTAMP ends in 2038 and turns with zones; DATETIME(6) counts microseconds and does not.
// - JSON is a type of its own that keeps the value, not its spelling; in MariaDB a checked text.
// - Comments stand in CREATE TABLE: COMMENT 'text' for a column, up to 1,024 characters, COMMENT = 'text' for the table.
// - Names are quoted by backticks.
// - How quotes, backslashes and bad values are read depends on the session's sql_mode, and how the script is decoded on the
//   client's character set, so that both are set. Without autocommit all rows would be gone at the end.
// - LOAD DATA LOCAL reads the client's files, from the folder in which it runs, and takes no variable for their names. An empty
//   field is an empty text, so that NULLIF makes it null; with LOCAL, what does not fit is a warning.
// - SIGNAL is for procedures; a script fails where a row does not fit a CHECK.

using System.Collections.Frozen;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats.Csv;

namespace Salescape.Storage.Dialects;

/// <summary>The schema in the SQL of MySQL and MariaDB.</summary>
public sealed class MySqlDialect : InlineCommentDialect
{
    private MySqlDialect() { }

    /// <summary>The dialect.</summary>
    public static MySqlDialect Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "mysql";

    /// <inheritdoc/>
    public override string CreateSchema(string schema) =>
        $"CREATE DATABASE IF NOT EXISTS {Identifier(schema)} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;\n";

    /// <inheritdoc/>
    public override string ColumnType(ColumnDefinition column) =>
        column.Kind switch
        {
            ColumnKind.Integer => "INT",
            ColumnKind.Decimal => $"DECIMAL({column.Precision},{column.Scale})",
            ColumnKind.Date => "DATE",
            ColumnKind.Timestamp => "DATETIME(6)",
            ColumnKind.Json => "JSON",
            _ => column.Length > 0 ? $"VARCHAR({column.Length})" : "TEXT",
        };

    private protected override string Quoted(string name) => $"`{name}`";

    private protected override string TableOptions(TableDefinition table) => $"\nCOMMENT = {Escaped(table.Purpose)}";

    private protected override string ScriptOpening =>
        """
            SET NAMES utf8mb4;
            SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
            SET SESSION autocommit = 1;

            """;

    private protected override string LoadClosing(string counts) =>
        $"""

            CREATE TEMPORARY TABLE sales_data.manifest (text LONGTEXT NOT NULL) CHARACTER SET utf8mb4;
            LOAD DATA LOCAL INFILE 'manifest.json' INTO TABLE sales_data.manifest CHARACTER SET utf8mb4
                FIELDS TERMINATED BY '\t' ESCAPED BY '' LINES TERMINATED BY '\0' (text);
            CREATE TEMPORARY TABLE sales_data.counted (table_name VARCHAR(100) NOT NULL, loaded BIGINT NOT NULL, made BIGINT NOT NULL,
                CONSTRAINT `{OtherRows}` CHECK (loaded = made)) CHARACTER SET utf8mb4;
            INSERT INTO sales_data.counted
            SELECT counted.table_name, counted.loaded, listed.made FROM (
                {counts}
            ) AS counted
            INNER JOIN (
                SELECT entry.table_name, entry.made FROM sales_data.manifest,
                    JSON_TABLE(text, '$.tables[*]' COLUMNS (table_name VARCHAR(100) PATH '$.name', made BIGINT PATH '$.rows')) AS entry
            ) AS listed ON CONVERT(listed.table_name USING utf8mb4) COLLATE utf8mb4_bin = counted.table_name;
            DROP TEMPORARY TABLE sales_data.manifest, sales_data.counted;

            """;

    private protected override string LoadOpening =>
        """
            -- Loads a data set written by salescape generate --format csv, at once and not in parts, into MySQL 8 or MariaDB 10.6 or newer.
            -- The server must allow it: SET GLOBAL local_infile = 1. The client runs in the data set's folder:
            --   mysql < derived/ddl/mysql.sql
            --   (cd salescape-csv && mysql --local-infile=1 --show-warnings < ../derived/load/mysql.sql)
            -- Warnings say what was not loaded; there should be none.

            """ + ScriptOpening;

    private protected override string Load(TableDefinition table)
    {
        string[] nulls =
        [
            .. table
                .Columns.Where(column => column.IsNullable)
                .Select(column => $"{Identifier(column.Name)} = NULLIF({Variable(column)}, '')"),
        ];
        return $"""
            LOAD DATA LOCAL INFILE '{CsvFormat.FileOf(table)}' INTO TABLE {QualifiedName(table)} CHARACTER SET utf8mb4
                FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
                ({List(table, column => column.IsNullable ? Variable(column) : Identifier(column.Name))}){(
                nulls.Length == 0 ? "" : $"\n    SET {string.Join(", ", nulls)}"
            )};

            """;
    }

    private protected override IReadOnlySet<string> ReservedWords => Reserved;

    private static string Variable(ColumnDefinition column) => $"@{column.Name}";

    // Sources: MySQL 8.4 reference manual, "Keywords and Reserved Words", those marked (R), and MariaDB's documentation, "Reserved Words".
    private static readonly FrozenSet<string> Reserved = WordsOf(
        """
            accessible add all alter analyze and as asc asensitive before between bigint binary blob both by call cascade case
            change char character check collate column condition constraint continue convert create cross cube cume_dist
            current_date current_role current_time current_timestamp current_user cursor database databases day_hour day_microsecond
            day_minute day_second dec decimal declare default delayed delete delete_domain_id dense_rank desc describe deterministic
            distinct distinctrow div do_domain_ids double drop dual each else elseif empty enclosed escaped except exists exit
            explain false fetch first_value float float4 float8 for force foreign from fulltext function general generated get grant
            group grouping groups having high_priority hour_microsecond hour_minute hour_second if ignore ignore_domain_ids
            ignore_server_ids in index infile inner inout insensitive insert int int1 int2 int3 int4 int8 integer intersect interval
            into io_after_gtids io_before_gtids is iterate join json_table key keys kill lag last_value lateral lead leading leave
            left like limit linear lines load localtime localtimestamp lock long longblob longtext loop low_priority manual
            master_bind master_demote_to_replica master_demote_to_slave master_heartbeat_period master_ssl_verify_server_cert match
            maxvalue mediumblob mediumint mediumtext middleint minute_microsecond minute_second mod modifies natural
            no_write_to_binlog not nth_value ntile null numeric of offset on optimize optimizer_costs option optionally or order out
            outer outfile over page_checksum parallel parse_vcol_expr partition percent_rank portion precision primary procedure
            purge qualify range rank read read_write reads real recursive ref_system_id references regexp release rename repeat
            replace require resignal restrict return returning revoke right rlike row row_number rows schema schemas
            second_microsecond select sensitive separator set show signal slow smallint spatial specific sql sql_big_result
            sql_calc_found_rows sql_small_result sqlexception sqlstate sqlwarning ssl starting stats_auto_recalc stats_persistent
            stats_sample_pages stored straight_join system table tablesample terminated then tinyblob tinyint tinytext to trailing
            trigger true undo union unique unlock unsigned update usage use using utc_date utc_time utc_timestamp values varbinary
            varchar varcharacter varying virtual when where while window with write xor year_month zerofill
            """
    );
}
