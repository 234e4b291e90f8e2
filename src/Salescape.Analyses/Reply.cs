using Salescape.Analyses.Chance;
using Salescape.Analyses.Headlines;

namespace Salescape.Analyses;

/// <summary>An answer with what makes it fit for a decision: the sentence that it comes to, how sure its rates are, and what it leaves
/// out.</summary>
public sealed class Reply
{
    private readonly Answer _whole;
    private readonly Reading _reading;

    /// <summary>Makes a reply.</summary>
    /// <param name="analysis">What was asked.</param>
    /// <param name="answer">The rows that are shown.</param>
    /// <param name="whole">All rows, if those shown are the first of more.</param>
    /// <param name="leftOut">How many groups are too small to be shown.</param>
    /// <param name="today">The day from which the data is seen.</param>
    internal Reply(Analysis analysis, Answer answer, Answer whole, int leftOut, DateOnly today)
    {
        Analysis = analysis;
        Answer = answer;
        _whole = whole;
        LeftOut = leftOut;
        _reading = new(whole, analysis.Estimates, analysis.UnitOf, today);
    }

    /// <summary>What was asked.</summary>
    public Analysis Analysis { get; }

    /// <summary>The rows that are shown.</summary>
    public Answer Answer { get; }

    /// <summary>How many groups are too small to be shown.</summary>
    public int LeftOut { get; }

    /// <summary>How many rows there are, shown or not.</summary>
    public int RowsInAll => _whole.Rows.Count;

    /// <summary>The sentence; null of an analysis that has none, or of no rows about which nothing can be said.</summary>
    public string? Headline =>
        _whole.IsEmpty ? Analysis.Headline?.OfNone
        : Analysis.Headline?.Say(_reading);

    /// <summary>What stands below the rows: totals, what is left out, what alone makes a total, how intervals are meant.</summary>
    public IReadOnlyList<string> Notes => _whole.IsEmpty ? [] : [.. ReplyNotes.Of(this, _whole, _reading)];

    /// <summary>The rows with the intervals of estimates beside them, as <c>win_rate_percent_low</c> and <c>win_rate_percent_high</c>.</summary>
    public Answer WithIntervals()
    {
        string[] columns = [.. Answer.Columns.SelectMany(column => HasInterval(column) ? new[] { column, $"{column}_low", $"{column}_high" } : [column])];
        return new(columns, [.. Answer.Rows.Select(row => (IReadOnlyList<object?>)[.. Answer.Columns.SelectMany((column, place) => Cells(column, row, place))])]);

        IEnumerable<object?> Cells(string column, IReadOnlyList<object?> row, int place)
        {
            if (!HasInterval(column))
                return [row[place]];
            (double Low, double High)? interval = _reading.EstimateOf(column)!.Interval(Answer, row);
            return [row[place], Rounded(interval?.Low), Rounded(interval?.High)];
        }
    }

    /// <summary>A column's cells as people read them, the intervals of estimates in brackets.</summary>
    public IReadOnlyList<string> ShowColumn(int place)
    {
        IReadOnlyList<string> cells = Answer.ShowColumn(place);
        string column = Answer.Columns[place];
        return HasInterval(column)
            ? [.. cells.Zip(Answer.Rows, (cell, row) => $"{cell}{Bracketed(_reading.EstimateOf(column)!.Interval(Answer, row))}")]
            : cells;
    }

    /// <summary>Whether a column has intervals.</summary>
    public bool HasInterval(string column) => _reading.EstimateOf(column) is { } estimate && (estimate.IsRate || estimate.Spread is not null);

    private static double? Rounded(double? number) => number is { } value ? Math.Round(value, 2, MidpointRounding.AwayFromZero) : null;

    private static string Bracketed((double Low, double High)? interval) =>
        interval is not var (low, high) ? ""
        : high < 10 ? FormattableString.Invariant($" ({low:0.0}–{high:0.0})")
        : FormattableString.Invariant($" ({low:0}–{high:0})");
}
