using System.Globalization;
using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Tests.Truths;

/// <summary>A row by the names of its columns.</summary>
public readonly record struct Row
{
    private readonly BookTable _table;
    private readonly int _place;

    internal Row(BookTable table, int place)
    {
        _table = table;
        _place = place;
    }

    /// <summary>A cell as text; empty for null.</summary>
    public string this[string column] =>
        _table[column] switch
        {
            var cells when cells.IsNull(_place) => "",
            LongColumn { Definition.Kind: ColumnKind.Key } keys => string.Create(
                CultureInfo.InvariantCulture,
                $"{keys.Definition.Prefix}-{keys.Values[_place]:D6}"
            ),
            ByteColumn choices => choices.Definition.Values[choices.Values[_place]],
            TextColumn texts => Encoding.UTF8.GetString(texts[_place]),
            IntColumn { Definition.Kind: ColumnKind.Quarter } quarters => Quarter.FromCode(quarters.Values[_place]).ToString(),
            IntColumn { Definition.Kind: ColumnKind.Version } versions => SemVer.FromCode(versions.Values[_place]).ToString(),
            var cells => throw new ArgumentException($"{cells.Definition.Name} is no text.", nameof(column)),
        };

    /// <summary>Whether a cell holds something.</summary>
    public bool Has(string column) => !_table[column].IsNull(_place);

    /// <summary>A cell as a number; 0 for null.</summary>
    public decimal Number(string column) =>
        _table[column] switch
        {
            LongColumn { Definition.Kind: ColumnKind.Decimal } units => units.Values[_place] / PowerOfTen(units.Definition.Scale),
            IntColumn { Definition.Kind: ColumnKind.Integer } wholes => wholes.Values[_place],
            var cells => throw new ArgumentException($"{cells.Definition.Name} is no number.", nameof(column)),
        };

    /// <summary>The day of a date or a time; the last day of all for null, so that it lies after any other.</summary>
    public DateOnly Day(string column) =>
        _table[column] switch
        {
            var cells when cells.IsNull(_place) => DateOnly.MaxValue,
            IntColumn { Definition.Kind: ColumnKind.Date } days => DateOnly.FromDateTime(DateTime.UnixEpoch.AddDays(days.Values[_place])),
            _ => DateOnly.FromDateTime(Time(column)),
        };

    /// <summary>A point in time.</summary>
    public DateTime Time(string column) => DateTime.UnixEpoch.AddMicroseconds(((LongColumn)_table[column]).Values[_place]);

    private static decimal PowerOfTen(int scale) => Enumerable.Repeat(10m, scale).Aggregate(1m, (product, ten) => product * ten);
}

/// <summary>A table whose columns are found by name.</summary>
internal sealed class BookTable(TableBatch batch)
{
    private readonly Dictionary<string, Column> _columns = batch.Columns.ToDictionary(column => column.Definition.Name);

    public Column this[string column] => _columns[column];
}
