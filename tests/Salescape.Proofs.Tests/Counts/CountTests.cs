using Salescape.Schema;
using Salescape.Simulation;

namespace Salescape.Proofs.Tests.Counts;

/// <summary>
/// Rows per table against the estimates of the schema document, over companies of seeds that are drawn anew at each run: what holds must
/// not be the luck of chosen ones.
/// </summary>
public sealed class CountTests(ITestOutputHelper output)
{
    private const int Companies = 70;
    private const double ToleranceOfTable = 0.15;
    private const double ToleranceOfAll = 0.03;

    /// <summary>Share of single pairs of table and company that must be near.</summary>
    private const double NearAlone = 0.90;

    [Fact]
    public void Rows_of_drawn_companies_are_near_the_estimates()
    {
        long[] seeds = [.. Enumerable.Range(0, Companies).Select(_ => Random.Shared.NextInt64())];
        long[][] counts = new long[Companies][];
        Parallel.For(0, Companies, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, company =>
            counts[company] = CountsOf(seeds[company])
        );

        string[] far =
        [
            .. from place in Enumerable.Range(0, SchemaCatalog.Tables.Count)
            let table = SchemaCatalog.Tables[place]
            let mean = counts.Average(rows => rows[place])
            where !IsNear(mean, table.EstimatedRecords, ToleranceOfTable)
            select $"{table.QualifiedName}: {mean:N0} of {table.EstimatedRecords:N0}",
        ];
        double estimated = SchemaCatalog.Tables.Sum(table => (double)table.EstimatedRecords);
        double all = counts.Average(rows => (double)rows.Sum());
        double nearAlone = counts.Average(rows =>
            SchemaCatalog.Tables.Select((table, place) => IsNear(rows[place], table.EstimatedRecords, ToleranceOfTable) ? 1.0 : 0).Average()
        );
        output.WriteLine(
            $"{all / estimated:P2} of the estimated sum, {nearAlone:P1} of single tables near, seeds {seeds[0]}, {seeds[1]} …"
        );

        Assert.Empty(far);
        Assert.True(IsNear(all, estimated, ToleranceOfAll), $"{all:N0} rows of {estimated:N0}");
        Assert.True(nearAlone >= NearAlone, $"{nearAlone:P1} of single tables are near");
    }

    private static long[] CountsOf(long seed)
    {
        var asOf = new DateOnly(2026, 6, 30);
        var company = new Company(new CompanySettings(seed, 1, new(2023, 7, 1), asOf, "Tessaline"));
        long[] counts = new long[SchemaCatalog.Tables.Count];
        var rows = new CompanyRows();
        Count(company.WritePlan);
        for (int block = 0; block < company.BlockCount; block++)
            Count(filled => company.WriteBlock(block, filled));
        Count(company.WriteRollUp);
        return counts;

        void Count(Action<CompanyRows> write)
        {
            rows.Clear();
            write(rows);
            for (int place = 0; place < counts.Length; place++)
                counts[place] += rows.Batches[place].Count;
        }
    }

    private static bool IsNear(double rows, double estimate, double tolerance) => Math.Abs(rows - estimate) <= tolerance * estimate;
}
