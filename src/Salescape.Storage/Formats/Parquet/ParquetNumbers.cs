using System.Numerics;
using System.Runtime.InteropServices;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Whole numbers by their differences, by which near ones take few bits; decimals and times as they are, since Parquet.Net reads
/// no differences of them.</summary>
/// <remarks>Numbers are stored with the least byte first, as all machines hold them that the program runs on.</remarks>
internal sealed class ParquetNumbers(ColumnDefinition definition) : ParquetColumn(definition)
{
    private readonly bool _isPlain = definition.Kind != ColumnKind.Integer;

    private protected override ColumnChunk WriteValues(ChunkWriter to, Column column, int rows, int values)
    {
        if (Type == PhysicalType.Int64)
        {
            long[] longs = to.Room.Values((LongColumn)column, rows);
            ColumnChunk wide = ChunkOf<long>(longs.AsSpan(0, values), rows);
            to.AddValues(wide, column, (page, part) => Append(page, longs.AsSpan(part.Value, part.Values)));
            return wide;
        }

        int[] ints = column is LongColumn units ? to.Room.NarrowValues(units, rows) : to.Room.Values((IntColumn)column, rows);
        ColumnChunk chunk = ChunkOf<int>(ints.AsSpan(0, values), rows);
        to.AddValues(chunk, column, (page, part) => Append(page, ints.AsSpan(part.Value, part.Values)));
        return chunk;
    }

    private void Append(PageBytes page, ReadOnlySpan<int> values)
    {
        if (_isPlain)
            page.Append(MemoryMarshal.AsBytes(values));
        else
            DeltaBinaryPacked.Append(page, values);
    }

    private void Append(PageBytes page, ReadOnlySpan<long> values)
    {
        if (_isPlain)
            page.Append(MemoryMarshal.AsBytes(values));
        else
            DeltaBinaryPacked.Append(page, values);
    }

    private ColumnChunk ChunkOf<T>(ReadOnlySpan<T> values, int rows)
        where T : unmanaged, INumber<T>
    {
        (T least, T most) = NumberBounds.Of(values);
        return new(rows, rows - values.Length, _isPlain ? PageEncoding.Plain : PageEncoding.DeltaBinaryPacked, IsCompressed: _isPlain)
        {
            Least = Stored(least),
            Most = Stored(most),
        };
    }

    private static byte[] Stored<T>(T value)
        where T : unmanaged => MemoryMarshal.AsBytes([value]).ToArray();
}
