using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Verification.Causes;

namespace Salescape.Verification.Calibration;

/// <summary>A figure over several companies.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Lowest">The lowest.</param>
/// <param name="Highest">The highest.</param>
public readonly record struct Figure(double Mean, double Lowest, double Highest)
{
    internal static Figure Of(IEnumerable<double> values) => Of(values.Select(value => new Reading(value, 1)));

    internal static Figure Of(IEnumerable<Reading> readings)
    {
        Reading[] known = [.. readings.Where(reading => double.IsFinite(reading.Value))];
        return known.Length == 0
            ? new(double.NaN, double.NaN, double.NaN)
            : new(
                known.Sum(reading => reading.Value * reading.Weight) / known.Sum(reading => reading.Weight),
                known.Min(reading => reading.Value),
                known.Max(reading => reading.Value)
            );
    }
}

/// <summary>A table's rows over several companies.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Its rows.</param>
public sealed record MeasuredCount(TableDefinition Table, Figure Rows)
{
    private const double Tolerance = 0.15;

    /// <summary>The rows that companies may have in the mean, at scale 1 in 36 months; few of them lie outside alone.</summary>
    public Band Band => new(Table.EstimatedRecords * (1 - Tolerance), Table.EstimatedRecords * (1 + Tolerance));

    /// <summary>Whether the mean of the companies' rows lies inside.</summary>
    public bool IsInside => Band.Contains(Rows.Mean);
}

/// <summary>The rows of all tables together over several companies.</summary>
/// <param name="Estimate">The sum of the schema's estimates.</param>
/// <param name="Rows">The rows.</param>
public sealed record MeasuredTotal(long Estimate, Figure Rows)
{
    // Tables err in both directions, so their sum has to come closer than each.
    private const double Tolerance = 0.03;

    /// <summary>The rows that companies may have in the mean, at scale 1 in 36 months.</summary>
    public Band Band => new(Estimate * (1 - Tolerance), Estimate * (1 + Tolerance));

    /// <summary>Whether the mean of the companies' rows lies inside.</summary>
    public bool IsInside => Band.Contains(Rows.Mean);
}

/// <summary>A metric over several companies.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Ours">What was measured.</param>
public sealed record MeasuredMetric(Metric Metric, Figure Ours)
{
    /// <summary>Whether the mean lies in the band.</summary>
    public bool IsInside => Metric.Band.Contains(Ours.Mean);

    /// <summary>Whether it lies outside without a stated reason.</summary>
    public bool IsWrong => !IsInside && Metric.Unmet is null;
}

/// <summary>One row of a cause over several companies.</summary>
/// <param name="Label">The group.</param>
/// <param name="Value">Its value.</param>
/// <param name="Count">The mean number of rows that it rests on.</param>
public sealed record MeasuredCauseRow(string Label, Figure Value, double Count);

/// <summary>A cause over several companies.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Statistic">Its statistic: that of the mean values, and the lowest and highest of a company.</param>
/// <param name="Found">In how many companies their own statistic lies in the band.</param>
/// <param name="Companies">How many companies there are.</param>
public sealed record MeasuredCause(Cause Cause, IReadOnlyList<MeasuredCauseRow> Rows, Figure Statistic, int Found, int Companies)
{
    /// <summary>
    /// Whether the mean statistic lies in the band and the mean values run in the direction expected, and where each
    /// company is judged alone, whether the statistic of all lies in the band.
    /// </summary>
    public bool IsVisible =>
        Cause.Band.Contains(Statistic.Mean)
        && Cause.IsInOrder([.. Rows.Select(row => row.Value.Mean)])
        && (!Cause.IsJudgedAlone || Found == Companies);
}

/// <summary>What was measured of several companies that differ in their seed alone.</summary>
/// <param name="companies">The measurements.</param>
public sealed class CalibrationResult(IReadOnlyList<Measurement> companies)
{
    /// <summary>Rows of each table.</summary>
    public IReadOnlyList<MeasuredCount> Counts { get; } =
    [
        .. SchemaCatalog.Tables.Select(
            (table, place) => new MeasuredCount(table, Figure.Of(companies.Select(company => (double)company.Rows[place])))
        ),
    ];

    /// <summary>Rows of all tables together.</summary>
    public MeasuredTotal Total { get; } =
        new(
            SchemaCatalog.Tables.Sum(table => (long)table.EstimatedRecords),
            Figure.Of(companies.Select(company => (double)company.Rows.Sum()))
        );

    /// <summary>All metrics.</summary>
    public IReadOnlyList<MeasuredMetric> Metrics { get; } =
    [.. Metric.All.Select((metric, place) => new MeasuredMetric(metric, Figure.Of(companies.Select(company => company.Metrics[place]))))];

    /// <summary>All causes.</summary>
    public IReadOnlyList<MeasuredCause> Causes { get; } =
    [.. Cause.All.Select((cause, place) => Measure(cause, [.. companies.Select(company => company.Causes[place])]))];

    private static MeasuredCause Measure(Cause cause, IReadOnlyList<IReadOnlyList<CauseRow>> companies)
    {
        MeasuredCauseRow[] rows =
        [
            .. companies
                .SelectMany(rows => rows)
                .GroupBy(row => row.Label)
                .Select(group => new MeasuredCauseRow(
                    group.Key,
                    Figure.Of(group.Select(row => new Reading(row.Value, row.Count))),
                    group.Average(row => row.Count)
                )),
        ];
        CauseFinding[] findings = [.. companies.Select(cause.Judge)];
        Figure single = Figure.Of(findings.Select(finding => finding.Statistic));
        return new(
            cause,
            rows,
            single with
            {
                Mean = cause.Statistic([.. rows.Select(row => row.Value.Mean)]),
            },
            findings.Count(finding => finding.IsFound),
            companies.Count
        );
    }
}
