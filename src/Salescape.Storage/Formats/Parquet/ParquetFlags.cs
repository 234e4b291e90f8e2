using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Whether something holds: one bit a value.</summary>
internal sealed class ParquetFlags(ColumnDefinition definition) : ParquetColumn(definition)
{
    private const int BitsPerByte = 8;

    private protected override ColumnChunk WriteValues(ChunkWriter to, Column column, int rows, int values)
    {
        int[] flags = to.Room.Values((ByteColumn)column, rows);
        ReadOnlySpan<int> told = flags.AsSpan(0, values);
        var chunk = new ColumnChunk(rows, rows - values, PageEncoding.Plain, IsCompressed: true)
        {
            Least = [told.Contains(0) ? (byte)0 : (byte)1],
            Most = [told.Contains(1) ? (byte)1 : (byte)0],
        };
        to.AddValues(chunk, column, (page, part) => Append(page, flags.AsSpan(part.Value, part.Values)));
        return chunk;
    }

    private static void Append(PageBytes page, ReadOnlySpan<int> flags)
    {
        var bits = new BitWriter(page.Room(flags.Length / BitsPerByte + sizeof(ulong)));
        foreach (int flag in flags)
            bits.Add((uint)flag, width: 1);
        page.Keep(bits.End());
    }
}
