using System.Text;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Tests;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>The rows as the simulation made them, before any format.</summary>
internal static class MadeRows
{
    /// <summary>A line a column.</summary>
    public static IEnumerable<string> Of(CompanySettings settings) =>
        from batch in RowsInMemory.Of(new Company(settings)).Batches
        from column in batch.Columns
        select Line(batch, column);

    private static string Line(TableBatch batch, Column column)
    {
        var summary = new ColumnSummary(batch.Table, column.Definition);
        for (int row = 0; row < batch.Count; row++)
            summary.Add(Cell(column, row));
        return summary.ToString();
    }

    /// <summary>A cell: null, a number, a day or time, or a text.</summary>
    public static object? Cell(Column column, int row) =>
        (column.Definition.Kind, column) switch
        {
            _ when column.IsNull(row) => null,
            (ColumnKind.Key, LongColumn keys) => $"{column.Definition.Prefix}-{keys.Values[row]:D6}",
            (ColumnKind.Decimal, LongColumn units) => new decimal(units.Values[row]) / (decimal)Math.Pow(10, column.Definition.Scale),
            (ColumnKind.Timestamp, LongColumn times) => DateTime.UnixEpoch.AddTicks(times.Values[row] * TimeSpan.TicksPerMicrosecond),
            (ColumnKind.Date, IntColumn days) => DateTime.UnixEpoch.AddDays(days.Values[row]),
            (ColumnKind.Quarter, IntColumn quarters) => Quarter.FromCode(quarters.Values[row]).ToString(),
            (ColumnKind.Version, IntColumn versions) => SemVer.FromCode(versions.Values[row]).ToString(),
            (_, IntColumn numbers) => numbers.Values[row],
            (ColumnKind.Flag, ByteColumn flags) => flags.Values[row] != 0,
            (_, ByteColumn choices) => column.Definition.Values[choices.Values[row]],
            (_, TextColumn texts) => Encoding.UTF8.GetString(texts[row]),
            _ => throw new ArgumentOutOfRangeException(nameof(column)),
        };
}
