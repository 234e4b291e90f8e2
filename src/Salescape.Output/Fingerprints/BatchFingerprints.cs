using System.Text;
using Salescape.Output.Sinks;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Fingerprints;

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
        Span<ulong> room = stackalloc ulong[RowsAtATime];
        UInt128 sum = 0;
        for (int start = 0; start < batch.Count; start += RowsAtATime)
        {
            Span<ulong> rows = room[..Math.Min(RowsAtATime, batch.Count - start)];
            rows.Fill(CellHash.Seed);
            for (int i = 0; i < _labels.Length; i++)
                Mix(rows, start, batch.Columns[i], _labels[i]);
            foreach (ulong row in rows)
                sum = unchecked(sum + CellHash.Share(row));
        }

        return new(batch.Count, sum);
    }

    private static void Mix(Span<ulong> rows, int start, Column column, ulong[] labels)
    {
        bool[]? present = column.Present;
        switch (column)
        {
            case LongColumn longs when present is null:
                Mix(rows, longs.Values.AsSpan(start, rows.Length));
                break;
            case LongColumn longs:
                for (int i = 0; i < rows.Length; i++)
                    rows[i] = CellHash.Mix(rows[i], present[start + i] ? (ulong)longs.Values[start + i] : CellHash.Null);
                break;
            case ByteColumn choices:
                for (int i = 0; i < rows.Length; i++)
                    rows[i] = CellHash.Mix(rows[i], column.IsNull(start + i) ? CellHash.Null : labels[choices.Values[start + i]]);
                break;
            case TextColumn texts:
                for (int i = 0; i < rows.Length; i++)
                    rows[i] = CellHash.Mix(rows[i], column.IsNull(start + i) ? CellHash.Null : CellHash.Of(texts[start + i]));
                break;
            case IntColumn { Definition.Kind: ColumnKind.Quarter or ColumnKind.Version } codes:
                for (int i = 0; i < rows.Length; i++)
                    rows[i] = CellHash.Mix(rows[i], column.IsNull(start + i) ? CellHash.Null : AsText(codes.Definition.Kind, codes.Values[start + i]));
                break;
            case IntColumn ints:
                for (int i = 0; i < rows.Length; i++)
                    rows[i] = CellHash.Mix(rows[i], column.IsNull(start + i) ? CellHash.Null : (ulong)ints.Values[start + i]);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(column));
        }
    }

    // Keys, amounts and times that are never empty are most cells.
    private static void Mix(Span<ulong> rows, ReadOnlySpan<long> values)
    {
        for (int i = 0; i < rows.Length; i++)
            rows[i] = CellHash.Mix(rows[i], (ulong)values[i]);
    }

    private static unsafe ulong AsText(ColumnKind kind, int code)
    {
        byte* text = stackalloc byte[CellText.LongestCell];
        byte* end = kind == ColumnKind.Quarter ? CellText.Quarter(text, code) : CellText.Version(text, code);
        return CellHash.Of(new ReadOnlySpan<byte>(text, (int)(end - text)));
    }
}
