using System.Runtime.InteropServices;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Whether something holds: one bit a value, packed as there are mostly both.</summary>
internal sealed class ParquetFlags(ColumnDefinition definition) : ParquetColumn(definition)
{
    private const int BitsPerByte = 8;

    private protected override ColumnChunk WriteValues(ChunkWriter to, Column column, int rows, int values)
    {
        if (values < rows)
            throw new ArgumentException("A flag is never empty.", nameof(column));
        byte[] flags = ((ByteColumn)column).Values;
        bool both = flags.AsSpan(0, rows).Contains((byte)0) && flags.AsSpan(0, rows).Contains((byte)1);
        var chunk = new ColumnChunk(rows, 0, PageEncoding.Plain, IsCompressed: true)
        {
            Least = [both ? (byte)0 : flags[0]],
            Most = [both ? (byte)1 : flags[0]],
        };
        to.AddValues(
            chunk,
            column,
            (page, part) =>
            {
                int bytes = (part.Values + BitsPerByte - 1) / BitsPerByte;
                RunsOrBits.PackBits(MemoryMarshal.Cast<byte, bool>(flags.AsSpan(part.Row, part.Rows)), page.Room(bytes));
                page.Keep(bytes);
            }
        );
        return chunk;
    }
}
