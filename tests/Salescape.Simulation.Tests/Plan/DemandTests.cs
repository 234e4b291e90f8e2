using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Plan;

public sealed class DemandTests
{
    /// <summary>Days before the horizon up to which a plan is complete: events beyond it may still be unplanned.</summary>
    private const int Unsettled = 200;

    private static readonly DateOnly Start = new(2023, 7, 1);

    [Fact]
    public void A_later_horizon_only_adds() =>
        Gen.Select(Worlds.Seed, Worlds.AnyStart, Worlds.Days)
            .Sample(
                (seed, start, days) =>
                {
                    DateOnly horizon = start.AddDays(days + 400);
                    Demand early = Plan(seed, start, horizon, scale: 1);
                    Demand late = Plan(seed, start, horizon.AddDays(170), scale: 1);
                    DateOnly settled = horizon.AddDays(-Unsettled);
                    Assert.Equal(
                        early.Campaigns.Where(one => one.Start <= settled).Select(one => (one.Id, one.Name, one.Budget, one.Owner)),
                        late.Campaigns.Where(one => one.Start <= settled).Select(one => (one.Id, one.Name, one.Budget, one.Owner))
                    );
                    Assert.Equal(
                        early.Events.Where(one => one.Announced <= settled).Select(one => (one.Id, one.Name, one.Expected)),
                        late.Events.Where(one => one.Announced <= settled).Select(one => (one.Id, one.Name, one.Expected))
                    );
                    Assert.Equal(
                        early.Emails.Where(one => one.SendDate <= settled).Select(one => (one.Id, one.Name, one.Recipients)),
                        late.Emails.Where(one => one.SendDate <= settled).Select(one => (one.Id, one.Name, one.Recipients))
                    );
                    Assert.Equal(
                        early.Assets.Where(one => one.PublishDate <= settled).Select(one => (one.Id, one.Name, one.Author)),
                        late.Assets.Where(one => one.PublishDate <= settled).Select(one => (one.Id, one.Name, one.Author))
                    );
                    Assert.Equal(
                        early.Posts.Where(one => one.Date <= settled).Select(one => (one.Id, one.Url, one.Campaign?.Id)),
                        late.Posts.Where(one => one.Date <= settled).Select(one => (one.Id, one.Url, one.Campaign?.Id))
                    );
                },
                iter: 10
            );

    [Fact]
    public void Something_runs_in_every_region_on_every_day()
    {
        Demand demand = Plan(7, Start, Start.AddDays(900), scale: 0.1);
        for (DateOnly day = Start; day <= demand.Horizon; day = day.AddDays(1))
        {
            foreach (Region region in SalesForce.Regions)
                Assert.False(demand.CampaignsRunning(day, region).IsEmpty);
        }
    }

    [Fact]
    public void No_two_partners_bear_the_same_name()
    {
        Text[] names = [.. Plan(3, Start, Start.AddDays(1_500), scale: 100).Partners.Select(partner => partner.Name)];

        Assert.True(names.Length > 300);
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    [Fact]
    public void A_score_is_the_sum_of_the_rules_in_force_within_a_hundred()
    {
        ScoringRules rules = Plan(1, Start, Start.AddDays(1_500), scale: 1).Scoring;
        var engagements = new EngagementCounts();
        engagements.Add(EngagementType.FormFilled);
        var director = new LeadFacts
        {
            Title = Text.Of("Director of Analytics"),
            Industry = Industry.Retail,
            Size = CompanySize.Small,
            Region = Region.EMEA,
            Origin = LeadOrigin.PaidSearch,
            NamesProducts = false,
            Engagements = engagements,
        };
        int PointsOf(string name) => rules.All.Single(rule => rule.Name == Text.Of(name)).Points;

        int before = PointsOf("Director title") + PointsOf("Filled a form") + PointsOf("Small company");
        Assert.Equal(Math.Max(0, before), rules.Score(in director, Start));
        Assert.Equal(PointsOf("Director title, reviewed") + PointsOf("Filled a form"), rules.Score(in director, Start.AddMonths(36)));
        Assert.Equal(30, rules.All.Count);
    }

    private static Demand Plan(long seed, DateOnly start, DateOnly horizon, double scale)
    {
        Dice world = Dice.Of(seed);
        Catalogue catalogue = Catalogue.Plan(world, new History(start, start), horizon, "Acme");
        var team = new MarketingTeam(world, start, Demand.BreadthOf(scale), new StaffNames(world));
        return Demand.Plan(world, new History(start, start), horizon, scale, "Acme", catalogue, team);
    }
}
