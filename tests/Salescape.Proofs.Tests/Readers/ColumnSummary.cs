using System.Globalization;
using Salescape.Schema.Kernel;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>
/// Adds up one column, so that readers can be compared. Of numbers the exact sum and the greatest, of days and times the
/// first and the last, of texts how many differ and how many characters they have together.
/// </summary>
internal sealed class ColumnSummary(TableDefinition table, ColumnDefinition column)
{
    private readonly HashSet<string> _texts = [];
    private long _rows;
    private long _nulls;
    private long _characters;
    private decimal _sum;
    private decimal? _most;
    private DateTime? _first;
    private DateTime? _last;

    /// <summary>How days are written.</summary>
    public const string Day = "yyyy-MM-dd";

    /// <summary>How times are written, to the microsecond.</summary>
    public const string Time = "yyyy-MM-dd HH:mm:ss.ffffff";

    /// <summary>Adds a cell: null, a number, a day or time, or a text.</summary>
    public void Add(object? cell)
    {
        _rows++;
        switch (cell)
        {
            case null:
                _nulls++;
                break;
            case string text:
                _texts.Add(text);
                _characters += text.EnumerateRunes().Count();
                break;
            case DateTime time:
                _first = _first is null || time < _first ? time : _first;
                _last = _last is null || time > _last ? time : _last;
                break;
            case DateOnly day:
                Add(day.ToDateTime(default));
                _rows--;
                break;
            default:
                decimal number = Convert.ToDecimal(cell, CultureInfo.InvariantCulture);
                _sum += number;
                _most = _most is null || number > _most ? number : _most;
                break;
        }
    }

    /// <summary>The line that all readers must agree on.</summary>
    public override string ToString() =>
        Line(
            table,
            column,
            _rows,
            _nulls,
            column.Kind switch
            {
                ColumnKind.Integer or ColumnKind.Decimal => _most is null ? ("", "") : (Written(_sum), Written(_most.Value)),
                ColumnKind.Date => (Written(_first, Day), Written(_last, Day)),
                ColumnKind.Timestamp => (Written(_first, Time), Written(_last, Time)),
                _ => (Written(_texts.Count), _texts.Count == 0 ? "" : Written(_characters)),
            }
        );

    private static string Line(
        TableDefinition table,
        ColumnDefinition column,
        long rows,
        long nulls,
        (string First, string Second) figures
    ) => $"{table.QualifiedName}.{column.Name}\t{rows}\t{nulls}\t{figures.First}\t{figures.Second}";

    private string Written(decimal number) => number.ToString($"F{column.Scale}", CultureInfo.InvariantCulture);

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Written(DateTime? time, string format) => time?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
