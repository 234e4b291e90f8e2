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
            {
                Number(cells, batch.Columns[i], start, _labels[i]);
                for (int row = 0; row < rows.Length; row++)
                    rows[row] = CellHash.Mix(rows[row], cells[row]);
            }

            foreach (ulong row in rows)
                sum = unchecked(sum + CellHash.Share(row));
        }

        return new(batch.Count, sum);
    }

    /// <summary>The numbers that stand for the cells of some rows of a column.</summary>
    private static void Number(Span<ulong> cells, Column column, int start, ulong[] labels)
    {
        switch (column)
        {
            case LongColumn longs:
                MemoryMarshal.Cast<long, ulong>(longs.Values.AsSpan(start, cells.Length)).CopyTo(cells);
                break;
            case ByteColumn choices:
                ReadOnlySpan<byte> places = choices.Values.AsSpan(start, cells.Length);
                for (int i = 0; i < cells.Length; i++)
                    cells[i] = labels[places[i]];
                break;
            case TextColumn texts:
                for (int i = 0; i < cells.Length; i++)
                    cells[i] = CellHash.Of(texts[start + i]);
                break;
            case IntColumn { Definition.Kind: ColumnKind.Quarter or ColumnKind.Version } codes:
                for (int i = 0; i < cells.Length; i++)
                    cells[i] = codes.IsNull(start + i) ? CellHash.Null : AsText(codes.Definition.Kind, codes.Values[start + i]);
                break;
            case IntColumn ints:
                ReadOnlySpan<int> values = ints.Values.AsSpan(start, cells.Length);
                for (int i = 0; i < cells.Length; i++)
                    cells[i] = (ulong)values[i];
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(column));
        }

        if (column.Present is null)
            return;
        ReadOnlySpan<bool> present = column.Present.AsSpan(start, cells.Length);
        for (int i = 0; i < cells.Length; i++)
            cells[i] = present[i] ? cells[i] : CellHash.Null;
    }

    private static unsafe ulong AsText(ColumnKind kind, int code)
    {
        byte* text = stackalloc byte[CellText.LongestCell];
        byte* end = kind == ColumnKind.Quarter ? CellText.Quarter(text, code) : CellText.Version(text, code);
        return CellHash.Of(new ReadOnlySpan<byte>(text, (int)(end - text)));
    }
}
