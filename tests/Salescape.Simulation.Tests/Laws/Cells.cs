using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Tests.Laws;

/// <summary>Compares cells, and shows them in messages.</summary>
internal static class Cells
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    public static DateOnly Day(int sinceEpoch) => Epoch.AddDays(sinceEpoch);

    /// <summary>A time of a column, which counts microseconds.</summary>
    public static DateTime Time(long sinceEpoch) => DateTime.UnixEpoch.AddMicroseconds(sinceEpoch);

    public static bool Same(Column one, int row, Column other, int otherRow) =>
        one.IsNull(row) == other.IsNull(otherRow)
        && (one, other) switch
        {
            (LongColumn a, LongColumn b) => a.Values[row] == b.Values[otherRow],
            (IntColumn a, IntColumn b) => a.Values[row] == b.Values[otherRow],
            (ByteColumn a, ByteColumn b) => a.Values[row] == b.Values[otherRow],
            (TextColumn a, TextColumn b) => a[row].SequenceEqual(b[otherRow]),
            _ => false,
        };

    public static string Text(Column column, int row) =>
        column.IsNull(row)
            ? "null"
            : column switch
            {
                LongColumn { Definition.Kind: ColumnKind.Key } keys => $"{keys.Definition.Prefix}-{keys.Values[row]:D6}",
                LongColumn { Definition.Kind: ColumnKind.Timestamp } times => $"{Time(times.Values[row]):yyyy-MM-dd HH:mm:ss}",
                LongColumn longs => $"{longs.Values[row]}",
                IntColumn { Definition.Kind: ColumnKind.Date } dates => $"{Day(dates.Values[row]):yyyy-MM-dd}",
                IntColumn ints => $"{ints.Values[row]}",
                ByteColumn choices => choices.Definition.Values[choices.Values[row]],
                TextColumn texts => Encoding.UTF8.GetString(texts[row]),
                _ => throw new ArgumentOutOfRangeException(nameof(column)),
            };
}
