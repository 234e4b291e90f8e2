using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides the quotes of a deal that gets so far: the last one is what is signed or turned down, earlier ones asked for more.</summary>
internal static class Quoting
{
    private static readonly Purpose Series = new("deal quotes");

    /// <summary>Writes the quotes of a deal between its proposal and its decision.</summary>
    public static void Quote(Account account, Deal deal, int ordinal)
    {
        Draw draw = account.Dice.Roll(Series, ordinal);
        int count = 1;
        while (count <= DealAssumptions.AnotherQuote.Length && draw.Chance(DealAssumptions.AnotherQuote[count - 1]))
            count++;
        int days = deal.Closed.DayNumber - deal.Proposed.DayNumber;
        count = Math.Clamp(count, 1, 1 + days / DealAssumptions.DaysPerQuote);
        int first = account.Quotes.Count;
        DateOnly dated = deal.Proposed;
        for (int i = 0; i < count; i++)
        {
            int left = count - 1 - i;
            DateOnly next = left == 0
                ? deal.Closed
                : Calendar.WorkdayFrom(deal.Proposed.AddDays((int)(days * (i + draw.Between(DealAssumptions.QuoteGap.From, DealAssumptions.QuoteGap.Until)) / count)), account.Calendar);
            if (next > deal.Closed)
                next = deal.Closed;
            bool accepted = deal.Won && left == 0;
            account.Quotes.Add(Make(account, deal, dated, next, left, accepted, ref draw));
            dated = next;
        }

        deal.Quotes = first..account.Quotes.Count;
    }

    private static PriceQuote Make(Account account, Deal deal, DateOnly dated, DateOnly ends, int left, bool accepted, ref Draw draw)
    {
        int firstLine = account.QuoteLines.Count;
        Money sum = Money.Zero;
        foreach (DealLine line in deal.Lines)
        {
            DealLine quoted = left == 0 ? line : line with { Seats = EarlierSeats(line.Seats, ref draw) };
            account.QuoteLines.Add(quoted);
            sum += quoted.Total(deal.TermMonths);
        }

        int concession = draw.Chance(DealAssumptions.RoundConcession)
            ? DealAssumptions.RoundConcessionPercent
            : draw.Whole(0, DealAssumptions.ConcessionMost);
        int discount = Math.Max(0, deal.Discount - left * concession);
        int validity = DealAssumptions.ValidityDays[draw.Weighted(DealAssumptions.ValidityWeights)];
        int delay = discount > DealAssumptions.DiscountWithoutApproval ? draw.Whole(0, DealAssumptions.ApprovalDaysMost)
            : draw.Chance(DealAssumptions.SentAtOnce) ? 0 : 1;
        DateOnly sent = Calendar.WorkdayFrom(dated.AddDays(delay), account.Calendar);
        DateOnly expires = dated.AddDays(validity);
        if (accepted && expires < ends)
            expires = ends.AddDays(draw.Whole(0, DealAssumptions.AcceptanceMarginDays));
        if (sent > ends)
            sent = ends;
        return new PriceQuote(
            new QuoteId(account.Key(account.Quotes.Count + 1)), dated, sent, expires, ends, discount, deal.TermMonths,
            firstLine..account.QuoteLines.Count, sum.Less(Percent.Whole(discount)));
    }

    /// <summary>Licences of an earlier quote: most often the same, else what was first asked for.</summary>
    private static int EarlierSeats(int seats, ref Draw draw) =>
        draw.Chance(DealAssumptions.SameSeatsEarlier)
            ? seats
            : Basket.Seats(seats * draw.Between(DealAssumptions.EarlierSeatsLeast, DealAssumptions.EarlierSeatsMost), ref draw);
}
