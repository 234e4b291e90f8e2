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
        double ceremony = CeremonyOf(opportunity);
        while (
            !opportunity.IsAutomatic
            && count <= DealAssumptions.AnotherQuote.Length
            && draw.Chance(Math.Min(DealAssumptions.AnotherQuote[count - 1] * ceremony, QuoteAssumptions.AnotherMost))
        )
            count++;
        int days = opportunity.Closed.DayNumber - opportunity.Proposed.DayNumber;
        count = Math.Clamp(count, 1, 1 + days / DealAssumptions.DaysPerQuote);
        int first = account.Quotes.Count;
        Span<Step> steps = stackalloc Step[DealAssumptions.AnotherQuote.Length + 1];
        Draw asked = dice.Roll(Wishes, ordinal);
        double factor = LookBack(opportunity, steps[..count], ref asked);
        int moves = steps[count - 1].SeatMoves;
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
            Step step = steps[left];
            double share = moves == 0 ? 1 : 1 + (factor - 1) * step.SeatMoves / moves;
            var terms = new Terms(step.Discount, share, step.SeatMoves, accepted);
            account.Quotes.Add(Make(account, opportunity, dated, next, terms, ref draw));
            dated = next;
        }

        opportunity.Quotes = first..account.Quotes.Count;
        // What is talked about first is what is quoted first.
        if (opportunity.Type != OpportunityType.Renewal)
            opportunity.SeatsAtFirst = account.QuoteLines[account.Quotes[first].Lines.Start].Seats;
    }

    /// <summary>How much likelier another quote is than in a deal of middling worth.</summary>
    private static double CeremonyOf(Opportunity opportunity)
    {
        Money list = Money.Zero;
        foreach (LineItem line in opportunity.Lines)
            list += line.Total(opportunity.TermMonths);
        Money worth = list.Less(Percent.Whole(opportunity.Discount));
        if (worth < QuoteAssumptions.OneQuoteBelow)
            return 0;
        double ratio = worth.Cents / 100.0 / QuoteAssumptions.CeremonyAnchor;
        return PortableMath.Pow(ratio, QuoteAssumptions.CeremonyPower)
            * (opportunity.Discount > 0 ? 1 : QuoteAssumptions.AnotherAtList);
    }

    /// <summary>Settles what was offered before the last quote, step by step backwards: no quote repeats the one before it, since nobody
    /// asks twice for the same. Returns the licences of the first, relative to the final ones.</summary>
    private static double LookBack(Opportunity opportunity, Span<Step> steps, ref Draw asked)
    {
        steps[0] = new(opportunity.Discount, 0);
        for (int left = 1; left < steps.Length; left++)
        {
            Step later = steps[left - 1];
            bool pricesMove = later.Discount > 0;
            bool seatsMove = !pricesMove || !asked.Chance(QuoteAssumptions.SameSeatsEarlier);
            int concession = Concession(ref asked);
            pricesMove &= !seatsMove || asked.Chance(QuoteAssumptions.BothMove);
            steps[left] = new(
                pricesMove ? Math.Max(0, later.Discount - concession) : later.Discount,
                later.SeatMoves + (seatsMove ? 1 : 0)
            );
        }

        // Who takes a handful had asked for a few more, hardly for fewer.
        bool isHandful = opportunity.Lines[0].Seats < DealAssumptions.MinSeats + steps.Length;
        return isHandful || asked.Chance(QuoteAssumptions.MoreSeatsEarlier)
            ? asked.Between(1, QuoteAssumptions.EarlierSeatsMax)
            : asked.Between(QuoteAssumptions.EarlierSeatsMin, 1);
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
        for (int place = 0; place < opportunity.Lines.Length; place++)
        {
            LineItem line = opportunity.Lines[place];
            // It is the leading product whose users are counted anew.
            LineItem quoted =
                place > 0 || terms.SeatMoves == 0
                    ? line
                    : line with { Seats = EarlierSeats(line.Seats, terms.SeatsFactor, terms.SeatMoves) };
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
        // An offer that the buyer means to take is prolonged, by a month each time; another while there are talks, which no seller holds
        // for long over a quote that has run out.
        while (expires < ends && (terms.IsAccepted || ends.DayNumber - expires.DayNumber > QuoteAssumptions.LapsedMost))
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
            : draw.Whole(1, DealAssumptions.ConcessionMax);

    /// <summary>Licences of an earlier quote that asked for more or fewer: to fives where there are many, never on the other side of the
    /// final count, and at least a step away with each move.</summary>
    private static int EarlierSeats(int seats, double factor, int moves)
    {
        double wanted = seats * factor;
        bool isMore = factor >= 1;
        int step = seats >= (isMore ? QuoteAssumptions.MoreAskedInFivesFrom : QuoteAssumptions.FewerAskedInFivesFrom) ? 5 : 1;
        int earlier = (int)Math.Round(wanted / step) * step;
        return isMore
            ? Math.Max(seats + moves * step, earlier)
            : Math.Min(seats - moves * step, Math.Max(earlier, Math.Min(seats, DealAssumptions.MinSeats)));
    }

    /// <summary>What one quote of a series offers.</summary>
    /// <param name="Discount">Overall discount, whole per cent.</param>
    /// <param name="SeatsFactor">Licences relative to the final ones.</param>
    /// <param name="SeatMoves">How often the licences asked for change from it to the last one.</param>
    /// <param name="IsAccepted">Whether it is the one signed.</param>
    private readonly record struct Terms(int Discount, double SeatsFactor, int SeatMoves, bool IsAccepted);

    /// <summary>Where a series stood some quotes before its last.</summary>
    /// <param name="Discount">Overall discount, whole per cent.</param>
    /// <param name="SeatMoves">How often the licences asked for change from there on.</param>
    private readonly record struct Step(int Discount, int SeatMoves);
}
