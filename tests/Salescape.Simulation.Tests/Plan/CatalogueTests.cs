using CsCheck;
using Salescape.Schema;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Plan;

public sealed class CatalogueTests
{
    private static readonly Gen<(Catalogue Catalogue, DateOnly Start, DateOnly Horizon)> Catalogues = Gen.Select(
        Worlds.Seed,
        Worlds.AnyStart,
        Worlds.Days,
        (seed, start, days) => (Plan(seed, start, start.AddDays(days)), start, start.AddDays(days))
    );

    private static Catalogue Plan(long seed, DateOnly start, DateOnly horizon) =>
        Catalogue.Plan(Dice.Of(seed), Worlds.Around(start), horizon, "Brightwater & Sons");

    [Fact]
    public void Every_category_has_every_line()
    {
        IReadOnlyList<PlannedProduct> products = Plan(1, Worlds.Start, Worlds.End).Products;

        Assert.Equal(18, products.Count);
        Assert.Equal(15, products.Select(product => (product.Category, product.Line)).Distinct().Count());
        Assert.Equal(18, products.Select(product => product.Name).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, 18), products.Select(product => product.Number));
    }

    [Fact]
    public void Prices_rise_with_the_line_and_the_years_and_are_multiples_of_20() =>
        Catalogues.Sample(
            world =>
            {
                for (DateOnly day = world.Start.AddYears(-6); day < world.Start.AddYears(4); day = day.AddYears(1))
                {
                    foreach (IGrouping<ProductCategory, PlannedProduct> family in world.Catalogue.Products.GroupBy(it => it.Category))
                    {
                        PlannedProduct[] byPrice = [.. family.OrderBy(product => product.ListPrice.On(day))];
                        Assert.Equal(byPrice.Select(product => product.Line).Order(), byPrice.Select(product => product.Line));
                    }

                    foreach (PriceHistory list in world.Catalogue.Products.Select(product => product.ListPrice))
                    {
                        Assert.Equal(0, list.On(day) % 20);
                        // The rise is of prices before rounding, and both are rounded, by 10 at most.
                        Assert.InRange(list.On(day.AddYears(1)) - list.On(day), 0, 0.075 * (list.On(day) + 10) + 20);
                    }
                }
            },
            iter: 100
        );

    [Fact]
    public void Five_products_launch_within_thirty_months_and_each_category_is_sold_from_the_start() =>
        Catalogues.Sample(
            world =>
            {
                IEnumerable<PlannedProduct> launched = world.Catalogue.Products.Where(product => product.LaunchDate > world.Start);
                Assert.Equal(5, launched.Count());
                Assert.All(launched, product => Assert.True(product.LaunchDate < world.Start.AddMonths(30)));
                Assert.All(world.Catalogue.Products, product => Assert.True(product.LaunchDate > world.Start.AddYears(-7)));
                Assert.Equal(
                    5,
                    world
                        .Catalogue.Products.Where(product => product.IsSoldOn(world.Start))
                        .Select(product => product.Category)
                        .Distinct()
                        .Count()
                );
            },
            iter: 100
        );

    [Fact]
    public void Versions_and_dates_ascend_from_a_release_in_use_at_the_start_or_launch() =>
        Catalogues.Sample(
            world =>
            {
                foreach (PlannedProduct product in world.Catalogue.Products)
                {
                    DateOnly firstSold = product.LaunchDate > world.Start ? product.LaunchDate : world.Start;
                    Assert.InRange(product.Releases[0].Date, product.LaunchDate, firstSold);
                    for (int i = 1; i < product.Releases.Length; i++)
                    {
                        Assert.True(product.Releases[i].Version > product.Releases[i - 1].Version);
                        Assert.True(product.Releases[i].Date > product.Releases[i - 1].Date);
                    }
                }
            },
            iter: 100
        );

    [Fact]
    public void A_version_says_what_kind_of_release_it_is() =>
        Catalogues.Sample(
            world =>
            {
                foreach (PlannedRelease release in world.Catalogue.Products.SelectMany(product => product.Releases))
                {
                    (int Minor, int Patch) behind = (release.Version.Minor, release.Version.Patch);
                    Assert.Equal(release.Type == ReleaseType.Major, behind == (0, 0));
                    Assert.Equal(release.Type == ReleaseType.Minor, behind.Minor > 0 && behind.Patch == 0);
                    Assert.Equal(release.Type == ReleaseType.Major, release.BreakingChanges);
                    Assert.True(release.Date < release.SupportEndDate && release.SupportEndDate < release.EolDate);
                    Assert.Equal($"/{release.Version}", release.NotesUrl.ToString()[^(release.Version.ToString().Length + 1)..]);
                }
            },
            iter: 50
        );

    [Fact]
    public void Planned_releases_keep_to_release_days_and_urgent_ones_to_working_days() =>
        Catalogues.Sample(
            world =>
                // The first versions of all come with the founding, whatever day that is.
                Assert.All(world.Catalogue.Products.SelectMany(product => product.Releases[1..]), release =>
                    Assert.True(
                        release.Type == ReleaseType.Hotfix
                            ? release.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                            : ReleaseCalendar.IsReleaseDay(release.Date)
                    )
                ),
            iter: 100
        );

    [Theory]
    [InlineData("2025-12-15", false)]
    [InlineData("2025-12-11", true)]
    [InlineData("2026-01-07", false)]
    [InlineData("2026-01-08", true)]
    [InlineData("2026-03-24", true)]
    [InlineData("2026-03-25", false)]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-05-04", false)]
    public void Nothing_is_shipped_in_a_freeze_or_on_a_Monday(string date, bool ships) =>
        Assert.Equal(ships, ReleaseCalendar.IsReleaseDay(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_bad_release_is_fixed_by_a_later_good_one_within_four_months() =>
        Catalogues.Sample(
            world =>
            {
                foreach (PlannedProduct product in world.Catalogue.Products)
                {
                    foreach (PlannedRelease release in product.Releases.Where(release => release.IsBad))
                    {
                        PlannedRelease fix = product.Releases[release.FixedBy];
                        Assert.False(fix.IsBad);
                        Assert.InRange(fix.Date, release.Date.AddDays(1), release.Date.AddMonths(4));
                        Assert.Equal(release.Defect, product.DefectAt(release, fix.Date.AddDays(-1)));
                        Assert.True(product.DefectAt(release, fix.Date) <= 0.15);
                    }
                }
            },
            iter: 100
        );

    [Fact]
    public void About_one_planned_release_in_six_is_bad()
    {
        PlannedRelease[] releases =
        [
            .. Enumerable
                .Range(1, 10)
                .SelectMany(seed => Plan(seed, Worlds.Start, Worlds.End).Products)
                .SelectMany(product => product.Releases)
                .Where(release => release.Type != ReleaseType.Hotfix),
        ];

        Assert.InRange(releases.Count(release => release.IsBad) / (double)releases.Length, 0.1, 0.25);
    }

    [Fact]
    public void A_later_horizon_only_appends() =>
        Gen.Select(Worlds.Seed, Worlds.AnyStart, Worlds.Days, Worlds.Days)
            .Sample(
                (seed, start, days, more) =>
                {
                    Catalogue early = Plan(seed, start, start.AddDays(days));
                    Catalogue late = Plan(seed, start, start.AddDays(days + more));
                    foreach ((PlannedProduct before, PlannedProduct after) in early.Products.Zip(late.Products))
                    {
                        Assert.Equal(
                            (before.Id, before.LaunchDate, before.ListPrice.On(start), before.Appeal),
                            (after.Id, after.LaunchDate, after.ListPrice.On(start), after.Appeal)
                        );
                        Assert.Equal(before.Releases, after.Releases.Take(before.Releases.Length));
                        Assert.All(after.Releases.Skip(before.Releases.Length), release => Assert.True(release.Date > start.AddDays(days)));
                    }
                },
                iter: 100
            );

    [Fact]
    public void The_release_on_a_date_is_the_newest_by_then() =>
        Catalogues.Sample(
            world =>
            {
                foreach (PlannedProduct product in world.Catalogue.Products)
                {
                    PlannedRelease first = product.Releases[0];
                    for (DateOnly day = first.Date.AddDays(-3); day <= product.Releases[^1].Date.AddDays(3); day = day.AddDays(1))
                        Assert.Same(product.Releases.LastOrDefault(release => release.Date <= day) ?? first, product.ReleaseAt(day));
                }
            },
            iter: 20
        );

    [Fact]
    public void Before_the_second_release_the_first_one_is_in_use()
    {
        PlannedProduct product = Plan(7, Worlds.Start, Worlds.End).Products[0];
        PlannedRelease second = product.Releases[1];

        Assert.Same(product.Releases[0], product.ReleaseAt(second.Date.AddDays(-1)));
        Assert.Same(second, product.ReleaseAt(second.Date));
    }

    [Fact]
    public void A_product_matures_after_its_launch()
    {
        PlannedProduct product = Plan(1, Worlds.Start, Worlds.End).Products.First(product => product.LaunchDate > Worlds.Start);

        Assert.False(product.IsSoldOn(product.LaunchDate.AddDays(-1)));
        Assert.True(product.IsSoldOn(product.LaunchDate));
        Assert.True(product.MaturityOn(product.LaunchDate) < product.MaturityOn(product.LaunchDate.AddDays(200)));
        Assert.Equal(1, product.MaturityOn(product.LaunchDate.AddYears(3)));
    }

    [Fact]
    public void Every_industry_needs_some_category_and_hardly_needs_another()
    {
        foreach (Industry industry in Enum.GetValues<Industry>())
        {
            double[] fits = [.. Enum.GetValues<ProductCategory>().Select(category => Catalogue.CategoryFit(industry, category))];
            Assert.All(fits, fit => Assert.InRange(fit, -1, 1));
            Assert.True(fits.Max() > 0.5 && fits.Min() < 0);
        }
    }
}
