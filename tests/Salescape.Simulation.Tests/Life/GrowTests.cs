using Salescape.Schema;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>How customers grow.</summary>
public sealed class GrowTests
{
    [Fact]
    public void Only_customers_are_offered_more() =>
        ForAnyExpansion(
            (scene, expansion) =>
            {
                Assert.True(scene.Account.IsCustomer(expansion.Opened));
                Assert.True(expansion.Opened > scene.Account.CustomerSince);
            }
        );

    [Fact]
    public void A_cross_sell_offers_what_the_customer_did_not_run() =>
        ForAnyExpansion(
            (scene, expansion) =>
            {
                Simulation.Life.CustomerProduct? install = scene.Account.InstallOf(expansion.Product);
                if (expansion.Type == OpportunityType.CrossSell)
                    Assert.True(install is null || install.InstalledOn > expansion.Opened);
                else
                    Assert.True(install!.InstalledOn <= expansion.Opened);
            }
        );

    [Fact]
    public void One_expansion_of_a_kind_is_decided_before_the_next_is_opened() =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (var kind in scene.Account.Opportunities.Items.ToArray().Where(IsExpansion).GroupBy(expansion => expansion.Type))
            {
                var expansions = kind.OrderBy(expansion => expansion.Opened).ToList();
                Assert.All(expansions.Zip(expansions.Skip(1)), pair => Assert.True(pair.First.Closed < pair.Second.Opened));
            }
        });

    [Fact]
    public void Contented_customers_buy_more()
    {
        var (discontented, contented) = Town.Customers.Halves(scene =>
            scene.Account.Mood.Remembered(scene.Sees(scene.Account.Left) ? scene.Account.Left : scene.AsOf)
        );

        Assert.True(contented.Average(Bought) > discontented.Average(Bought));
    }

    private static double Bought(Scene scene) =>
        scene.Account.Opportunities.Items.ToArray().Count(opportunity => IsExpansion(opportunity) && opportunity.Won);

    private static bool IsExpansion(Simulation.Life.Opportunity opportunity) =>
        opportunity.Type is OpportunityType.Upsell or OpportunityType.CrossSell;

    private static void ForAnyExpansion(Action<Scene, Simulation.Life.Opportunity> law) =>
        Town.ForAnyLife(scene =>
        {
            foreach (Simulation.Life.Opportunity opportunity in scene.Account.Opportunities.Items)
            {
                if (IsExpansion(opportunity))
                    law(scene, opportunity);
            }
        });
}
