using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Storage.Tests.Formats;

public sealed class DuckDbSinkTests(DuckDbSample sample) : DatasetSinkContract(sample), IClassFixture<DuckDbSample>
{
    [Fact]
    public void Primary_keys_and_not_nulls_are_declared()
    {
        using DuckDBConnection file = Open(Sample.Dataset);
        Assert.Equal(
            $"{SchemaCatalog.Tables.Count}",
            Ask(file, "SELECT count(*) FROM duckdb_constraints() WHERE constraint_type = 'PRIMARY KEY'")
        );
        int required = SchemaCatalog.Tables.Sum(table => table.Columns.Count(column => !column.IsNullable));
        Assert.Equal(
            $"{required}",
            Ask(file, "SELECT count(*) FROM duckdb_columns() WHERE NOT is_nullable AND schema_name <> 'salescape' AND NOT internal")
        );
        Assert.Equal("0", Ask(file, "SELECT count(*) FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'"));
    }

    [Fact]
    public void Tables_and_columns_are_commented()
    {
        using DuckDBConnection file = Open(Sample.Dataset);
        Assert.Equal("0", Ask(file, "SELECT count(*) FROM duckdb_tables() WHERE comment IS NULL AND schema_name <> 'salescape'"));
        Assert.Equal(
            "Deal name",
            Ask(file, "SELECT comment FROM duckdb_columns() WHERE table_name = 'opportunities' AND column_name = 'opportunity_name'")
        );
    }

    [Fact]
    public void The_database_describes_itself()
    {
        using DuckDBConnection file = Open(Sample.Dataset);
        Assert.Equal("2026-06-30", Ask(file, "SELECT value FROM salescape.salescape.manifest WHERE key = 'as_of'"));
        Assert.Equal("42", Ask(file, "SELECT value FROM salescape.salescape.manifest WHERE key = 'settings.seed'"));
        Assert.Equal($"{Sample.Dataset.Manifest.Rows}", Ask(file, "SELECT sum(rows)::BIGINT FROM salescape.salescape.tables"));
        Assert.Equal(
            $"{SchemaCatalog.Tables.Sum(table => table.Columns.Count)}",
            Ask(file, "SELECT count(*) FROM salescape.salescape.columns")
        );
        Assert.Equal(
            "True",
            Ask(file, "SELECT is_mutable FROM salescape.salescape.columns WHERE table_name = 'opportunities' AND column_name = 'stage'")
        );
        Assert.Equal(
            "customer_id",
            Ask(
                file,
                "SELECT referenced_column FROM salescape.salescape.\"references\" WHERE table_name = 'opportunities' AND referenced_table = 'customers'"
            )
        );
    }

    [Fact]
    public void Foreign_keys_are_declared_when_asked_for_and_the_content_stays_the_same()
    {
        Dataset linked = Sample.WriteAnother("linked", request => request with { Keys = DeclaredKeys.Foreign });
        Assert.Equal(Sample.Dataset.Manifest.Tables, linked.Recount(threads: 2));
        Assert.Equal([DuckDbFormat.FileName], linked.Manifest.Files.Select(file => file.Path));
        Assert.Empty(linked.Verify(threads: 1));
        using DuckDBConnection file = Open(linked);
        int declared = SchemaCatalog.Tables.Sum(table =>
            table.References.Count(column => DuckDbDialect.Instance.CanDeclare(table, column))
        );
        Assert.Equal($"{declared}", Ask(file, "SELECT count(*) FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'"));
        Assert.Equal(
            $"{SchemaCatalog.Tables.Count}",
            Ask(file, "SELECT count(*) FROM duckdb_constraints() WHERE constraint_type = 'PRIMARY KEY'")
        );
    }

    [Fact]
    public void Keys_are_left_out_when_asked_for_and_the_content_stays_the_same()
    {
        Dataset keyless = Sample.WriteAnother("keyless", request => request with { Keys = DeclaredKeys.None });
        Assert.Equal(Sample.Dataset.Manifest.Tables, keyless.Recount(threads: 2));
        Assert.Empty(keyless.Verify(threads: 1));
        using DuckDBConnection file = Open(keyless);
        Assert.Equal(
            "0",
            Ask(file, "SELECT count(*) FROM duckdb_constraints() WHERE constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY', 'UNIQUE')")
        );
        Assert.Equal("0", Ask(file, "SELECT count(*) FROM duckdb_indexes()"));
    }

    [Fact]
    public void Closed_lists_are_types_when_asked_for_and_the_content_stays_the_same()
    {
        Dataset typed = Sample.WriteAnother("enums", request => request with { Format = DuckDbFormat.WithEnums });
        Assert.Equal(Sample.Dataset.Manifest.Tables, typed.Recount(threads: 2));
        Assert.Empty(typed.Verify(threads: 1));
        using DuckDBConnection file = Open(typed);
        IEnumerable<string> lists =
            from table in SchemaCatalog.Tables
            from column in table.Columns
            where column.Kind == ColumnKind.Choice
            select $"{table.QualifiedName}.{column.Name} ENUM({string.Join(", ", column.Values.Select(Dialect.Literal))})";
        const string Declared = "schema_name || '.' || table_name || '.' || column_name || ' ' || data_type";
        Assert.Equal(
            string.Join('\n', lists.Order(StringComparer.Ordinal)),
            Ask(file, $"SELECT string_agg(line, chr(10) ORDER BY line) FROM (SELECT {Declared} AS line FROM duckdb_columns() WHERE data_type LIKE 'ENUM%')")
        );
        // What the file says of its own columns, and that its types have no names, which somebody might take for things of a user's.
        Assert.Equal(
            "0",
            Ask(
                file,
                "SELECT count(*) FROM salescape.salescape.columns AS said JOIN duckdb_columns() AS held USING (column_name) WHERE said.table_schema = held.schema_name AND said.table_name = held.table_name AND said.type <> held.data_type"
            )
        );
        Assert.Equal("0", Ask(file, "SELECT count(*) FROM duckdb_types() WHERE NOT internal"));
    }

    // DuckDB holds such places in a byte, as batches do.
    [Fact]
    public void No_closed_list_is_longer_than_a_byte_counts() =>
        Assert.All(SchemaCatalog.Tables.SelectMany(table => table.Columns), column => Assert.True(column.Values.Count <= byte.MaxValue));

    [Fact]
    public void A_path_that_DuckDB_would_misread_is_refused()
    {
        var refusal = Assert.Throws<RefusedException>(() => Sample.WriteAnother("what?"));
        Assert.Contains("question mark", refusal.What, StringComparison.Ordinal);
    }

    private static DuckDBConnection Open(Dataset dataset)
    {
        var connection = new DuckDBConnection($"DataSource={Path.Combine(dataset.Folder, DuckDbFormat.FileName)};ACCESS_MODE=READ_ONLY");
        connection.Open();
        return connection;
    }

    private static string? Ask(DuckDBConnection connection, string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
