// SQL Server's SQL, where it differs:
// - VARCHAR is of one code page; NVARCHAR(n) counts UTF-16 units up to 4,000, beyond that and without a length it is NVARCHAR(MAX).
// - JSON is text (NVARCHAR(MAX)) that its JSON functions read; a type of its own exists from 2025 on.
// - DATETIME rounds to 3 ms and TIMESTAMP is a row's version; DATETIME2(6) counts microseconds.
// - Comments are extended properties named MS_Description, set by a procedure; tools show them.
// - CREATE SCHEMA must stand alone in its batch and knows no IF NOT EXISTS, so that it is executed as a text.
// - Foreign keys may cross schemas. None cascades: nothing here deletes, and several paths of cascades to a table are refused.
// - Names are quoted by brackets.
// - BULK INSERT reads files of the server. FORMAT = 'CSV' follows RFC 4180; an empty field is null by KEEPNULLS; a line feed
//   alone must be written as 0x0a, since \n would mean CR LF; references are checked only when CHECK_CONSTRAINTS says so.
// - The name of a file must be a literal, which sqlcmd's variables can be put into.

using System.Collections.Frozen;
using System.Text;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats.Csv;

namespace Salescape.Storage.Dialects;

/// <summary>The schema in SQL Server's Transact-SQL.</summary>
public sealed class SqlServerDialect : Dialect
{
    private const int LongestText = 4_000;

    private SqlServerDialect() { }

    /// <summary>The dialect.</summary>
    public static SqlServerDialect Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "sqlserver";

    /// <inheritdoc/>
    public override string CreateSchema(string schema) =>
        $"IF SCHEMA_ID({Unicode(schema)}) IS NULL EXECUTE ({Unicode($"CREATE SCHEMA {Identifier(schema)}")});\nGO\n";

    /// <inheritdoc/>
    public override string ColumnType(ColumnDefinition column) =>
        column.Kind switch
        {
            ColumnKind.Integer => "INT",
            ColumnKind.Decimal => $"DECIMAL({column.Precision},{column.Scale})",
            ColumnKind.Date => "DATE",
            ColumnKind.Timestamp => "DATETIME2(6)",
            _ => column.Length is > 0 and <= LongestText ? $"NVARCHAR({column.Length})" : "NVARCHAR(MAX)",
        };

    /// <inheritdoc/>
    public override string Comments(TableDefinition table)
    {
        var sql = new StringBuilder();
        sql.Append($"EXECUTE sys.sp_addextendedproperty N'MS_Description', {Unicode(table.Purpose)}, {Place(table)};\n");
        foreach (ColumnDefinition column in table.Columns)
            sql.Append(
                $"EXECUTE sys.sp_addextendedproperty N'MS_Description', {Unicode(Comment(column))}, {Place(table)}, N'COLUMN', {Unicode(column.Name)};\n"
            );
        return sql.ToString();
    }

    private protected override string Quoted(string name) => $"[{name}]";

    private protected override string KeyConstraint => " NOT NULL PRIMARY KEY";

    // Without a word, it would depend on a setting of the session.
    private protected override string NotNull(ColumnDefinition column) => column.IsNullable ? " NULL" : " NOT NULL";

    private protected override string LoadOpening =>
        """
            -- Loads a data set written by salescape generate --format csv, at once and not in parts, with sqlcmd, or Management Studio in
            -- SQLCMD mode. The server reads the files: it must see the folder, and the user needs ADMINISTER BULK OPERATIONS. The
            -- code page 65001 is UTF-8; SQL Server 2017 and 2019 on Linux do not take it.
            --   sqlcmd -d company -b -i derived/ddl/sqlserver.sql
            --   sqlcmd -d company -b -v folder="/data/salescape-csv" -i derived/load/sqlserver.sql
            -- The folder is named as the server sees it. Management Studio is told it by a first line :setvar folder "/data/salescape-csv",
            -- which must not stand here, since it would win over -v.

            :on error exit

            """;

    private protected override string Load(TableDefinition table) =>
        $"""
            BULK INSERT {QualifiedName(table)} FROM '$(folder)/{CsvFormat.FileOf(table)}'
                WITH (FORMAT = 'CSV', FIRSTROW = 2, FIELDTERMINATOR = ',', FIELDQUOTE = '"', ROWTERMINATOR = '0x0a', CODEPAGE = '65001', KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

            """;

    private protected override string LoadClosing(string counts) =>
        $"""

            DECLARE @manifest NVARCHAR(MAX) = (SELECT BulkColumn FROM OPENROWSET(BULK '$(folder)/manifest.json', SINGLE_CLOB) AS manifest);
            IF EXISTS (
                SELECT * FROM (
                    {counts}
                ) AS counted
                INNER JOIN OPENJSON(@manifest, '$.tables') WITH (name VARCHAR(100), rows BIGINT) AS listed ON listed.name = counted.table_name
                WHERE counted.loaded <> listed.rows
            )
                THROW 50000, N'{OtherRows}.', 1;

            """;

    private protected override IReadOnlySet<string> ReservedWords => Reserved;

    private static string Unicode(string text) => $"N{Literal(text)}";

    private static string Place(TableDefinition table) => $"N'SCHEMA', {Unicode(table.Schema)}, N'TABLE', {Unicode(table.Name)}";

    // Source: Microsoft's documentation, "Reserved keywords (Transact-SQL)", SQL Server and Azure Synapse Analytics, and
    // stoplist, which the parser reserves too.
    private static readonly FrozenSet<string> Reserved = WordsOf(
        """
            add all alter and any as asc authorization backup begin between break browse bulk by cascade case check checkpoint close
            clustered coalesce collate column commit compute constraint contains containstable continue convert create cross current
            current_date current_time current_timestamp current_user cursor database dbcc deallocate declare default delete deny
            desc disk distinct distributed double drop dump else end errlvl escape except exec execute exists exit external fetch
            file fillfactor for foreign freetext freetexttable from full function goto grant group having holdlock identity
            identity_insert identitycol if in index inner insert intersect into is join key kill left like lineno load merge
            national nocheck nonclustered not null nullif of off offsets on open opendatasource openquery openrowset openxml option
            or order outer over percent pivot plan precision primary print proc procedure public raiserror read readtext reconfigure
            references replication restore restrict return revert revoke right rollback rowcount rowguidcol rule save schema
            securityaudit select semantickeyphrasetable semanticsimilaritydetailstable semanticsimilaritytable session_user set
            setuser shutdown some statistics stoplist system_user table tablesample textsize then to top tran transaction trigger
            truncate try_convert tsequal union unique unpivot update updatetext use user values varying view waitfor when where
            while with within writetext
            """
    );
}
