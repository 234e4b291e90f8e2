using Salescape.Analyses.Chance;
using Salescape.Analyses.Headlines;

namespace Salescape.Analyses;

/// <summary>An answer with what makes it fit for a decision: the sentence that it comes to, how sure its rates are, and what it leaves
/// out.</summary>
public sealed class Reply
{
    /// <summary>What stands behind a rate that differs from another by more than chance explains.</summary>
    internal const string Star = " *";

    // Rows of the first query tell it, for programs.
    private const string RowsInAllColumn = "rows_in_all";

    // Of sums as large as that, cents say nothing.
    private const double LeastRounded = 1000;

    private readonly Answer _whole;
    private readonly Reading _reading;

    /// <summary>Makes a reply.</summary>
    /// <param name="analysis">What was asked.</param>
    /// <param name="answer">The rows that are shown.</param>
    /// <param name="whole">All rows, if those shown are the first of more.</param>
    /// <param name="leftOut">How many rows <c>min_rows</c> leaves out.</param>
    /// <param name="leastRows">What it asks of a row.</param>
    /// <param name="today">The day from which the data is seen.</param>
    public Reply(Analysis analysis, Answer answer, Answer whole, int leftOut, int leastRows, DateOnly today)
    {
        Analysis = analysis;
        Answer = answer;
        _whole = whole;
        LeftOut = leftOut;
        LeastRows = leastRows;
        _reading = new(whole, analysis.Estimates, analysis.UnitOf, today);
    }

    /// <summary>What was asked.</summary>
    public Analysis Analysis { get; }

    /// <summary>The rows that are shown.</summary>
    public Answer Answer { get; }

    /// <summary>How many rows <c>--min-rows</c> leaves out.</summary>
    public int LeftOut { get; }

    /// <summary>What it asks of a row; 0 where it is not a parameter.</summary>
    public int LeastRows { get; }

    /// <summary>Which days are looked at; null where the question sets no span.</summary>
    public string? Covers { get; init; }

    /// <summary>What is known by the ids in the sentence.</summary>
    internal IReadOnlyDictionary<string, string> Names
    {
        init => _reading = _reading with { Names = value };
    }

    /// <summary>How many rows there are, shown or not.</summary>
    public int RowsInAll => _whole.Rows.Count;

    /// <summary>The sentence; null of an analysis that has none, or of no rows about which nothing can be said.</summary>
    public string? Headline =>
        _whole.IsEmpty ? Analysis.Headline?.OfNone
        : Analysis.Headline?.Say(_reading);

    /// <summary>The rows as people read them.</summary>
    public Answer Shown => new ShownAnswer(this);

    /// <summary>The places of the columns that people are shown: how many rows there are in all stands below them.</summary>
    public IReadOnlyList<int> Places =>
        [.. Enumerable.Range(0, Answer.Columns.Count).Where(place => Answer.Columns[place] != RowsInAllColumn)];

    /// <summary>What stands below the rows: totals, what is left out, what alone makes a total, how intervals are meant.</summary>
    public IReadOnlyList<string> Notes => _whole.IsEmpty ? [] : [.. ReplyNotes.Of(this, _whole, _reading)];

    /// <summary>The rows with the intervals of estimates beside them, as <c>win_rate_percent_low</c> and
    /// <c>win_rate_percent_high</c>.</summary>
    public Answer WithIntervals()
    {
        IEnumerable<string> columns = Answer.Columns.SelectMany(column =>
            HasInterval(column) ? new[] { column, $"{column}_low", $"{column}_high" } : [column]
        );
        IEnumerable<object?[]> rows = Answer.Rows.Select(row =>
            Answer.Columns.SelectMany((column, place) => Cells(column, row, place)).ToArray()
        );
        return new([.. columns], [.. rows]);

        IEnumerable<object?> Cells(string column, IReadOnlyList<object?> row, int place)
        {
            if (!HasInterval(column))
                return [row[place]];
            (double Low, double High)? interval = _reading.EstimateOf(column)!.Interval(Answer, row);
            return [row[place], Rounded(interval?.Low), Rounded(interval?.High)];
        }
    }

    /// <summary>A column's cells as people read them: in their unit, the intervals of estimates in brackets.</summary>
    public IReadOnlyList<string> ShowColumn(int place)
    {
        string column = Answer.Columns[place];
        IReadOnlyList<string> cells = InUnit(Analysis.UnitOf(column), place);
        if (HasInterval(column))
            cells = [.. cells.Zip(Answer.Rows, (cell, row) => $"{cell}{Bracketed(_reading.EstimateOf(column)!.Interval(Answer, row))}")];
        return [.. cells.Zip(Answer.Rows, (cell, row) => cell + (IsBeyondChance(column, row) ? Star : ""))];
    }

    private bool IsBeyondChance(string column, IReadOnlyList<object?> row) =>
        _reading.EstimateOf(column)?.IsUnusual(Answer, row) == true
        || Analysis.Differences.Any(compared => compared.One.Column == column && compared.Judge(Answer, row) == Verdict.BeyondChance);

    /// <summary>Whether a column has intervals.</summary>
    public bool HasInterval(string column) => _reading.EstimateOf(column) is { HasInterval: true };

    private IReadOnlyList<string> InUnit(Unit unit, int place)
    {
        IReadOnlyList<string> cells = Answer.ShowColumn(place);
        if (unit == Unit.Percent && Answer.IsNumber(place))
            return [.. cells.Select(cell => cell.Length == 0 ? cell : cell + " %")];
        double[] numbers = unit == Unit.Money ? _reading.Numbers(Answer.Rows, Answer.Columns[place]) : [];
        return numbers.Any(number => Math.Abs(number) >= LeastRounded)
            ? [.. Answer.Rows.Select(row => _reading.Numbers([row], Answer.Columns[place]) is [var number] ? Units.Whole(number) : "")]
            : cells;
    }

    private static double? Rounded(double? number) => number is { } value ? Math.Round(value, 2, MidpointRounding.AwayFromZero) : null;

    private static string Bracketed((double Low, double High)? interval) =>
        interval is not var (low, high) ? ""
        : high < 10 ? FormattableString.Invariant($" ({low:0.0}–{high:0.0})")
        : FormattableString.Invariant($" ({low:0}–{high:0})");
}
