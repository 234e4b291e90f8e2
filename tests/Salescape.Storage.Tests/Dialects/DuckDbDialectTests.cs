using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Tests.Formats;

namespace Salescape.Storage.Tests.Dialects;

public sealed class DuckDbDialectTests : IClassFixture<ParquetSample>, IDisposable
{
    private static readonly DuckDbDialect Sql = DuckDbDialect.Instance;
    private readonly DuckDBConnection _database = new("DataSource=:memory:");
    private readonly ParquetSample _sample;

    public DuckDbDialectTests(ParquetSample sample)
    {
        _sample = sample;
        _database.Open();
    }

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_script_makes_every_table_with_its_keys(bool foreignKeys)
    {
        Run(Sql.Script(SchemaCatalog.Tables, foreignKeys));

        Assert.Equal(SchemaCatalog.Tables.Count, Count("duckdb_tables() WHERE comment IS NOT NULL"));
        Assert.Equal(SchemaCatalog.Tables.Count, Count("duckdb_constraints() WHERE constraint_type = 'PRIMARY KEY'"));
        int declared = foreignKeys
            ? SchemaCatalog.Tables.Sum(table =>
                table.References.Count(c => c.References!.StartsWith(table.Schema + '.', StringComparison.Ordinal))
            )
            : 0;
        Assert.Equal(declared, Count("duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'"));
    }

    [Fact]
    public void Columns_keep_their_order_nulls_and_comments()
    {
        Run(Sql.Script(SchemaCatalog.Tables, foreignKeys: false));

        IEnumerable<string> expected = SchemaCatalog.Tables.SelectMany(table =>
            table.Columns.Select(
                (column, place) =>
                    $"{table.QualifiedName} {place + 1} {column.Name} {Sql.ColumnType(column)} {(column.IsNullable ? "null" : "not null")}"
            )
        );
        IEnumerable<string> actual = Rows(
            """
            SELECT schema_name || '.' || table_name || ' ' || column_index || ' ' || column_name || ' ' || data_type
                || CASE WHEN is_nullable THEN ' null' ELSE ' not null' END
            FROM duckdb_columns() WHERE NOT internal AND comment IS NOT NULL
            """
        );
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Words_that_the_engine_reserves_are_quoted_and_no_others()
    {
        IReadOnlyList<string> reserved = Rows("SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'");
        IReadOnlyList<string> all = Rows("SELECT keyword_name FROM duckdb_keywords()");

        Assert.All(all, word => Assert.Equal(reserved.Contains(word) ? $"\"{word}\"" : word, Sql.Identifier(word)));
    }

    [Fact]
    public void The_load_script_finds_files_and_numbered_parts_of_files_in_any_part_of_a_data_set()
    {
        Dataset parted = _sample.WriteAnother("parted");
        string part = Directory.CreateDirectory(Path.Combine(parted.Folder, "part-1-of-2")).FullName;
        Directory.Move(Path.Combine(parted.Folder, "sales_data"), Path.Combine(part, "sales_data"));
        Directory.CreateDirectory(Path.Combine(part, "sales_data", "products"));
        File.Move(Path.Combine(part, "sales_data", "products.parquet"), Path.Combine(part, "sales_data", "products", "part-00001.parquet"));

        Run(Sql.Script(SchemaCatalog.Tables, foreignKeys: true));
        Run($"SET VARIABLE folder = '{parted.Folder}'");
        Run(Sql.LoadScript(SchemaCatalog.Tables));

        Assert.All(SchemaCatalog.Tables.Zip(parted.Manifest.Tables), pair =>
            Assert.Equal(pair.Second.Rows, Count(Sql.QualifiedName(pair.First)))
        );
    }

    [Fact]
    public void A_text_with_quotes_stays_one_text() => Assert.Equal(["it's"], Rows($"SELECT {DuckDbDialect.Literal("it's")}"));

    private void Run(string sql)
    {
        using DuckDBCommand command = _database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private int Count(string source) =>
        int.Parse(Rows($"SELECT count(*)::VARCHAR FROM {source}")[0], System.Globalization.CultureInfo.InvariantCulture);

    private List<string> Rows(string sql)
    {
        using DuckDBCommand command = _database.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
