using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Quarters and versions: few, each spelt once in a dictionary.</summary>
internal sealed unsafe class ParquetSpellings(ColumnDefinition definition) : ParquetColumn(definition)
{
    private protected override ColumnChunk WriteValues(ChunkWriter to, Column column, int rows, int values)
    {
        long[] codes = to.Room.WideValues((IntColumn)column, rows);
        var chunk = new ColumnChunk(rows, rows - values, PageEncoding.RleDictionary, IsCompressed: false);
        int[] places = to.Room.Places(values);
        NumberDictionary numbers = to.Room.Numbers;
        if (!numbers.TryPlace(codes.AsSpan(0, values), most: values, places))
            throw new InvalidOperationException("There are no more different codes than codes.");
        to.AddDictionary(chunk, numbers.Count, page => Spell(page, numbers.Entries));
        AddPlaces(to, chunk, column, places, numbers.Count);
        return chunk;
    }

    private void Spell(PageBytes page, ReadOnlySpan<long> codes)
    {
        byte* text = stackalloc byte[CellText.LongestCell];
        foreach (long code in codes)
        {
            byte* end = Definition.Kind == ColumnKind.Quarter ? CellText.Quarter(text, (int)code) : CellText.Version(text, (int)code);
            page.AppendPlain(new ReadOnlySpan<byte>(text, (int)(end - text)));
        }
    }
}
