using Salescape.Analyses.Chance;
using Salescape.Analyses.Formats;

namespace Salescape.Analyses.Report.Kpis;

/// <summary>A key figure in one period.</summary>
/// <param name="Name">The period, such as Q2 2026.</param>
/// <param name="Value">The figure.</param>
/// <param name="Target">What it should have been; null if nobody said.</param>
/// <param name="Cases">Of how many it is a rate; null if that is not told.</param>
internal sealed record KpiPeriod(string Name, double Value, double? Target, long? Cases);

/// <summary>A key figure as a data set has it, period by period.</summary>
/// <param name="Kpi">The key figure.</param>
/// <param name="Periods">The periods, oldest first; none where the data set is too small.</param>
internal sealed record KpiReading(Kpi Kpi, IReadOnlyList<KpiPeriod> Periods)
{
    // What comes by chance more often than once in twenty times is no news.
    private const double Level = 0.05;

    /// <summary>The last period; null if there is none.</summary>
    public KpiPeriod? Now => Periods.Count > 0 ? Periods[^1] : null;

    /// <summary>The period before the last; null if there is none.</summary>
    public KpiPeriod? Before => Periods.Count > 1 ? Periods[^2] : null;

    /// <summary>How far the last period is from the one before: in points or days, else in hundredths of it. Null if nobody can say.</summary>
    public double? Change =>
        (Now, Before) is not ({ } now, { } before) ? null
        : Kpi.Unit is KpiUnit.Percent or KpiUnit.Days ? now.Value - before.Value
        : before.Value == 0 ? null
        : 100 * (now.Value - before.Value) / Math.Abs(before.Value);

    /// <summary>Whether two rates differ by no more than chance explains, or of too few to tell; false where the cases are not told.</summary>
    public bool IsChance =>
        Kpi.Unit == KpiUnit.Percent
        && (Now, Before) is ({ Cases: { } cases } now, { Cases: { } casesBefore } before)
        && Proportions.Homogeneity([(now.Value / 100, cases), (before.Value / 100, casesBefore)]) is null or >= Level;

    /// <summary>Whether the change is for the better; null where it is neither, or only chance, or a median whose spread is not told.</summary>
    public bool? IsBetter =>
        Change is not { } change || change == 0 || IsChance || Kpi.Good == GoodDirection.Within || Kpi.Unit == KpiUnit.Days ? null : change > 0 == (Kpi.Good == GoodDirection.Up);

    /// <summary>Reads the rows of the key figure's query.</summary>
    public static KpiReading Of(Kpi kpi, Answer answer)
    {
        int period = answer.PlaceOf("period");
        int value = answer.PlaceOf("value");
        int? target = Find(answer, "target");
        int? cases = Find(answer, "cases");
        return new(
            kpi,
            [
                .. answer
                    .Rows.Where(row => row[value] is not null)
                    .Select(row => new KpiPeriod(
                        Answer.Show(row[period]),
                        ChartTable.Number(row[value]!),
                        target is { } given && row[given] is { } wanted ? ChartTable.Number(wanted) : null,
                        cases is { } counted ? row[counted] as long? : null
                    )),
            ]
        );
    }

    private static int? Find(Answer answer, string column) => answer.Columns.Contains(column) ? answer.PlaceOf(column) : null;
}
