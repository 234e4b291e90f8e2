// DuckDB's SQL, where it differs:
// - VARCHAR has no length: VARCHAR(50) is accepted and not enforced, so lengths are left to the checks.
// - NUMBER does not exist; DECIMAL(p,s) does, and up to 18 digits it is stored as one integer.
// - JSON is a type of its own, a text that was validated once.
// - TIMESTAMP is without a zone and counts microseconds.
// - Comments are statements (COMMENT ON), not part of CREATE TABLE.
// - A foreign key can be declared with the table only, never added later, and costs a look-up per inserted row.
// - A foreign key cannot leave its schema; references to another schema stay undeclared.
// - Parquet is read as it lies; which files are there is asked once, since a pattern that finds none is an error.
// - Lambdas have two spellings, neither of which all versions know; a list comprehension is known to all.

using System.Collections.Frozen;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats.Parquet;

namespace Salescape.Storage.Dialects;

/// <summary>The schema in DuckDB's SQL.</summary>
public sealed class DuckDbDialect : Dialect
{
    private DuckDbDialect(bool hasEnums) => HasEnums = hasEnums;

    /// <summary>The dialect.</summary>
    public static DuckDbDialect Instance { get; } = new(hasEnums: false);

    /// <summary>The same with closed lists as types of their own, which have no names.</summary>
    internal static DuckDbDialect WithEnums { get; } = new(hasEnums: true);

    /// <summary>Whether closed lists are types.</summary>
    internal bool HasEnums { get; }

    /// <inheritdoc/>
    public override string Name => "duckdb";

    /// <inheritdoc/>
    public override string ColumnType(ColumnDefinition column) =>
        column.Kind switch
        {
            ColumnKind.Integer => "INTEGER",
            ColumnKind.Decimal => $"DECIMAL({column.Precision},{column.Scale})",
            ColumnKind.Date => "DATE",
            ColumnKind.Flag => "BOOLEAN",
            ColumnKind.Timestamp => "TIMESTAMP",
            ColumnKind.Json => "JSON",
            ColumnKind.Choice when HasEnums => $"ENUM({string.Join(", ", column.Values.Select(Literal))})",
            _ => "VARCHAR",
        };

    /// <inheritdoc/>
    public override bool CanDeclare(TableDefinition table, ColumnDefinition reference) =>
        SchemaCatalog.Find(reference.References!)!.Schema == table.Schema;

    // A dictionary of values that never repeat is thrown away once it is made. Without trying, a run takes a tenth less and the
    // file is as large.
    private protected override string Storage(ColumnDefinition column) =>
        column.IsKey || column.Kind == ColumnKind.LongText ? " USING COMPRESSION uncompressed" : "";

    private protected override string LoadOpening =>
        """
            -- Loads a data set written by salescape generate --format parquet, at once or in parts, with DuckDB 1.2 or newer:
            --   duckdb -bail company.duckdb < derived/ddl/duckdb.sql
            --   duckdb -bail company.duckdb < derived/load/duckdb.sql
            -- From another folder than salescape-parquet:
            --   duckdb -bail -cmd "SET VARIABLE folder = 'elsewhere'" company.duckdb < derived/load/duckdb.sql

            SET VARIABLE folder = coalesce(getvariable('folder'), 'salescape-parquet');

            SET VARIABLE files = (SELECT list(replace(file, '\', '/') ORDER BY file) FROM glob(getvariable('folder') || '/**/*.parquet'));

            """;

    private protected override string Load(TableDefinition table) =>
        $"""
            INSERT INTO {QualifiedName(table)} BY NAME
                SELECT * FROM read_parquet([file FOR file IN getvariable('files') IF regexp_matches(file, '/{ParquetFormat.RegexOf(
                table
            )}$')]);

            """;

    // A query could fail unseen, by a client that asks for no row of it.
    private protected override string LoadClosing(string counts) =>
        $$"""

            SET VARIABLE differences = (SELECT error('{{OtherRows}}: ' || string_agg(table_name || ' ' || loaded || ' instead of ' || made, ', '))
            FROM (
                {{counts}}
            ) AS counted
            INNER JOIN (
                SELECT entry.name AS table_name, entry.rows AS made
                FROM (SELECT unnest(tables) AS entry FROM read_json(getvariable('folder') || '/manifest.json', columns = {tables: 'STRUCT(name VARCHAR, rows BIGINT)[]'}))
            ) AS listed USING (table_name)
            WHERE loaded <> made
            HAVING count(*) > 0);

            """;

    private protected override IReadOnlySet<string> ReservedWords => Reserved;

    // Source: SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'.
    private static readonly FrozenSet<string> Reserved = WordsOf(
        """
            all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create default
            deferrable desc describe distinct do else end except false fetch for foreign from group having in initially intersect
            into lambda lateral leading limit not null offset on only or order pivot pivot_longer pivot_wider placing primary
            qualify references returning select show some summarize symmetric table then to trailing true union unique unpivot using
            variadic when where window with
            """
    );
}
