using CsCheck;
using DuckDB.NET.Data;
using ParquetSharp;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Tests.Formats.Parquet;

/// <summary>Whatever rows there are, other programs read from our files what was made.</summary>
public sealed class ParquetFileTests
{
    // More than one page.
    private const int ManyRows = 45_000;

    private static readonly (string Column, string Type)[] Types =
    [
        ("maybe_json", "JSON"),
        ("maybe_quarter", "String"),
        ("maybe_date", "Date"),
        ("maybe_timestamp", "Timestamp(isAdjustedToUTC=false, timeUnit=microseconds"),
        ("maybe_decimal", "Decimal(precision=18, scale=2)"),
        ("maybe_narrow", "Decimal(precision=9, scale=2)"),
        ("maybe_integer", "Int(bitWidth=32, isSigned=true)"),
    ];

    [Fact]
    public void Any_rows_are_read_by_Arrow() =>
        Gen.Select(DrawnRows.UpTo(300), DrawnRows.UpTo(40))
            .Sample(
                (first, second) =>
                {
                    using var file = new DrawnFile(first, second);
                    file.AssertHolds(first, second);
                },
                iter: 100
            );

    [Fact]
    public void Rows_of_several_pages_are_read_by_Arrow()
    {
        for (int seed = 1; seed <= 4; seed++)
        {
            var rows = DrawnRows.Of(ManyRows, seed, nulls: 0.3);
            using var file = new DrawnFile(rows);
            file.AssertHolds(rows);
        }
    }

    [Fact]
    public void Long_texts_are_split_by_their_bytes_and_read_by_Arrow()
    {
        var texts = new LongTexts(["short", new string('x', 3 << 20), "", .. Enumerable.Repeat(new string('y', 300_000), 9), "last"]);
        using var file = new DrawnFile(texts);
        file.AssertHolds(texts);
    }

    [Fact]
    public void Any_rows_are_read_by_DuckDB() =>
        DrawnRows
            .UpTo(300)
            .Sample(
                rows =>
                {
                    using var file = new DrawnFile(rows);
                    Assert.Equal(Expected(rows), ByDuckDb(file.Path, rows.Table));
                },
                iter: 20
            );

    [Fact]
    public void Rows_of_several_pages_are_read_by_DuckDB()
    {
        var rows = DrawnRows.Of(ManyRows, seed: 5, nulls: 0.5);
        using var file = new DrawnFile(rows);
        Assert.Equal(Expected(rows), ByDuckDb(file.Path, rows.Table));
    }

    [Fact]
    public void The_file_says_who_made_it_and_what_its_columns_are()
    {
        var rows = DrawnRows.Of(rows: 1, seed: 1, nulls: 0);
        using var file = new DrawnFile(rows);
        using var reader = new ParquetFileReader(file.Path);
        Assert.Equal("salescape", reader.FileMetaData.CreatedBy);
        ColumnDescriptor[] columns =
        [
            .. Enumerable.Range(0, reader.FileMetaData.Schema.NumColumns).Select(reader.FileMetaData.Schema.Column),
        ];
        foreach ((string name, string type) in Types)
            Assert.StartsWith(type, columns.Single(column => column.Name == name).LogicalType.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string?[]> Expected(TableBatch rows) =>
        Enumerable.Range(0, rows.Count).Select(row => rows.Columns.Select(column => ExpectedCell.Of(column, row)).ToArray());

    private static List<string?[]> ByDuckDb(string path, TableDefinition table)
    {
        IEnumerable<string> columns = table.Columns.Select(column =>
            column.Kind == ColumnKind.Timestamp ? $"epoch_us({column.Name})::VARCHAR" : $"{column.Name}::VARCHAR"
        );
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The test's own query.
        command.CommandText = $"SELECT {string.Join(", ", columns)} FROM read_parquet('{path}')";
#pragma warning restore CA2100
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))]);
        return rows;
    }

    private sealed class LongTexts : TableBatch
    {
        private static readonly TableDefinition Definition = DrawnRows.Of(rows: 0, seed: 1, nulls: 0).Table;

        private static readonly ColumnDefinition[] Texts =
        [
            .. Definition.Columns.Where(column => column.Kind is ColumnKind.Text or ColumnKind.LongText),
        ];

        public LongTexts(IReadOnlyList<string> texts)
            : base(Definition with { Columns = Texts })
        {
            Use([.. Texts.Select(column => new TextColumn(column, InitialCapacity))]);
            foreach (string text in texts)
            {
                int row = NextRow();
                foreach (TextColumn column in Columns.Cast<TextColumn>())
                {
                    if (column.Present is null)
                        column.Set(row, Text.Of(text));
                    else
                        column.Set(row, (Text?)Text.Of(text));
                }
            }
        }
    }
}
