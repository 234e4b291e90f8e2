using Salescape.Cli.Tests.Laws;
using Salescape.Schema;
using Salescape.Simulation;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Parquet;
using Salescape.Tests;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>Engines that are not ours read the files as the simulation made the rows: counts, nulls, sums, ends and texts of all
/// columns.</summary>
public sealed class OtherReadersTests(OtherReadersTests.Files files) : IClassFixture<OtherReadersTests.Files>
{
    [Fact]
    public void Manifests_count_the_rows_that_were_made()
    {
        IEnumerable<string> made = SchemaCatalog.Tables.Select(table =>
            files.Made[$"{table.QualifiedName}.{table.Key.Name}"].Split('\t')[1]
        );

        Assert.Equal(made, files.Csv.Dataset.Manifest.Tables.Select(table => $"{table.Rows}"));
        Assert.Equal(made, files.Parquet.Dataset.Manifest.Tables.Select(table => $"{table.Rows}"));
    }

    [Fact]
    public void DuckDB_reads_CSV_without_being_told_its_form() => AssertMade(DuckDbReader.CsvLines(files.Csv.Dataset.Folder));

    [Fact]
    public void DuckDB_reads_Parquet() => AssertMade(DuckDbReader.ParquetLines(files.Parquet.Dataset.Folder));

    [Fact]
    public void Parquet_columns_have_the_types_of_the_schema() =>
        Assert.Equal(
            SchemaCatalog.Tables.SelectMany(
                table => table.Columns,
                (table, column) => $"{table.QualifiedName}.{column.Name} {DuckDbDialect.Instance.ColumnType(column)}"
            ),
            DuckDbReader.ParquetTypes(files.Parquet.Dataset.Folder)
        );

    [Fact]
    public async Task Parquet_Net_reads_Parquet() => AssertMade(await ParquetNetReader.Lines(files.Parquet.Dataset.Folder));

    [Fact]
    public void Hyparquet_reads_Parquet() => AssertMade(HyparquetReader.Lines(files.Parquet.Dataset.Folder));

    [Fact]
    public void DuckDB_1_2_opens_a_database_file()
    {
        using var database = new GeneratedData(Files.World, DuckDbFormat.Instance);
        AssertMade(OldDuckDb.Lines(Path.Combine(database.Dataset.Folder, DuckDbFormat.FileName)));
    }

    [Fact]
    public void DuckDB_1_2_loads_Parquet_by_its_scripts() => AssertMade(OldDuckDb.LoadedLines(files.Parquet.Dataset.Folder));

    [Fact]
    public void ClickHouse_loads_Parquet_by_its_scripts() => AssertMade(ClickHouseDatabase.LoadedLines(files.Parquet.Dataset.Folder));

    [Fact]
    public void Scripts_load_parts_of_a_data_set()
    {
        using var parted = new PartedData(Files.World, ParquetFormat.Instance);
        AssertMade(ClickHouseDatabase.LoadedLines(parted.Dataset.Folder));
        AssertMade(DuckDbReader.LoadedLines(parted.Dataset.Folder));
    }

    [Fact]
    public void Scripts_load_tables_of_several_files()
    {
        using var split = new GeneratedData(Files.World, ParquetFormat.With(new(CellsPerGroup: 3_000, RowsPerPart: 600)));
        Assert.Contains(split.Dataset.Manifest.Files, file => file.Path.EndsWith("/part-00002.parquet", StringComparison.Ordinal));
        AssertMade(ClickHouseDatabase.LoadedLines(split.Dataset.Folder));
        AssertMade(DuckDbReader.LoadedLines(split.Dataset.Folder));
    }

    [Fact]
    public void Pandas_and_DuckDB_read_CSV_with_byte_order_marks()
    {
        using var marked = new GeneratedData(Files.World, CsvFormat.WithByteOrderMark);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Path.Combine(marked.Dataset.Folder, "sales_data", "customers.csv"))[..3]);
        AssertMade(PandasReader.Lines(marked.Dataset.Folder));
        AssertMade(DuckDbReader.CsvLines(marked.Dataset.Folder));
    }

    [Fact]
    public void Pandas_reads_CSV() => AssertMade(PandasReader.Lines(files.Csv.Dataset.Folder));

    [Fact]
    public void DuckDB_loads_Parquet_by_its_scripts_and_takes_all_keys_and_references() =>
        AssertMade(DuckDbReader.LoadedLines(files.Parquet.Dataset.Folder));

    [Fact]
    public void PostgreSQL_loads_CSV_by_its_scripts_and_takes_all_keys_and_references() =>
        AssertMade(PostgresReader.Lines(files.Csv.Dataset.Folder));

    [Fact]
    public void MariaDB_loads_CSV_by_the_scripts_for_MySQL_and_takes_all_keys_and_references()
    {
        using var server = new MariaDbServer();
        AssertMade(MariaDbReader.Lines(server, files.Csv.Dataset.Folder));
    }

    [Fact]
    public void Words_that_MariaDB_reserves_are_quoted()
    {
        using var server = new MariaDbServer();
        string[] words = Lines(server.RunOn("SELECT lower(word) FROM information_schema.keywords WHERE word REGEXP '^[A-Za-z0-9_]+$'"));
        string[] names = Lines(
            server.RunOn(string.Concat(words.Select(word => $"SELECT '{word}' FROM (SELECT 1 AS {word}) AS {word} WHERE {word} = 1;\n")))
        );

        string[] reserved = [.. words.Except(names)];
        Assert.NotEmpty(reserved);
        Assert.DoesNotContain(reserved, word => MySqlDialect.Instance.Identifier(word) == word);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private void AssertMade(IEnumerable<string> read)
    {
        string[] lines = [.. read];
        Assert.Empty(
            lines.Except(files.Made.Values).Select(line => $"{line} was made as {files.Made.GetValueOrDefault(line.Split('\t')[0])}")
        );
        Assert.Equal(files.Made.Count, lines.Length);
    }

    /// <summary>One company as the simulation made it, as CSV and as Parquet.</summary>
    public sealed class Files : IDisposable
    {
        internal static readonly CompanySettings World = new(42, 0.05m, new(2023, 7, 1), new(2026, 6, 30), "O'Neil, \"Quoted\" & Co.");

        internal GeneratedData Csv { get; } = new(World, CsvFormat.Instance);

        internal GeneratedData Parquet { get; } = new(World, ParquetFormat.Instance);

        /// <summary>The line of each column.</summary>
        internal Dictionary<string, string> Made { get; } = MadeRows.Of(World).ToDictionary(line => line.Split('\t')[0]);

        public void Dispose()
        {
            Csv.Dispose();
            Parquet.Dispose();
        }
    }
}
