using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;
using Salescape.Simulation.RollUp;

namespace Salescape.Simulation.Tests.Plan;

public sealed class PlanRowsTests
{
    private static CompanyRows Rows(long seed, double scale, DateOnly asOf, DateOnly? horizon = null)
    {
        var rows = new CompanyRows();
        new ProductResults(
            Catalogue.Plan(Dice.Of(seed), Worlds.Around(Worlds.Start), horizon ?? asOf, "Brightwater"),
            new TallySheet()
        ).WriteRows(rows, asOf);
        SalesForce force = SalesForce.Plan(Dice.Of(seed), Worlds.Around(Worlds.Start), horizon ?? asOf, scale);
        force.WriteRows(rows, asOf);
        new TargetResults(force, Dice.Of(seed), horizon ?? asOf, new TallySheet()).WriteRows(rows, asOf);
        return rows;
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1)]
    [InlineData(10)]
    public void The_product_range_does_not_depend_on_the_scale(double scale)
    {
        for (long seed = 1; seed <= 10; seed++)
        {
            CompanyRows rows = Rows(seed, scale, Worlds.End);
            Assert.Equal(18, rows.Products.Count);
            Assert.InRange(rows.ProductReleases.Count, 100, 220);
        }
    }

    [Theory]
    [InlineData("2023-07-01")]
    [InlineData("2023-02-14")]
    [InlineData("2024-03-01")]
    public void All_products_are_on_sale_after_three_years_of_any_start(string startDate)
    {
        DateOnly start = DateOnly.Parse(startDate, System.Globalization.CultureInfo.InvariantCulture);
        DateOnly asOf = start.AddMonths(36).AddDays(-1);
        for (long seed = 1; seed <= 10; seed++)
        {
            var rows = new CompanyRows();
            new ProductResults(Catalogue.Plan(Dice.Of(seed), Worlds.Around(start), asOf, "Brightwater"), new TallySheet()).WriteRows(
                rows,
                asOf
            );
            SalesForce.Plan(Dice.Of(seed), Worlds.Around(start), asOf, scale: 1).WriteRows(rows, asOf);
            Assert.Equal(18, rows.Products.Count);
            Assert.InRange(rows.ProductReleases.Count, 100, 220);
        }
    }

    [Fact]
    public void Keys_are_unique_and_every_rep_has_one_territory_and_one_standing_target()
    {
        CompanyRows rows = Rows(4, scale: 10, Worlds.End);

        foreach (TableBatch batch in new TableBatch[] { rows.Products, rows.ProductReleases, rows.Territories, rows.SalesTargets })
            Assert.Equal(batch.Count, Keys(batch).Distinct().Count());
        long[] quotas = Values(rows.Territories, "quota");
        long[] standing = Values(rows.SalesTargets, "target_amount")[^rows.Territories.Count..];
        Assert.Equal(quotas, standing.Select(amount => 4 * amount));
    }

    [Theory]
    [InlineData("2024-03-15")]
    [InlineData("2023-07-01")]
    public void A_later_view_holds_every_row_of_an_earlier_one(string early)
    {
        DateOnly asOf = DateOnly.Parse(early, System.Globalization.CultureInfo.InvariantCulture);
        for (long seed = 1; seed <= 3; seed++)
        {
            CompanyRows before = Rows(seed, scale: 1, asOf, horizon: Worlds.End);
            CompanyRows after = Rows(seed, scale: 1, Worlds.End);
            foreach ((TableBatch some, TableBatch all) in before.Batches.Zip(after.Batches))
                Assert.Subset(Immutable(all), Immutable(some));
        }
    }

    [Fact]
    public void Adoption_is_the_share_of_live_installs()
    {
        Catalogue catalogue = Catalogue.Plan(Dice.Of(1), Worlds.Around(Worlds.Start), Worlds.End, "Brightwater");
        var results = new ProductResults(catalogue, new TallySheet());
        Parallel.For(0, 3_000, i => results.Installed(new ProductId(1), i % 3 == 0 ? 0 : 1));
        var rows = new CompanyRows();
        results.WriteRows(rows, Worlds.End);

        long[] adoption = Values(rows.ProductReleases, "adoption_rate_percent");
        Assert.Equal([3_333L, 6_667L], adoption[..2]);
        Assert.All(adoption[2..], share => Assert.Equal(0, share));
    }

    [Fact]
    public void The_current_version_is_that_of_the_newest_release()
    {
        CompanyRows rows = Rows(2, scale: 1, new DateOnly(2025, 2, 1), Worlds.End);
        int[] current = ((IntColumn)Find(rows.Products, "current_version")).Values[..rows.Products.Count];
        long[] products = Values(rows.ProductReleases, "product_id");
        int[] versions = ((IntColumn)Find(rows.ProductReleases, "version_number")).Values[..rows.ProductReleases.Count];

        Assert.Equal(current, products.Zip(versions).GroupBy(pair => pair.First, pair => pair.Second).Select(group => group.Max()));
    }

    private static Column Find(TableBatch batch, string name) => batch.Columns.Single(column => column.Definition.Name == name);

    private static long[] Values(TableBatch batch, string name) => ((LongColumn)Find(batch, name)).Values[..batch.Count];

    private static long[] Keys(TableBatch batch) => ((LongColumn)batch.Columns[0]).Values[..batch.Count];

    /// <summary>Every row as text, without the columns that may change.</summary>
    private static HashSet<string> Immutable(TableBatch batch) =>
        [
            .. Enumerable
                .Range(0, batch.Count)
                .Select(row =>
                    string.Join('|', batch.Columns.Where(column => !column.Definition.IsMutable).Select(column => Cell(column, row)))
                ),
        ];

    private static string Cell(Column column, int row) =>
        column.IsNull(row)
            ? "null"
            : column switch
            {
                LongColumn longs => $"{longs.Values[row]}",
                IntColumn ints => $"{ints.Values[row]}",
                ByteColumn bytes => $"{bytes.Values[row]}",
                TextColumn texts => System.Text.Encoding.UTF8.GetString(texts[row]),
                _ => throw new InvalidOperationException(column.GetType().Name),
            };
}
