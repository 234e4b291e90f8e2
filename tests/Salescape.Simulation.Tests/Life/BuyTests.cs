using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>How an account is sold to: stages, quotes, prices, people.</summary>
public sealed class BuyTests
{
    [Fact]
    public void A_deal_passes_its_stages_in_order() =>
        ForAnyDeal(
            (_, opportunity) =>
            {
                if (opportunity.Type == OpportunityType.Renewal)
                    return;
                DateOnly[] passed =
                [
                    .. new[] { opportunity.Opened, opportunity.Qualified, opportunity.Proposed, opportunity.Negotiated }.Where(day =>
                        day < DateOnly.MaxValue
                    ),
                    opportunity.Closed,
                ];

                Assert.Equal(passed.Order(), passed);
            }
        );

    [Fact]
    public void A_deal_is_closed_from_the_day_of_its_decision_on() =>
        ForAnyDeal(
            (_, opportunity) =>
            {
                if (opportunity.Closed == DateOnly.MaxValue)
                    return;
                OpportunityStage end = opportunity.Won ? OpportunityStage.ClosedWon : OpportunityStage.ClosedLost;

                Assert.Equal(end, opportunity.StageOn(opportunity.Closed));
                Assert.Equal(end, opportunity.StageOn(opportunity.Closed.AddDays(400)));
                Assert.True(
                    opportunity.Opened == opportunity.Closed
                        || opportunity.StageOn(opportunity.Closed.AddDays(-1)) < OpportunityStage.ClosedWon
                );
            }
        );

    [Fact]
    public void A_won_deal_is_worth_what_was_quoted_last() =>
        ForAnyDeal(
            (scene, opportunity) =>
            {
                if (opportunity.Won)
                    Assert.Equal(
                        scene.Account.Quotes[opportunity.Quotes.End.Value - 1].Total,
                        opportunity.AmountOn(scene.Account, opportunity.Closed)
                    );
            }
        );

    [Fact]
    public void A_quote_adds_up_to_its_lines_less_the_discount() =>
        ForAnyDeal(
            (scene, opportunity) =>
            {
                for (int index = opportunity.Quotes.Start.Value; index < opportunity.Quotes.End.Value; index++)
                {
                    Simulation.Life.Quote quote = scene.Account.Quotes[index];
                    long lines = 0;
                    for (int line = quote.Lines.Start.Value; line < quote.Lines.End.Value; line++)
                        lines += scene.Account.QuoteLines[line].Total(quote.TermMonths).Cents;

                    Assert.Equal(new Money(lines).Share(100 - quote.Discount, 100), quote.Total);
                }
            }
        );

    [Fact]
    public void A_seller_meets_nobody_twice_for_a_deal() =>
        ForAnyDeal((_, opportunity) => Assert.Distinct(opportunity.Engaged.ToArray().Select(met => met.Contact)));

    [Fact]
    public void Larger_deals_take_longer()
    {
        var (small, large) = Town.Decided(OpportunityType.NewBusiness).Halves(deal => deal.Opportunity.Estimate.Cents);

        Assert.True(large.Average(Days) > 1.2 * small.Average(Days));
    }

    [Fact]
    public void Contested_deals_are_discounted_deeper()
    {
        var won = Town.Decided(OpportunityType.NewBusiness).Where(deal => deal.Opportunity.Won).ToList();

        Assert.True(
            won.Where(deal => deal.Opportunity.Competitor is not null).Average(deal => deal.Opportunity.Discount)
                > won.Where(deal => deal.Opportunity.Competitor is null).Average(deal => deal.Opportunity.Discount)
        );
    }

    [Fact]
    public void Those_who_look_at_the_price_get_more_off_it()
    {
        var (easy, hard) = Town.Decided(OpportunityType.NewBusiness).Halves(deal => deal.Scene.Account.Traits.PriceSensitivity);

        Assert.True(hard.Average(deal => deal.Opportunity.Discount) > easy.Average(deal => deal.Opportunity.Discount));
    }

    private static double Days((Scene Scene, Simulation.Life.Opportunity Opportunity) deal) =>
        deal.Opportunity.Closed.DayNumber - deal.Opportunity.Opened.DayNumber;

    private static void ForAnyDeal(Action<Scene, Simulation.Life.Opportunity> law) =>
        Town.ForAnyLife(scene =>
        {
            foreach (Simulation.Life.Opportunity opportunity in scene.Account.Opportunities.Items)
                law(scene, opportunity);
        });
}
