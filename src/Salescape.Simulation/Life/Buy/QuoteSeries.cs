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
    private static readonly Purpose Wishes = new("what earlier quotes asked for");

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
        // What is asked for changes once at most, from one quote on; before it, all ask for the same.
        Draw asked = dice.Roll(Wishes, ordinal);
        int changes = asked.Chance(QuoteAssumptions.SameSeatsEarlier) || count == 1 ? 0 : asked.Whole(1, count - 1);
        double factor = asked.Chance(QuoteAssumptions.MoreSeatsEarlier)
            ? asked.Between(1, QuoteAssumptions.EarlierSeatsMax)
            : asked.Between(QuoteAssumptions.EarlierSeatsMin, 1);
        int concession = 0;
        Span<int> concessions = stackalloc int[DealAssumptions.AnotherQuote.Length + 1];
        for (int left = 1; left < count; left++)
            concessions[left] = concession += Concession(ref asked);
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
            var terms = new Terms(Math.Max(0, opportunity.Discount - concessions[left]), i < changes ? factor : 1, accepted);
            account.Quotes.Add(Make(account, opportunity, dated, next, terms, ref draw));
            dated = next;
        }

        opportunity.Quotes = first..account.Quotes.Count;
    }

    private static Quote Make(
        Account account,
        Opportunity opportunity,
        DateOnly dated,
        DateOnly ends,
        Terms terms,
        ref Draw draw
    )
    {
        int firstLine = account.QuoteLines.Count;
        Money sum = Money.Zero;
        foreach (LineItem line in opportunity.Lines)
        {
            LineItem quoted = terms.SeatsFactor == 1 ? line : line with { Seats = EarlierSeats(line.Seats, terms.SeatsFactor) };
            account.QuoteLines.Add(quoted);
            sum += quoted.Total(opportunity.TermMonths);
        }

        int validity = DealAssumptions.ValidityDays[draw.Weighted(DealAssumptions.ValidityWeights)];
        double delay =
            terms.Discount > DealAssumptions.DiscountWithoutApproval ? draw.Between(0, DealAssumptions.ApprovalDaysMax + 1)
            : draw.Chance(DealAssumptions.SentAtOnce) ? 0
            : draw.Between(1, 2);
        DateOnly sent = BusinessDays.After(dated, delay, account.Calendar, Pace.Won);
        DateOnly expires = dated.AddDays(validity);
        // An offer that the buyer means to take is prolonged, by a month each time.
        while (terms.IsAccepted && expires < ends)
            expires = expires.AddDays(DealAssumptions.ProlongedByDays);
        if (sent > ends)
            sent = ends;
        return new Quote(
            new QuoteId(account.Key(account.Quotes.Count + 1)),
            dated,
            sent,
            expires,
            ends,
            terms.Discount,
            opportunity.TermMonths,
            firstLine..account.QuoteLines.Count,
            sum.Less(Percent.Whole(terms.Discount))
        );
    }

    /// <summary>What a seller gives from one quote to the next, per cent.</summary>
    private static int Concession(ref Draw draw) =>
        draw.Chance(DealAssumptions.RoundConcession)
            ? DealAssumptions.RoundConcessionPercent
            : draw.Whole(0, DealAssumptions.ConcessionMax);

    /// <summary>Licences of an earlier quote that asked for more or fewer: to fives where there are many, never on the other side of the
    /// final count.</summary>
    private static int EarlierSeats(int seats, double factor)
    {
        double wanted = seats * factor;
        int step = seats >= QuoteAssumptions.SeatsAskedInFivesFrom ? 5 : 1;
        int earlier = (int)Math.Round(wanted / step) * step;
        return factor > 1 ? Math.Max(seats, earlier) : Math.Clamp(earlier, Math.Min(seats, DealAssumptions.MinSeats), seats);
    }

    /// <summary>What one quote of a series offers.</summary>
    /// <param name="Discount">Overall discount, whole per cent.</param>
    /// <param name="SeatsFactor">Licences relative to the final ones.</param>
    /// <param name="IsAccepted">Whether it is the one signed.</param>
    private readonly record struct Terms(int Discount, double SeatsFactor, bool IsAccepted);
}
