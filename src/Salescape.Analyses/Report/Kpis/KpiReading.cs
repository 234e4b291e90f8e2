using Salescape.Analyses.Chance;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;
using Salescape.Analyses.Metrics;

namespace Salescape.Analyses.Report.Kpis;

/// <summary>A key figure in one period.</summary>
/// <param name="Name">The period, such as Q2 2026.</param>
/// <param name="Value">The figure.</param>
/// <param name="Cases">Of how many it is a rate; null if that is not told.</param>
internal sealed record KpiPeriod(string Name, double Value, double? Cases);

/// <summary>A key figure as a data set has it, period by period.</summary>
/// <param name="Kpi">The key figure.</param>
/// <param name="Periods">The periods, oldest first; none where the data set is too small.</param>
/// <param name="Statement">The SQL that gives them.</param>
internal sealed record KpiReading(Kpi Kpi, IReadOnlyList<KpiPeriod> Periods, string Statement)
{
    // The label of a period that is not over yet: "Q4 2026 to 11-30".
    private const string Running = " to ";

    private static readonly Dictionary<string, object?> AllValues = [];

    /// <summary>The last period; null if there is none.</summary>
    public KpiPeriod? Now => Periods.Count > 0 ? Periods[^1] : null;

    /// <summary>The period before the last; null if there is none.</summary>
    public KpiPeriod? Before => Periods.Count > 1 ? Periods[^2] : null;

    /// <summary>How far the last period is from the one before: in its unit where it is a rate or a duration, else in hundredths of it.
    /// Null if nobody can say.</summary>
    public double? Change =>
        (Now, Before) is not ({ } now, { } before) ? null
        : Kpi.Metric.Unit is not (MetricUnit.Usd or MetricUnit.Count) ? now.Value - before.Value
        : before.Value == 0 ? null
        : 100 * (now.Value - before.Value) / Math.Abs(before.Value);

    /// <summary>Whether two rates differ by no more than chance explains, or are of too few to tell; false where nobody says of how
    /// many.</summary>
    public bool IsChance =>
        Kpi is { Metric.Unit: MetricUnit.Percent, Cases: not null }
        && (Now, Before) is ({ Cases: { } cases } now, { Cases: { } casesBefore } before)
        && Verdicts.Of(Proportions.Homogeneity([(now.Value / 100, cases), (before.Value / 100, casesBefore)])) != Verdict.BeyondChance;

    /// <summary>Whether the change is for the better; null where it is neither, or only chance, or of a median or mean whose spread is not
    /// told.</summary>
    public bool? IsBetter =>
        Change is not { } change
        || change == 0
        || IsChance
        || Kpi.Metric.Good == Direction.Either
        || Kpi.Metric.Kind is MetricKind.Median or MetricKind.Mean
            ? null
            : change > 0 == (Kpi.Metric.Good == Direction.Up);

    /// <summary>Reads a key figure.</summary>
    public static KpiReading Of(Kpi kpi, Engine engine)
    {
        MetricQuestion question = kpi.QuestionOf(engine.Start, engine.AsOf);
        Analysis analysis = question.At(engine.Start, engine.AsOf);
        bool onlyWhole = question.Over is not null && kpi.Metric.Measured == Measured.Period;
        Answer answer = engine.Ask(analysis, AllValues);
        int period = answer.PlaceOf("period");
        int value = answer.PlaceOf(kpi.Metric.Name);
        int cases = kpi.Cases is null ? -1 : answer.PlaceOf("denominator");
        return new(
            kpi,
            [
                .. answer
                    .Rows.Where(row => row[value] is not null && !(onlyWhole && IsRunning(row[period])))
                    .Select(row => new KpiPeriod(
                        Answer.Show(row[period]),
                        ChartTable.Number(row[value]!),
                        cases < 0 || row[cases] is null ? null : ChartTable.Number(row[cases]!)
                    )),
            ],
            engine.StatementOf(analysis, AllValues)
        );
    }

    // What is counted in a period that is not over yet says nothing beside a whole one.
    private static bool IsRunning(object? period) => Answer.Show(period).Contains(Running, StringComparison.Ordinal);
}
