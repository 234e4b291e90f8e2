using System.Globalization;
using Salescape.Simulation;
using Salescape.Storage.Formats.Parquet;
using Salescape.Verification.Checks;

namespace Salescape.Cli.Tests.Laws;

/// <summary>What the product promises of its data holds: every check over generated data sets, without one exception.</summary>
public sealed class BooksTests
{
    private const int RowsShown = 3;

    public static TheoryData<int, string, string, string> Worlds =>
        new()
        {
            { 1, "0.1", "2023-07-01", "2026-06-30" },
            { 2, "0.1", "2023-07-01", "2026-03-15" },
            { 3, "0.1", "2022-02-28", "2026-02-28" },
            { 4, "0.1", "2020-02-29", "2024-02-29" },
            { 5, "0.1", "2024-01-31", "2024-12-31" },
            { 6, "0.03", "2016-01-01", "2026-01-01" },
            { 7, "0.3", "2025-05-17", "2025-06-17" },
            { 42, "1", "2023-07-01", "2026-05-31" },
        };

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Every_check_holds(int seed, string scale, string start, string asOf)
    {
        var settings = new CompanySettings(
            seed,
            decimal.Parse(scale, CultureInfo.InvariantCulture),
            DateOnly.ParseExact(start, "yyyy-MM-dd"),
            DateOnly.ParseExact(asOf, "yyyy-MM-dd"),
            "Northwind Cloud"
        );
        settings = settings with { Edition = Math.Min(settings.AsOf.Year, settings.Start.Year + 8) };

        string[] violations = ViolationsIn(settings);

        Assert.True(violations.Length == 0, string.Join(Environment.NewLine, violations));
    }

    private static string[] ViolationsIn(CompanySettings settings)
    {
        using var data = new GeneratedData(settings, ParquetFormat.Instance);
        return [.. CheckRunner.Run(data.Dataset, threads: 2, RowsShown, CheckCatalog.All).Where(result => !result.Holds).Select(Line)];
    }

    private static string Line(CheckResult result)
    {
        IEnumerable<string> rows = result.Offenders!.Rows.Select(row => string.Join(", ", row));
        return $"{result.Check.Name}: {result.Violations} ({string.Join(", ", result.Offenders.Columns)}: {string.Join(" | ", rows)})";
    }
}
