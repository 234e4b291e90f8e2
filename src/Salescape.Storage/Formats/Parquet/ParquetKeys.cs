using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Keys as they are spelt: those of the table's own rows, which rise, by what each has in common with the one before;
/// references by a dictionary where they repeat.</summary>
internal sealed unsafe class ParquetKeys : ParquetColumn
{
    // A dictionary of more than a third of the references is no shorter than they are.
    private const int LeastRepeats = 3;

    private readonly KeyStart _start;

    public ParquetKeys(ColumnDefinition definition)
        : base(definition) => _start = new KeyStart(definition);

    private protected override ColumnChunk WriteValues(ChunkWriter to, Column column, int rows, int values)
    {
        long[] keys = to.Room.Values((LongColumn)column, rows);
        NumberDictionary numbers = to.Room.Numbers;
        int[] places = to.Room.Places(values);
        if (!Definition.IsKey && numbers.TryPlace(keys.AsSpan(0, values), MostEntries(values, LeastRepeats), places))
        {
            ColumnChunk chunk = ChunkOf(numbers.Entries, rows, rows - values, PageEncoding.RleDictionary);
            to.AddDictionary(chunk, numbers.Count, page => Spell(page, numbers.Entries));
            AddPlaces(to, chunk, column, places, numbers.Count);
            return chunk;
        }

        ColumnChunk all = ChunkOf(keys.AsSpan(0, values), rows, rows - values, PageEncoding.DeltaByteArray);
        to.AddValues(all, column, (page, part) => to.Room.Keys.Append(page, _start, keys.AsSpan(part.Value, part.Values)));
        return all;
    }

    private ColumnChunk ChunkOf(ReadOnlySpan<long> keys, int rows, int nulls, PageEncoding encoding)
    {
        (long least, long most) = KeyBounds.Of(keys);
        return new(rows, nulls, encoding, IsCompressed: true) { Least = Spelt(least), Most = Spelt(most) };
    }

    private byte[] Spelt(long key)
    {
        byte* text = stackalloc byte[CellText.LongestCell];
        return new ReadOnlySpan<byte>(text, (int)(CellText.Key(text, _start, key) - text)).ToArray();
    }

    private void Spell(PageBytes page, ReadOnlySpan<long> keys)
    {
        byte* text = stackalloc byte[CellText.LongestCell];
        foreach (long key in keys)
            page.AppendPlain(new ReadOnlySpan<byte>(text, (int)(CellText.Key(text, _start, key) - text)));
    }
}
