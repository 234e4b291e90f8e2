using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Tests.Laws;

/// <summary>Any start, length and scale give a whole company: scale multiplies accounts, and the vendor stays what it is.</summary>
public sealed class SettingsTests(SettingsTests.Scales scales) : IClassFixture<SettingsTests.Scales>
{
    private static readonly DateOnly Start = new(2023, 7, 1);

    private const int LongestDays = 120 * 30;

    /// <summary>Histories of up to so many days are lived at any scale.</summary>
    private const int AnyScaleDays = 800;

    /// <summary>Tables that describe the vendor's products and do not grow with its accounts.</summary>
    private static readonly TableDefinition[] OfProducts = [Product.Table, ProductRelease.Table];

    /// <summary>Tables that describe the vendor's people and grow with them.</summary>
    private static readonly TableDefinition[] OfPeople = [Territory.Table, SalesTarget.Table];

    /// <summary>Tables of what marketing undertakes: a bigger vendor runs more campaigns, and bigger ones.</summary>
    private static readonly TableDefinition[] OfMarketing =
    [
        Campaign.Table,
        MarketingEvent.Table,
        EmailCampaign.Table,
        ContentAsset.Table,
        SocialPost.Table,
    ];

    /// <summary>Tables of marketing's rules and reports: a bigger vendor has as many, with bigger figures.</summary>
    private static readonly TableDefinition[] OfReports = [LeadScoringRule.Table, MarketingBudget.Table, WebsiteTraffic.Table];

    /// <summary>Tables of the support desk's rules, problems and people: problems come with products, not with customers.</summary>
    private static readonly TableDefinition[] OfDesk =
    [
        SlaPolicy.Table,
        SupportChannel.Table,
        KnowledgeArticle.Table,
        RecurringIssue.Table,
        SupportAgentMetric.Table,
    ];

    /// <summary>Months of history.</summary>
    public static TheoryData<int> Lengths => [1, 6, 12, 60, 120];

    public static TheoryData<string> OfAccounts =>
        [
            .. SchemaCatalog
                .Tables.Except(OfProducts)
                .Except(OfPeople)
                .Except(OfMarketing)
                .Except(OfReports)
                .Except(OfDesk)
                .Select(table => table.QualifiedName),
        ];

    public static TheoryData<string, string> DaysToStartAndSee =>
        new()
        {
            { "2023-08-31", "2026-08-31" },
            { "2023-08-31", "2026-02-28" },
            { "2024-02-29", "2027-02-28" },
            { "2024-02-29", "2028-02-29" },
            { "2023-12-31", "2024-01-31" },
            { "2024-01-31", "2024-02-29" },
            { "2023-07-01", "2023-08-01" },
            { "2023-07-01", "2023-07-01" },
        };

    [Theory]
    [MemberData(nameof(OfAccounts))]
    public void Rows_about_accounts_grow_with_the_scale(string table)
    {
        TableDefinition definition = SchemaCatalog.Find(table)!;
        double one = scales.MeanOfOne(definition);

        Assert.InRange(scales.Ten[definition].Count / one, 8, 12);
        Assert.InRange(scales.MeanOfTenth(definition) / one, 0.06, 0.16);
    }

    [Fact]
    public void Products_and_releases_are_the_same_at_any_scale()
    {
        foreach (TableDefinition table in OfProducts)
        {
            Assert.Equal(scales.One.PlacesOf(table).Keys.Order(), scales.Tenth.PlacesOf(table).Keys.Order());
            Assert.Equal(scales.One.PlacesOf(table).Keys.Order(), scales.Ten.PlacesOf(table).Keys.Order());
        }

        Assert.Equal(18, scales.One[Product.Table].Count);
    }

    [Fact]
    public void Campaigns_grow_slower_than_accounts()
    {
        foreach (TableDefinition table in OfMarketing)
        {
            double one = scales.One[table].Count;
            Assert.InRange(scales.Ten[table].Count / one, 2.2, 4.2);
            Assert.InRange(scales.Tenth[table].Count / one, 0.2, 0.7);
        }

        foreach (TableDefinition table in OfReports)
        {
            Assert.Equal(scales.One[table].Count, scales.Ten[table].Count);
            Assert.Equal(scales.One[table].Count, scales.Tenth[table].Count);
        }
    }

    [Fact]
    public void The_desk_knows_the_same_rules_and_problems_and_grows_with_its_tickets()
    {
        foreach (TableDefinition table in new[] { SlaPolicy.Table, SupportChannel.Table })
            Assert.Equal(scales.One[table].Count, scales.Ten[table].Count);

        // A problem shows once somebody has met it.
        Assert.InRange((double)scales.Ten[RecurringIssue.Table].Count / scales.One[RecurringIssue.Table].Count, 1, 1.5);
        Assert.InRange((double)scales.Ten[KnowledgeArticle.Table].Count / scales.One[KnowledgeArticle.Table].Count, 0.9, 1.3);
        Assert.InRange((double)scales.Ten[SupportAgentMetric.Table].Count / scales.One[SupportAgentMetric.Table].Count, 6, 12);
    }

    [Fact]
    public void The_sales_force_grows_so_that_the_load_on_a_seller_stays_alike()
    {
        double Load(World world) => (double)world[Opportunity.Table].Count / world[Territory.Table].Count;

        Assert.InRange(Load(scales.Ten) / Load(scales.One), 0.8, 1.25);
    }

    [Fact]
    public void Keys_are_unique_and_references_resolve_at_any_scale()
    {
        AssertWhole(scales.Tenth);
        AssertWhole(scales.One);
        AssertWhole(scales.Ten);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_history_of_any_length_is_whole(int months)
    {
        World world = World.Seen(4, 0.2m, Start, Start.AddMonths(months).AddDays(-1));

        AssertWhole(world);
        Assert.True(world[Customer.Table].Count > 0);
    }

    [Fact]
    public void A_longer_history_has_more_accounts()
    {
        int[] accounts =
        [
            .. Lengths.Select(row => row.Data).Select(months => World.Seen(4, 0.2m, Start, Start.AddMonths(months))[Customer.Table].Count),
        ];

        Assert.Equal(accounts.Distinct().Order(), accounts);
    }

    [Theory]
    [MemberData(nameof(DaysToStartAndSee))]
    public void A_history_may_start_and_end_on_any_day(string start, string asOf) =>
        AssertWhole(World.Seen(5, 0.3m, Day(start), Day(asOf)));

    [Fact]
    public void Any_settings_make_a_whole_company() =>
        Gen.Select(Gen.Int[1, int.MaxValue], Gen.Int[1, 1_000], Gen.Date[new(2000, 1, 1), new(2035, 12, 31)], Gen.Int[0, LongestDays])
            .Sample(
                (seed, thousandths, start, days) =>
                {
                    DateOnly first = DateOnly.FromDateTime(start);
                    decimal scale = thousandths / 1_000m * LargestScale(days);
                    CompanySettings settings = World.SettingsOf(seed, scale, first, first.AddDays(days));
                    AssertWhole(new World(settings with { Edition = Math.Min(first.Year + 8, first.AddDays(days).Year) }));
                },
                iter: 200,
                threads: 1
            );

    // Rows grow with scale times the square of the days: many histories of up to some 80,000 rows, rather than a few of a
    // million. The largest scale and the longest history meet in A_history_of_any_length_is_whole.
    private static decimal LargestScale(int days) => Math.Min(0.2m, 0.2m * AnyScaleDays * AnyScaleDays / Math.Max(1, days * days));

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");

    private static void AssertWhole(World world)
    {
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            Assert.Equal(world[table].Count, world.PlacesOf(table).Count);
            foreach (Column column in world[table].Columns.Where(column => column.Definition.References is not null))
                AssertResolved(world, table, (LongColumn)column);
        }
    }

    private static void AssertResolved(World world, TableDefinition table, LongColumn column)
    {
        IReadOnlyDictionary<long, int> known = world.PlacesOf(SchemaCatalog.Find(column.Definition.References!)!);
        for (int row = 0; row < world[table].Count; row++)
        {
            // A message for each of millions of cells would take longer than the cells.
            if (!column.IsNull(row) && !known.ContainsKey(column.Values[row]))
                Assert.Fail(
                    $"{table.Name} {Cells.Text(world[table].Columns[0], row)} names {Cells.Text(column, row)}, which is not there."
                );
        }
    }

    /// <summary>One seed's world at three scales.</summary>
    public sealed class Scales
    {
        private const int Seed = 4;
        // The fewer the accounts, the more companies it takes to even out their luck.
        private const int Ones = 4;
        private const int Tenths = 12;

        private readonly Lazy<World> _tenth = At(Seed, 0.1m);
        private readonly Lazy<World> _one = At(Seed, 1);
        private readonly Lazy<World> _ten = At(Seed, 10);
        private readonly Lazy<double[]> _meansOfTenth;
        private readonly Lazy<double[]> _meansOfOne;

        public Scales()
        {
            _meansOfTenth = new(() => MeansOf(Tenth, 0.1m, Tenths));
            _meansOfOne = new(() => MeansOf(One, 1, Ones));
        }

        internal World Tenth => _tenth.Value;

        internal World One => _one.Value;

        internal World Ten => _ten.Value;

        /// <summary>Rows at scale 0.1 in the mean of some seeds.</summary>
        internal double MeanOfTenth(TableDefinition table) => _meansOfTenth.Value[table.Number - 1];

        /// <summary>Rows at scale 1 in the mean of some seeds.</summary>
        internal double MeanOfOne(TableDefinition table) => _meansOfOne.Value[table.Number - 1];

        private static double[] MeansOf(World first, decimal scale, int worlds)
        {
            double[] means = new double[SchemaCatalog.Tables.Count];
            for (int other = 0; other < worlds; other++)
            {
                World world = other == 0 ? first : At(Seed + other, scale).Value;
                foreach (TableDefinition table in SchemaCatalog.Tables)
                    means[table.Number - 1] += (double)world[table].Count / worlds;
            }

            return means;
        }

        private static Lazy<World> At(int seed, decimal scale) =>
            new(() => World.Seen(seed, scale, Start, Start.AddMonths(36).AddDays(-1)));
    }
}
