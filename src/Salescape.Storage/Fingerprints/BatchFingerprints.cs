using System.Runtime.InteropServices;
using System.Text;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats;

namespace Salescape.Storage.Fingerprints;

/// <summary>Fingerprints batches of one table, column by column, a few rows at a time so that their hashes stay in the cache.</summary>
internal sealed class BatchFingerprints
{
    private const int RowsAtATime = 512;

    private readonly ulong[][] _labels;

    public BatchFingerprints(TableDefinition table) =>
        _labels = [.. table.Columns.Select(column => column.Values.Select(label => CellHash.Of(Encoding.UTF8.GetBytes(label))).ToArray())];

    /// <summary>The fingerprint of a batch's rows.</summary>
    public TableFingerprint Of(TableBatch batch)
    {
        Span<ulong> rowsRoom = stackalloc ulong[RowsAtATime];
        Span<ulong> cellsRoom = stackalloc ulong[RowsAtATime];
        UInt128 sum = 0;
        for (int start = 0; start < batch.Count; start += RowsAtATime)
        {
            int count = Math.Min(RowsAtATime, batch.Count - start);
            Span<ulong> rows = rowsRoom[..count];
            Span<ulong> cells = cellsRoom[..count];
            rows.Fill(CellHash.Seed);
            for (int i = 0; i < _labels.Length; i++)
                RowHashes.Mix(rows, Cells(cells, batch.Columns[i], start, _labels[i]));
            foreach (ulong row in rows)
                sum = unchecked(sum + CellHash.Share(row));
        }

        return new(batch.Count, sum);
    }

    /// <summary>The numbers that stand for the cells of some rows of a column: the column's own where they are the same.</summary>
    private static ReadOnlySpan<ulong> Cells(Span<ulong> room, Column column, int start, ulong[] labels)
    {
        switch (column)
        {
            case LongColumn longs:
                ReadOnlySpan<ulong> own = MemoryMarshal.Cast<long, ulong>(longs.Values.AsSpan(start, room.Length));
                if (column.Present is null)
                    return own;
                own.CopyTo(room);
                break;
            case ByteColumn choices:
                ReadOnlySpan<byte> places = choices.Values.AsSpan(start, room.Length);
                for (int i = 0; i < room.Length; i++)
                    room[i] = labels[places[i]];
                break;
            case TextColumn texts:
                Hash(room, texts, start);
                break;
            case IntColumn { Definition.Kind: ColumnKind.Quarter or ColumnKind.Version } codes:
                for (int i = 0; i < room.Length; i++)
                    room[i] = codes.IsNull(start + i) ? CellHash.Null : AsText(codes.Definition.Kind, codes.Values[start + i]);
                break;
            case IntColumn ints:
                RowHashes.Widen(ints.Values.AsSpan(start, room.Length), room);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(column));
        }

        if (column.Present is not null)
            RowHashes.Empty(room, column.Present.AsSpan(start, room.Length));
        return room;
    }

    private static void Hash(Span<ulong> cells, TextColumn texts, int start)
    {
        ReadOnlySpan<int> ends = texts.Ends.AsSpan(start, cells.Length);
        int begin = start == 0 ? 0 : texts.Ends[start - 1];
        for (int i = 0; i < ends.Length; i++)
        {
            cells[i] = CellHash.Of(texts.Bytes.AsSpan(begin, ends[i] - begin));
            begin = ends[i];
        }
    }

    private static unsafe ulong AsText(ColumnKind kind, int code)
    {
        byte* text = stackalloc byte[CellText.LongestCell];
        byte* end = kind == ColumnKind.Quarter ? CellText.Quarter(text, code) : CellText.Version(text, code);
        return CellHash.Of(new ReadOnlySpan<byte>(text, (int)(end - text)));
    }
}
