using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Texts: lengths, and behind them all bytes as they lie; those that repeat by a dictionary.</summary>
internal sealed class ParquetTexts(ColumnDefinition definition) : ParquetColumn(definition)
{
    private const int MostBytesOfPage = 1 << 20;

    // A dictionary of more than a fourth of the texts hardly pays.
    private const int LeastRepeats = 4;

    // Long texts do not repeat, and a column that once did not will not later.
    private bool _repeats = definition.Kind == ColumnKind.Text;

    private protected override ColumnChunk WriteValues(ChunkWriter to, Column column, int rows, int values)
    {
        var texts = (TextColumn)column;
        var chunk = new ColumnChunk(rows, rows - values, PageEncoding.DeltaLengthByteArray, IsCompressed: true);
        if (_repeats)
        {
            TextDictionary dictionary = to.Room.Texts;
            int[] places = to.Room.Places(values);
            _repeats = dictionary.TryPlace(texts, rows, MostEntries(values, LeastRepeats), places);
            if (_repeats)
            {
                chunk = chunk with { Encoding = PageEncoding.RleDictionary };
                to.AddDictionary(chunk, dictionary.Count, page => dictionary.Append(page, texts));
                AddPlaces(to, chunk, column, places, dictionary.Count);
                return chunk;
            }
        }

        to.AddValues(chunk, column, (page, part) => Append(page, texts, part, to.Room), (row, end) => EndOfPage(texts, row, end));
        return chunk;
    }

    // DELTA_LENGTH_BYTE_ARRAY. Nulls have no bytes, so those of the values lie side by side.
    private static void Append(PageBytes page, TextColumn texts, PageRows rows, ValueRoom room)
    {
        int[] lengths = room.Places(rows.Values);
        int start = StartOf(texts, rows.Row);
        int before = start;
        int used = 0;
        for (int row = rows.Row; row < rows.Row + rows.Rows; row++)
        {
            int end = texts.Ends[row];
            if (!texts.IsNull(row))
                lengths[used++] = end - before;
            before = end;
        }

        DeltaBinaryPacked.Append(page, lengths.AsSpan(0, used));
        page.Append(texts.Bytes.AsSpan(start, before - start));
    }

    /// <summary>Behind the row that fills a page.</summary>
    private static int EndOfPage(TextColumn texts, int row, int end)
    {
        long full = (long)StartOf(texts, row) + MostBytesOfPage;
        if (texts.Ends[end - 1] <= full)
            return end;
        int place = texts.Ends.AsSpan(row, end - row).BinarySearch((int)full);
        return row + Math.Min(end - row, (place < 0 ? ~place : place) + 1);
    }

    private static int StartOf(TextColumn texts, int row) => row == 0 ? 0 : texts.Ends[row - 1];
}
