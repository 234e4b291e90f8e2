using Salescape.Schema;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>What wins a deal, asked of deals of real lives with one thing changed.</summary>
public sealed class WinChanceTests
{
    private const double Annual = 20_000;

    [Fact]
    public void A_champion_raises_the_chance_to_win() =>
        Compare(
            scene => Meet(scene, ContactRole.Champion, unlessMet: [ContactRole.Champion, ContactRole.DecisionMaker]),
            (before, after) => after > before
        );

    [Fact]
    public void A_decision_maker_raises_the_chance_to_win() =>
        Compare(
            scene => Meet(scene, ContactRole.DecisionMaker, unlessMet: [ContactRole.Champion, ContactRole.DecisionMaker]),
            (before, after) => after > before
        );

    [Fact]
    public void A_second_sponsor_adds_no_more_than_any_contact() =>
        Compare(
            scene => HasSponsor(scene) && First(scene).Engaged.Length >= 5 ? Meet(scene, ContactRole.Champion, unlessMet: []) : null,
            (before, after) => after - before < 0.5
        );

    [Fact]
    public void A_blocker_lowers_the_chance_to_win() =>
        Compare(scene => Meet(scene, ContactRole.Blocker, unlessMet: [ContactRole.Blocker]), (before, after) => after < before);

    [Fact]
    public void A_competitor_lowers_the_chance_to_win() =>
        Compare(
            scene =>
            {
                Simulation.Life.Opportunity opportunity = First(scene);
                if (opportunity.Competitor is not null)
                    return null;
                return () => opportunity.Competitor = Competitors.All.First(competitor => competitor.Sells(opportunity.Product.Category));
            },
            (before, after) => after < before
        );

    [Fact]
    public void Trouble_lowers_the_chance_to_win() =>
        Town.ForAnyLife(scene =>
            Assert.True(WinChance.Of(scene, First(scene), Annual, 1).Chance < WinChance.Of(scene, First(scene), Annual, -1).Chance)
        );

    [Fact]
    public void A_larger_deal_is_harder_to_win() =>
        Town.ForAnyLife(scene =>
            Assert.True(WinChance.Of(scene, First(scene), 5 * Annual, 0).Chance < WinChance.Of(scene, First(scene), Annual, 0).Chance)
        );

    [Fact]
    public void Contested_deals_are_lost_more_often()
    {
        var deals = Town.Decided(OpportunityType.NewBusiness).ToList();

        Assert.True(
            deals.Where(deal => deal.Opportunity.Competitor is not null).Share(deal => deal.Opportunity.Won)
                < deals.Where(deal => deal.Opportunity.Competitor is null).Share(deal => deal.Opportunity.Won)
        );
    }

    [Fact]
    public void Nobody_loses_to_a_competitor_who_was_not_there() =>
        Town.ForAnyLife(scene =>
        {
            foreach (Simulation.Life.Opportunity opportunity in scene.Account.Opportunities.Items)
                Assert.False(
                    !opportunity.Won
                        && opportunity.LossReason == LossReason.Competitor
                        && opportunity is { Competitor: null, Type: not OpportunityType.Renewal }
                );
        });

    private static Simulation.Life.Opportunity First(Scene scene) => scene.Account.Opportunities[0];

    private static bool HasSponsor(Scene scene) =>
        First(scene)
            .Engaged.ToArray()
            .Any(met => scene.Account.Contacts[met.Contact].Role is ContactRole.Champion or ContactRole.DecisionMaker);

    /// <summary>Compares log-odds before and after a change to the first deal of any life.</summary>
    private static void Compare(Func<Scene, Action?> change, Func<double, double, bool> holds) =>
        Town.ForAnyLife(scene =>
        {
            if (change(scene) is not { } make)
                return;
            double before = WinChance.Of(scene, First(scene), Annual, 0).Sum;
            make();
            double after = WinChance.Of(scene, First(scene), Annual, 0).Sum;

            Assert.True(holds(before, after), $"From {before} to {after}.");
        });

    /// <summary>Lets the seller meet a person of a role for the first deal; null where nobody is left, or somebody of some roles has been
    /// met.</summary>
    private static Action? Meet(Scene scene, ContactRole role, ContactRole[] unlessMet)
    {
        Simulation.Life.Opportunity opportunity = First(scene);
        Roster<Contact> contacts = scene.Account.Contacts;
        foreach (Engagement met in opportunity.Engaged)
        {
            if (unlessMet.Contains(contacts[met.Contact].Role))
                return null;
        }

        for (int index = 0; index < contacts.Count; index++)
        {
            int contact = index;
            bool isMet = opportunity.Engaged.ToArray().Any(met => met.Contact == contact);
            if (contacts[contact].Role == role && !isMet && !opportunity.IsFull)
                return () => opportunity.Add(new Engagement(contact, opportunity.Opened));
        }

        return null;
    }
}
