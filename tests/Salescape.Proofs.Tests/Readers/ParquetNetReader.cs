using System.Text;
using Parquet;
using Parquet.Schema;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>Parquet.Net, which shares no code with what writes.</summary>
internal static class ParquetNetReader
{
    /// <summary>A line a column.</summary>
    public static async Task<IReadOnlyList<string>> Lines(string folder)
    {
        var lines = new List<string>();
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            await using ParquetReader reader = await ParquetReader.CreateAsync($"{folder}/{table.Schema}/{table.Name}.parquet");
            foreach ((ColumnDefinition column, DataField field) in table.Columns.Zip(reader.Schema.DataFields))
            {
                Assert.Equal((column.Name, column.IsNullable), (field.Name, field.IsNullable));
                var summary = new ColumnSummary(table, column);
                for (int i = 0; i < reader.RowGroupCount; i++)
                {
                    using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
                    foreach (object? cell in await Cells(group, field))
                        summary.Add(cell);
                }

                lines.Add(summary.ToString());
            }
        }

        return lines;
    }

    /// <summary>The cells of each column of a file.</summary>
    public static async Task<List<List<object?>>> Columns(string path)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(path);
        var columns = new List<List<object?>>();
        foreach (DataField field in reader.Schema.DataFields)
        {
            var cells = new List<object?>();
            for (int i = 0; i < reader.RowGroupCount; i++)
            {
                using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
                cells.AddRange(await Cells(group, field));
            }

            columns.Add(cells);
        }

        return columns;
    }

    private static Task<IEnumerable<object?>> Cells(ParquetRowGroupReader group, DataField field) =>
        field.ClrType switch
        {
            var type when type == typeof(ReadOnlyMemory<char>) => Texts(group, field),
            var type when type == typeof(ReadOnlyMemory<byte>) => Bytes(group, field),
            var type when type == typeof(bool) => Values<bool>(group, field),
            var type when type == typeof(int) => Values<int>(group, field),
            var type when type == typeof(decimal) => Values<decimal>(group, field),
            var type when type == typeof(DateOnly) => Values<DateOnly>(group, field),
            var type when type == typeof(DateTime) => Values<DateTime>(group, field),
            var type => throw new InvalidDataException($"{field.Name} is read as {type}."),
        };

    private static async Task<IEnumerable<object?>> Texts(ParquetRowGroupReader group, DataField field)
    {
        string?[] cells = new string?[group.RowCount];
        await group.ReadAsync(field, cells.AsMemory()!);
        return cells;
    }

    // JSON, which Parquet.Net leaves as it is stored.
    private static async Task<IEnumerable<object?>> Bytes(ParquetRowGroupReader group, DataField field)
    {
        byte[]?[] cells = new byte[]?[group.RowCount];
        await group.ReadAsync(field, cells.AsMemory()!);
        return cells.Select(cell => cell is null ? null : Encoding.UTF8.GetString(cell));
    }

    private static async Task<IEnumerable<object?>> Values<T>(ParquetRowGroupReader group, DataField field)
        where T : struct
    {
        if (field.IsNullable)
        {
            var cells = new T?[group.RowCount];
            await group.ReadAsync(field, cells.AsMemory());
            return cells.Cast<object?>();
        }

        var values = new T[group.RowCount];
        await group.ReadAsync(field, values.AsMemory());
        return values.Cast<object?>();
    }
}
