using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>How deals are worked: each word follows from the words before, suits whom it is with, and keeps or breaks a promise.</summary>
public sealed class DealChainTests
{
    /// <summary>What only an earlier note can have brought about.</summary>
    private const Standing Done =
        Standing.Shown
        | Standing.Trying
        | Standing.Tried
        | Standing.Asked
        | Standing.Cleared
        | Standing.Referred
        | Standing.Told
        | Standing.Retold
        | Standing.Bargained
        | Standing.Redlined
        | Standing.Returned
        | Standing.Agreed
        | Standing.Routed;

    [Fact]
    public void What_is_talked_about_suits_whom_it_is_with_and_how_far_the_deal_has_come() =>
        ForAnyTouch(
            (scene, touch, _) =>
            {
                Seat seat = touch.Contact < 0 ? Seat.Desk : SeatOf(scene, touch);

                Assert.True(touch.Act.Fits(seat, touch.Standing), $"{touch.Act.Name} with {seat} at {touch.Standing}.");
            }
        );

    [Fact]
    public void What_a_note_builds_on_was_done_in_a_note_before() =>
        ForAnyTouch(
            (_, touch, before) =>
            {
                Standing made = before.Aggregate(Standing.None, (all, earlier) => all | earlier.Act.Makes);

                Assert.Equal(Standing.None, touch.Standing & Done & ~made);
            }
        );

    [Fact]
    public void Notes_follow_each_other_while_the_deal_is_open_and_their_contact_is_there() =>
        ForAnyTouch(
            (scene, touch, before) =>
            {
                Simulation.Life.Opportunity opportunity = scene.Account.Opportunities[touch.Opportunity];

                Assert.InRange(touch.Day, before.Count > 0 ? before[^1].Day : opportunity.Opened, opportunity.Closed);
                Assert.Equal(touch.Ordinal, before.Count);
                if (touch.Contact >= 0)
                    Assert.True(scene.Account.Contacts[touch.Contact].Found <= touch.Day);
            }
        );

    [Fact]
    public void A_step_comes_near_the_day_promised_or_is_known_to_be_late() =>
        ForAnyTouch(
            (_, touch, before) =>
            {
                if (touch.Contact < 0 || before.LastOrDefault(earlier => earlier.Contact >= 0).Promise is not { } promise)
                    return;
                int late = touch.Day.DayNumber - promise.Day.DayNumber;

                // Two working days earlier at most, with a weekend and holidays between.
                Assert.True(late >= -12);
                Assert.Equal(late > NoteAssumptions.NearDays ? promise.Day : null, touch.Missed);
            }
        );

    [Fact]
    public void Half_of_all_promises_are_kept_on_their_day_and_most_within_two()
    {
        List<bool> kept = [];
        List<int> late = [];
        foreach (Scene scene in Town.Large)
        {
            foreach (IGrouping<int, DealTouch> deal in TouchesOf(scene).GroupBy(touch => touch.Opportunity))
            {
                DealTouch[] touches = [.. deal.Where(touch => touch.Contact >= 0)];
                for (int i = 1; i < touches.Length; i++)
                {
                    if (touches[i - 1].Promise is not { } promise)
                        continue;
                    kept.Add(touches[i].Missed is null);
                    late.Add(touches[i].Day.DayNumber - promise.Day.DayNumber);
                }
            }
        }

        Assert.InRange(kept.Share(one => one), 0.7, 0.9);
        Assert.InRange(late.Share(days => days == 0), 0.4, 0.62);
        Assert.InRange(late.Share(days => days < 0), 0.06, 0.2);
        Assert.InRange(late.Share(days => days > 5), 0.05, 0.25);
    }

    [Fact]
    public void Large_deals_are_worked_and_small_ones_hardly()
    {
        ILookup<bool, int> notes = (
            from scene in Town.Large
            from index in Enumerable.Range(0, scene.Account.Opportunities.Count)
            let opportunity = scene.Account.Opportunities[index]
            where opportunity.Type == OpportunityType.NewBusiness && scene.Sees(opportunity.Closed)
            let worth = opportunity.Estimate.Cents / 100
            where worth is < 10_000 or > 200_000
            select (IsLarge: worth > 200_000, Notes: TouchesOf(scene).Count(touch => touch.Opportunity == index))
        ).ToLookup(deal => deal.IsLarge, deal => deal.Notes);

        Assert.InRange(notes[false].Average(), 0.3, 2);
        Assert.InRange(notes[true].Average(), 5, 20);
    }

    [Fact]
    public void No_large_deal_is_won_without_somebody_who_may_sign() =>
        Town.ForAnyLife(scene =>
        {
            foreach (Simulation.Life.Opportunity opportunity in scene.Account.Opportunities.Items)
            {
                if (!opportunity.Won || !BuyingCommittee.NeedsSigner(WorthOf(scene, opportunity)))
                    continue;

                Assert.Contains(opportunity.Engaged.ToArray(), met =>
                    scene.Account.Contacts[met.Contact].Role == ContactRole.DecisionMaker && met.Met <= opportunity.Closed
                );
            }
        });

    private static Schema.Kernel.Money WorthOf(Scene scene, Simulation.Life.Opportunity opportunity) =>
        opportunity.Type == OpportunityType.NewBusiness
            ? opportunity.AmountOn(scene.Account, opportunity.Closed)
            : Schema.Kernel.Money.Zero;

    private static Seat SeatOf(Scene scene, DealTouch touch)
    {
        Contact contact = scene.Account.Contacts[touch.Contact];
        return NoteActs.SeatOf(contact.Role, ContactCard.TitleOf(scene.Dice, scene.Account, contact).Department);
    }

    /// <summary>What was noted of an account's deals. Decided lives hold it already.</summary>
    private static List<DealTouch> TouchesOf(Scene scene) => scene.Account.Touches;

    private static void ForAnyTouch(Action<Scene, DealTouch, IReadOnlyList<DealTouch>> law) =>
        Town.ForAnyLife(scene =>
        {
            foreach (IGrouping<int, DealTouch> deal in TouchesOf(scene).GroupBy(touch => touch.Opportunity))
            {
                List<DealTouch> before = [];
                foreach (DealTouch touch in deal)
                {
                    law(scene, touch, before);
                    before.Add(touch);
                }
            }
        });
}
