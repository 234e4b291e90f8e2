using ParquetSharp;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats.Parquet;
using Column = Salescape.Schema.Kernel.Column;

namespace Salescape.Storage.Tests.Formats.Parquet;

/// <summary>A Parquet file of ours as Apache Arrow's C++ library reads it.</summary>
internal sealed class DrawnFile : IDisposable
{
    // Of these kinds, readers are told the least and the greatest value.
    private static readonly ColumnKind[] Told =
    [
        ColumnKind.Key,
        ColumnKind.Integer,
        ColumnKind.Decimal,
        ColumnKind.Date,
        ColumnKind.Timestamp,
        ColumnKind.Flag,
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salescape-");

    /// <summary>Writes batches of one table, each as a row group.</summary>
    public DrawnFile(params TableBatch[] groups)
    {
        TableDefinition table = groups[0].Table;
        using var chunks = new ChunkWriter();
        using var file = new ParquetFile(Path, table, [.. table.Columns.Select(ParquetColumn.Of)]);
        foreach (TableBatch group in groups.Where(group => group.Count > 0))
            file.Write(group, chunks);
        file.Close("drawn.parquet");
    }

    /// <summary>Where it lies.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, "drawn.parquet");

    /// <summary>Compares all cells, nulls and bounds with those that were made.</summary>
    public void AssertHolds(params TableBatch[] groups)
    {
        TableBatch[] made = [.. groups.Where(group => group.Count > 0)];
        using var file = new ParquetFileReader(Path);
        Assert.Equal(made.Length, file.FileMetaData.NumRowGroups);
        Assert.Equal(made.Sum(group => (long)group.Count), file.FileMetaData.NumRows);
        for (int i = 0; i < made.Length; i++)
        {
            using RowGroupReader group = file.RowGroup(i);
            for (int column = 0; column < made[i].Columns.Count; column++)
            {
                object?[] expected = [.. Enumerable.Range(0, made[i].Count).Select(row => Made(made[i].Columns[column], row))];
                Assert.Equal(expected, Read(group, column, made[i].Count));
                AssertBounds(expected, group.MetaData.GetColumnChunkMetaData(column), made[i].Columns[column].Definition);
            }
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static object? Made(Column column, int row) =>
        (column.IsNull(row), column) switch
        {
            (true, _) => null,
            (_, LongColumn { Definition.Kind: not ColumnKind.Key } longs) => longs.Values[row],
            (_, IntColumn { Definition.Kind: ColumnKind.Integer or ColumnKind.Date } ints) => (long)ints.Values[row],
            (_, ByteColumn { Definition.Kind: ColumnKind.Flag } flags) => (long)flags.Values[row],
            _ => ExpectedCell.Of(column, row),
        };

    private static object?[] Read(RowGroupReader group, int column, int rows)
    {
        using ColumnReader reader = group.Column(column);
        return reader switch
        {
            ColumnReader<bool> flags => Read(flags, rows, value => value ? 1L : 0L),
            ColumnReader<int> ints => Read(ints, rows, value => (long)value),
            ColumnReader<long> longs => Read(longs, rows, value => value),
            ColumnReader<ByteArray> texts => Read(texts, rows, AsText),
            _ => throw new NotSupportedException(reader.GetType().Name),
        };
    }

    private static object?[] Read<T>(ColumnReader<T> reader, int rows, Func<T, object> asMade)
        where T : unmanaged
    {
        var cells = new List<object?>(rows);
        short[]? levels = reader.ColumnDescriptor.MaxDefinitionLevel == 0 ? null : new short[rows];
        var values = new T[rows];
        while (reader.HasNext)
        {
            long read = reader.ReadBatch(rows, levels, default, values, out long present);
            int value = 0;
            for (int row = 0; row < read; row++)
                cells.Add(levels is null || levels[row] == 1 ? asMade(values[value++]) : null);
            Assert.Equal(present, value);
        }

        return [.. cells];
    }

    private static void AssertBounds(object?[] cells, ColumnChunkMetaData chunk, ColumnDefinition column)
    {
        using Statistics statistics = chunk.Statistics!;
        object[] values = [.. cells.OfType<object>()];
        Assert.Equal(cells.Length - values.Length, statistics.NullCount);
        bool isTold = Told.Contains(column.Kind) && values.Length > 0;
        Assert.Equal(isTold, statistics.HasMinMax);
        if (!isTold)
            return;
        object[] ordered = [.. values.Order(Comparer<object>.Create(Compare))];
        Assert.Equal((ordered[0], ordered[^1]), (AsMade(statistics.MinUntyped), AsMade(statistics.MaxUntyped)));
    }

    private static int Compare(object a, object b) =>
        a is long number ? number.CompareTo((long)b) : string.CompareOrdinal((string)a, (string)b);

    private static object AsMade(object value) => value is ByteArray text ? AsText(text) : Convert.ToInt64(value, null);

    private static string AsText(ByteArray text)
    {
        byte[] bytes = new byte[text.Length];
        if (text.Length > 0)
            System.Runtime.InteropServices.Marshal.Copy(text.Pointer, bytes, 0, text.Length);
        return System.Text.Encoding.UTF8.GetString(bytes);
    }
}
