using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Days by a dictionary where they repeat, as they mostly do, and else as they are.</summary>
internal sealed class ParquetDays(ColumnDefinition definition) : ParquetColumn(definition)
{
    // A place takes a fourth to half of a day's bytes.
    private const int LeastRepeats = 2;

    private protected override ColumnChunk WriteValues(ChunkWriter to, Column column, int rows, int values)
    {
        long[] days = to.Room.WideValues((IntColumn)column, rows);
        int[] places = to.Room.Places(values);
        NumberDictionary numbers = to.Room.Numbers;
        if (numbers.TryPlace(days.AsSpan(0, values), MostEntries(values, LeastRepeats), places))
        {
            ColumnChunk chunk = ChunkOf(numbers.Entries, rows, rows - values, PageEncoding.RleDictionary);
            to.AddDictionary(chunk, numbers.Count, page => Append(page, numbers.Entries));
            AddPlaces(to, chunk, column, places, numbers.Count);
            return chunk;
        }

        ColumnChunk all = ChunkOf(days.AsSpan(0, values), rows, rows - values, PageEncoding.Plain);
        to.AddValues(all, column, (page, part) => Append(page, days.AsSpan(part.Value, part.Values)));
        return all;
    }

    private static ColumnChunk ChunkOf(ReadOnlySpan<long> days, int rows, int nulls, PageEncoding encoding)
    {
        (long least, long most) = NumberBounds.Of(days);
        return new(rows, nulls, encoding, IsCompressed: true)
        {
            Least = BitConverter.GetBytes((int)least),
            Most = BitConverter.GetBytes((int)most),
        };
    }

    private static void Append(PageBytes page, ReadOnlySpan<long> days)
    {
        foreach (long day in days)
            page.AppendInt32((int)day);
    }
}
