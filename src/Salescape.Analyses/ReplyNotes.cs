using Salescape.Analyses.Chance;
using Salescape.Analyses.Headlines;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses;

/// <summary>What stands below the rows of an answer.</summary>
internal static class ReplyNotes
{
    // A row that makes more than half of a total of several makes it alone.
    private const double Most = 0.5;
    private const int LeastRows = 4;
    private const int MostOutliers = 2;

    public static IEnumerable<string> Of(Reply reply, Answer whole, Reading reading)
    {
        (string Column, double Shown, double All)[] totals =
        [
            .. reply.Analysis.Totals.Select(column =>
                (column, reading.Numbers(reply.Answer.Rows, column).Sum(), reading.Numbers(whole.Rows, column).Sum())
            ),
        ];
        int shown = reply.Answer.Rows.Count;
        if (reply.RowsInAll == 1)
            totals = [];
        if (shown < reply.RowsInAll)
            yield return $"Shown are {shown} of {Count(reply.RowsInAll)} rows{Parts(totals, total => $"{Sum(total.Column, total.Shown)} of {Sum(total.Column, total.All)}")}.";
        else if (totals.Length > 0)
            yield return $"In all {Noun.Counted(shown, Count(shown), "row")}{Parts(totals, total => Sum(total.Column, total.All))}.";
        IEnumerable<string?> outliers = totals
            .Take(MostOutliers)
            .Select(total => Outlier(reply, whole, reading, total.Column, total.All));
        foreach (string outlier in outliers.OfType<string>())
            yield return outlier;
        if (reply.LeftOut > 0)
            yield return $"Left out by --min-rows {reply.LeastRows}: {Noun.Counted(reply.LeftOut, Count(reply.LeftOut), "row")}.";
        if (reply.Answer.Columns.Any(reply.HasInterval))
            yield return "In brackets: what chance leaves open (interval of 95 %).";
        foreach (Estimate index in reply.Analysis.Estimates.Where(estimate => estimate.Kind == EstimateKind.Index))
            yield return Unusual(reply, index);
        foreach (Difference compared in reply.Analysis.Differences)
            yield return Compared(reply, compared);

        // The name of the column says whether they are hours or days.
        string Sum(string column, double number) =>
            Units.Say(number, reply.Analysis.UnitOf(column) is Unit.Money ? Unit.Money : Unit.Number);
        string Parts(
            (string Column, double Shown, double All)[] of,
            Func<(string Column, double Shown, double All), string> show
        ) => string.Concat(of.Select(total => $"; {Answer.Spoken(total.Column)} {show(total)}"));
    }

    private static string Unusual(Reply reply, Estimate index)
    {
        int beyond = reply.Answer.Rows.Count(row => index.IsUnusual(reply.Answer, row));
        string name = Answer.Spoken(index.Column);
        return beyond == 0
            ? $"{name} differs in no row from {index.Usual} by more than chance explains."
            : $"{Reply.Star.Trim()} {name} differs from {index.Usual} by more than chance explains in {Noun.Counted(beyond, Count(beyond), "row")} of {Count(reply.Answer.Rows.Count)}.";
    }

    private static string Compared(Reply reply, Difference compared)
    {
        int beyond = reply.Answer.Rows.Count(row => compared.Judge(reply.Answer, row) == Verdict.BeyondChance);
        string names = $"{Answer.Spoken(compared.One.Column)} and {Spoken(compared.Other.Column)}";
        return beyond == 0
            ? $"{names} differ in no row by more than chance explains."
            : $"{Reply.Star.Trim()} {names} differ by more than chance explains in {Noun.Counted(beyond, Count(beyond), "row")} of {Count(reply.Answer.Rows.Count)}.";
    }

    // Words that are spoken letter by letter stay as they are.
    private static string Spoken(string column) =>
        Answer.Spoken(column) is var name && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];

    private static string? Outlier(Reply reply, Answer whole, Reading reading, string column, double sum)
    {
        int place = whole.PlaceOf(column);
        double[] numbers = reading.Numbers(whole.Rows, column);
        if (whole.Rows.Count < LeastRows || sum <= 0 || numbers.Min() < 0 || numbers.Max() < Most * sum)
            return null;
        IReadOnlyList<object?> row = whole.Rows.First(one => reading.Numbers([one], column) is [var number] && number == numbers.Max());
        string? name = whole
            .Columns.OrderByDescending(one => one == reply.Analysis.Chart.X)
            .Where(one => !one.EndsWith("_id", StringComparison.Ordinal))
            .Select(one => row[whole.PlaceOf(one)])
            .OfType<string>()
            .FirstOrDefault();
        return name is null
            ? null
            : $"{Legible.Show(name)} alone makes {Units.Say(100 * numbers.Max() / sum, Unit.Percent)} of {Answer.Spoken(column)}.";
    }

    private static string Count(int number) => Units.Say(number, Unit.Number);
}
