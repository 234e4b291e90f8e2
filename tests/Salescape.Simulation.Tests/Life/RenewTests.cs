using Salescape.Schema;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>What comes of contracts that end.</summary>
public sealed class RenewTests
{
    [Fact]
    public void Every_main_contract_has_one_renewal_opened_on_the_day_it_is_signed() =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (Simulation.Life.Contract contract in scene.Account.Contracts.Items)
            {
                var renewals = scene
                    .Account.Opportunities.Items.ToArray()
                    .Where(opportunity => opportunity.Renews == contract.Index)
                    .ToList();
                if (contract.Main == contract.Index)
                    Assert.Equal(contract.Signed, Assert.Single(renewals).Opened);
                else
                    Assert.Empty(renewals);
            }
        });

    [Fact]
    public void A_renewal_is_decided_before_the_contract_is_over() =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (Simulation.Life.Opportunity renewal in scene.Account.Opportunities.Items)
            {
                if (renewal.Renews >= 0 && renewal.Closed < DateOnly.MaxValue)
                    Assert.True(renewal.Closed <= scene.Account.Contracts[renewal.Renews].LastDay);
            }
        });

    [Fact]
    public void A_renewal_offers_no_more_licences_than_there_are() =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (Simulation.Life.Opportunity renewal in scene.Account.Opportunities.Items)
            {
                if (renewal.Renews < 0 || renewal.Closed == DateOnly.MaxValue)
                    continue;
                foreach (LineItem line in renewal.Lines)
                    Assert.True(line.Seats <= Bought(scene.Account, line, renewal.Closed));
            }
        });

    [Fact]
    public void Most_customers_renew() =>
        Assert.InRange(Town.Decided(OpportunityType.Renewal).Share(renewal => renewal.Opportunity.Won), 0.6, 0.98);

    [Fact]
    public void Nothing_is_sold_any_more_once_the_customer_has_left() =>
        Town.ForAnyCustomer(scene =>
            Assert.DoesNotContain(scene.Account.Contracts.Items.ToArray(), contract => contract.Start > scene.Account.Left)
        );

    /// <summary>The most licences of a product that were ever in one contract and those that amend it, up to a day.</summary>
    private static int Bought(Account account, LineItem line, DateOnly day) =>
        account
            .Contracts.Items.ToArray()
            .Where(contract => contract.Signed <= day)
            .SelectMany(contract => account.QuoteLines.Take(account.Quotes[contract.Quote].Lines))
            .Where(sold => sold.Product == line.Product)
            .Sum(sold => sold.Seats);
}
