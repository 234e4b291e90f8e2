using Salescape.Schema.Kernel;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>What follows a won deal.</summary>
public sealed class SignTests
{
    [Fact]
    public void A_contract_is_worth_what_was_quoted_last_or_nothing_of_its_own() =>
        ForAnyContract(
            (scene, contract) =>
            {
                if (contract.Value > Money.Zero)
                    Assert.Equal(scene.Account.Quotes[contract.Quote].Total, contract.Value);
            }
        );

    [Fact]
    public void A_contract_is_signed_when_its_deal_is_won_or_soon_after() =>
        ForAnyContract(
            (scene, contract) =>
            {
                Opportunity won = scene.Account.Opportunities[contract.Opportunity];

                Assert.True(won.Won);
                Assert.InRange(contract.Signed.DayNumber - won.Closed.DayNumber, 0, 30);
            }
        );

    [Fact]
    public void An_amendment_ends_with_the_contract_that_it_amends() =>
        ForAnyContract(
            (scene, contract) =>
            {
                Contract main = scene.Account.Contracts[contract.Main];

                Assert.Equal(main.End, contract.End);
                Assert.Equal(main.LastDay, contract.LastDay);
            }
        );

    [Fact]
    public void A_renewed_contract_begins_on_the_day_after() =>
        ForAnyContract(
            (scene, contract) =>
            {
                Opportunity won = scene.Account.Opportunities[contract.Opportunity];
                if (won.Renews >= 0)
                    Assert.Equal(scene.Account.Contracts[won.Renews].LastDay.AddDays(1), contract.Start);
            }
        );

    [Fact]
    public void Every_product_sold_is_installed_once() =>
        Town.ForAnyCustomer(scene =>
        {
            var sold = scene
                .Account.Contracts.Items.ToArray()
                .SelectMany(contract => scene.Account.QuoteLines.Take(scene.Account.Quotes[contract.Quote].Lines))
                .Select(line => line.Product)
                .Distinct();

            Assert.Equal(
                sold.OrderBy(product => product.Number),
                scene.Account.Installs.Items.ToArray().Select(install => install.Product).OrderBy(product => product.Number)
            );
        });

    [Fact]
    public void What_is_known_of_a_contract_changes_only_once_it_has_ended_early() =>
        ForAnyContract(
            (_, contract) =>
            {
                Assert.Equal(contract.End, contract.EndKnownOn(contract.Start));
                Assert.Equal(contract.Value, contract.ValueKnownOn(contract.Start));
                Assert.Equal(contract.IsCutShort ? contract.LastDay : contract.End, contract.EndKnownOn(contract.LastDay));
            }
        );

    private static void ForAnyContract(Action<Scene, Contract> law) =>
        Town.ForAnyLife(scene =>
        {
            foreach (Contract contract in scene.Account.Contracts.Items)
                law(scene, contract);
        });
}
