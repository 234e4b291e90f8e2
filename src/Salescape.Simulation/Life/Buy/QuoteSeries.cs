using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides the quotes of a deal that gets so far: the last one is what is signed or turned down, earlier ones asked for
/// more.</summary>
internal static class QuoteSeries
{
    private static readonly Purpose Series = new("deal quotes");

    /// <summary>Writes the quotes of a deal between its proposal and its decision.</summary>
    public static void Quote(Dice dice, Account account, Opportunity opportunity, int ordinal)
    {
        Draw draw = dice.Roll(Series, ordinal);
        int count = 1;
        while (
            !opportunity.IsAutomatic && count <= DealAssumptions.AnotherQuote.Length && draw.Chance(DealAssumptions.AnotherQuote[count - 1])
        )
            count++;
        int days = opportunity.Closed.DayNumber - opportunity.Proposed.DayNumber;
        count = Math.Clamp(count, 1, 1 + days / DealAssumptions.DaysPerQuote);
        int first = account.Quotes.Count;
        DateOnly dated = opportunity.Proposed;
        for (int i = 0; i < count; i++)
        {
            int left = count - 1 - i;
            DateOnly next =
                left == 0
                    ? opportunity.Closed
                    : BusinessDays.Within(
                        opportunity.Proposed,
                        opportunity.Closed,
                        (i + draw.Between(DealAssumptions.QuoteGap.From, DealAssumptions.QuoteGap.Until)) / count,
                        account.Calendar,
                        Pace.Meeting
                    );
            bool accepted = opportunity.Won && left == 0;
            account.Quotes.Add(Make(account, opportunity, dated, next, left, accepted, ref draw));
            dated = next;
        }

        opportunity.Quotes = first..account.Quotes.Count;
    }

    private static Quote Make(
        Account account,
        Opportunity opportunity,
        DateOnly dated,
        DateOnly ends,
        int left,
        bool accepted,
        ref Draw draw
    )
    {
        int firstLine = account.QuoteLines.Count;
        Money sum = Money.Zero;
        foreach (LineItem line in opportunity.Lines)
        {
            LineItem quoted = left == 0 ? line : line with { Seats = EarlierSeats(line.Seats, ref draw) };
            account.QuoteLines.Add(quoted);
            sum += quoted.Total(opportunity.TermMonths);
        }

        int concession = draw.Chance(DealAssumptions.RoundConcession)
            ? DealAssumptions.RoundConcessionPercent
            : draw.Whole(0, DealAssumptions.ConcessionMax);
        int discount = Math.Max(0, opportunity.Discount - left * concession);
        int validity = DealAssumptions.ValidityDays[draw.Weighted(DealAssumptions.ValidityWeights)];
        double delay =
            discount > DealAssumptions.DiscountWithoutApproval ? draw.Between(0, DealAssumptions.ApprovalDaysMax + 1)
            : draw.Chance(DealAssumptions.SentAtOnce) ? 0
            : draw.Between(1, 2);
        DateOnly sent = BusinessDays.After(dated, delay, account.Calendar, Pace.Won);
        DateOnly expires = dated.AddDays(validity);
        // An offer that the buyer means to take is prolonged, by a month each time.
        while (accepted && expires < ends)
            expires = expires.AddDays(DealAssumptions.ProlongedByDays);
        if (sent > ends)
            sent = ends;
        return new Quote(
            new QuoteId(account.Key(account.Quotes.Count + 1)),
            dated,
            sent,
            expires,
            ends,
            discount,
            opportunity.TermMonths,
            firstLine..account.QuoteLines.Count,
            sum.Less(Percent.Whole(discount))
        );
    }

    /// <summary>Licences of an earlier quote: most often the same, else what was first asked for.</summary>
    private static int EarlierSeats(int seats, ref Draw draw) =>
        draw.Chance(DealAssumptions.SameSeatsEarlier)
            ? seats
            : Basket.Seats(seats * draw.Between(DealAssumptions.EarlierSeatsMin, DealAssumptions.EarlierSeatsMax), ref draw);
}
