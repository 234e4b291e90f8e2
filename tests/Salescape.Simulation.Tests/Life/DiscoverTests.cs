using Salescape.Schema;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>How accounts came to be talked to, and what leads do.</summary>
public sealed class DiscoverTests
{
    [Fact]
    public void A_deal_has_a_lead_unless_sales_found_the_account_itself() =>
        Town.ForAnyLife(scene =>
        {
            var deals = scene.Account.Opportunities.Items.ToArray().Where(deal => deal.Type == OpportunityType.NewBusiness);

            Assert.Equal(
                deals.Where(deal => deal.Source != OpportunitySource.Sales),
                scene.Account.Leads.Items.ToArray().Select(lead => lead.Opportunity!)
            );
        });

    [Fact]
    public void A_lead_is_older_than_its_deal() =>
        ForAnyLead(
            (_, lead) =>
            {
                Assert.True(lead.Created <= lead.Opportunity!.Opened);
                Assert.Equal(lead.Opportunity.Opened, lead.Converted);
            }
        );

    [Fact]
    public void A_lead_is_answered_before_it_is_qualified_and_qualified_before_it_converts() =>
        ForAnyLead(
            (_, lead) =>
            {
                Assert.True(lead.Created <= lead.Answered);
                Assert.True(lead.Answered <= lead.Qualified);
                Assert.True(lead.Qualified <= lead.Converted);
            }
        );

    [Fact]
    public void Whoever_left_the_name_was_known_when_the_deal_opened() =>
        ForAnyLead((scene, lead) => Assert.True(scene.Account.Contacts[lead.Contact].Found <= lead.Opportunity!.Opened));

    [Fact]
    public void Touches_follow_each_other_while_their_campaigns_run() =>
        ForAnyLead(
            (_, lead) =>
            {
                Assert.Equal(lead.Touches.Select(touch => touch.Day).Order(), lead.Touches.Select(touch => touch.Day));
                Assert.All(lead.Touches, touch => Assert.True(touch.Day >= touch.Campaign.Start));
            }
        );

    [Fact]
    public void Keen_leads_do_more()
    {
        var leads = Town.Large.SelectMany(scene => scene.Account.Leads.Items.ToArray()).ToList();
        var (cool, keen) = leads.Halves(lead => lead.Interest);

        Assert.True(keen.Average(lead => lead.Touches.Count) > cool.Average(lead => lead.Touches.Count));
    }

    private static void ForAnyLead(Action<Scene, Simulation.Life.Lead> law) =>
        Town.ForAnyLife(scene =>
        {
            foreach (Simulation.Life.Lead lead in scene.Account.Leads.Items)
                law(scene, lead);
        });
}
