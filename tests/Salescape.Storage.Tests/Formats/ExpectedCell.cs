using System.Globalization;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Tests.Formats;

/// <summary>A cell as it was made, as text; a time as the microseconds since 1970.</summary>
internal static class ExpectedCell
{
    public static string? Of(Column column, int row) =>
        column.IsNull(row)
            ? null
            : column switch
            {
                TextColumn texts => System.Text.Encoding.UTF8.GetString(texts[row]),
                ByteColumn choices => column.Definition.Values[choices.Values[row]],
                LongColumn { Definition.Kind: ColumnKind.Key } keys => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{column.Definition.Prefix}-{keys.Values[row]:000000}"
                ),
                LongColumn { Definition.Kind: ColumnKind.Decimal } units => (units.Values[row] / Power(column.Definition.Scale)).ToString(
                    $"F{column.Definition.Scale}",
                    CultureInfo.InvariantCulture
                ),
                LongColumn times => times.Values[row].ToString(CultureInfo.InvariantCulture),
                IntColumn { Definition.Kind: ColumnKind.Date } days => DateOnly
                    .FromDayNumber(days.Values[row] + CellCodes.EpochDay)
                    .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                IntColumn { Definition.Kind: ColumnKind.Quarter } codes => Quarter.FromCode(codes.Values[row]).ToString(),
                IntColumn { Definition.Kind: ColumnKind.Version } codes => SemVer.FromCode(codes.Values[row]).ToString(),
                IntColumn numbers => numbers.Values[row].ToString(CultureInfo.InvariantCulture),
                _ => throw new NotSupportedException(column.GetType().Name),
            };

    private static decimal Power(int scale) => Enumerable.Repeat(10m, scale).Aggregate(1m, (product, ten) => product * ten);
}
