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
        for (int i = 0; i < rows.Length; i++)
            rows[i] = CellHash.Mix(rows[i], column.IsNull(start + i) ? CellHash.Null : Cell(column, start + i, labels));
    }

    private static ulong Cell(Column column, int row, ulong[] labels) => column switch
    {
        LongColumn longs => (ulong)longs.Values[row],
        ByteColumn choices => labels[choices.Values[row]],
        TextColumn texts => CellHash.Of(texts[row]),
        IntColumn { Definition.Kind: ColumnKind.Quarter or ColumnKind.Version } codes => AsText(codes.Definition.Kind, codes.Values[row]),
        IntColumn ints => (ulong)ints.Values[row],
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    private static unsafe ulong AsText(ColumnKind kind, int code)
    {
        byte* text = stackalloc byte[CellText.LongestCell];
        byte* end = kind == ColumnKind.Quarter ? CellText.Quarter(text, code) : CellText.Version(text, code);
        return CellHash.Of(new ReadOnlySpan<byte>(text, (int)(end - text)));
    }
}
