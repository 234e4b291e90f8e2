using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides how long a deal takes and on which days it moves on.</summary>
internal static class SalesCycle
{
    private static readonly Purpose Length = new("deal length");
    private static readonly Purpose Steps = new("deal steps");
    private static readonly Purpose Pushing = new("close date pushed");

    /// <summary>The day on which a deal would be decided if nothing pulled it, and what the seller expects at first.</summary>
    /// <param name="dice">The account's dice.</param>
    /// <param name="account">Whose deal it is.</param>
    /// <param name="opportunity">The deal, priced.</param>
    /// <param name="annual">Its yearly value, US dollars.</param>
    /// <param name="ordinal">Its index among the account's deals.</param>
    public static DateOnly Ripen(Dice dice, Account account, Opportunity opportunity, double annual, int ordinal)
    {
        Draw draw = dice.Roll(Length, ordinal);
        double usual =
            DealAssumptions.CycleAtAnchor
            * PortableMath.Pow(Math.Max(annual, DealAssumptions.CycleMinValue) / DealAssumptions.CycleAnchor, DealAssumptions.CyclePower)
            * DealAssumptions.CycleByType[(int)opportunity.Type]
            * (opportunity.Competitor is null ? 1 : DealAssumptions.CycleWithRival)
            * (opportunity.Source == OpportunitySource.Partner ? DealAssumptions.CycleWithPartner : 1);
        int days = Math.Max(DealAssumptions.CycleMin, (int)draw.LogNormal(usual, DealAssumptions.CycleSigma));
        DateOnly expected = BusinessDays.After(
            opportunity.Opened,
            usual * draw.Between(DealAssumptions.ExpectedMin, DealAssumptions.ExpectedMax),
            account.Calendar,
            Pace.Won
        );
        opportunity.ExpectedAtFirst = Calendar.WorkdayUntil(
            draw.Chance(DealAssumptions.MonthEndExpected) ? Calendar.MonthEnd(expected) : expected,
            account.Calendar
        );
        return opportunity.Opened.AddDays(days);
    }

    /// <summary>Sets the days between opening and decision on which a deal passes its stages.</summary>
    public static void Split(Dice dice, Account account, Opportunity opportunity, int days, int ordinal)
    {
        Draw draw = dice.Roll(Steps, ordinal);
        opportunity.Qualified = PartWay(account, opportunity.Opened, days, DealAssumptions.QualifiedPart, ref draw);
        opportunity.Proposed = PartWay(account, opportunity.Opened, days, DealAssumptions.ProposedPart, ref draw);
        opportunity.Negotiated = PartWay(account, opportunity.Opened, days, DealAssumptions.NegotiatedPart, ref draw);
    }

    /// <summary>The working day on which a deal that ripens on a day is decided: many are pulled to the end of the quarter or
    /// month.</summary>
    public static DateOnly Decide(DateOnly ripe, DateOnly earliest, HolidayCalendar calendar, Pace pace, ref Draw draw)
    {
        DateOnly day = ripe;
        DateOnly quarterEnd = Calendar.QuarterEnd(ripe);
        if (quarterEnd.DayNumber - ripe.DayNumber <= DealAssumptions.QuarterPullDays && draw.Chance(DealAssumptions.QuarterEndPull))
            day = BusinessDays.Before(quarterEnd, DealAssumptions.QuarterEndDays * draw.Unit() * draw.Unit(), calendar, pace);
        else if (draw.Chance(DealAssumptions.MonthEndPull))
            day = BusinessDays.Before(Calendar.MonthEnd(ripe), draw.Between(0, DealAssumptions.MonthEndDays + 1), calendar, pace);
        return day < earliest ? BusinessDays.Soon(earliest, draw.Unit(), calendar, pace) : day;
    }

    /// <summary>A working day that lies a drawn part of some days after a first one.</summary>
    public static DateOnly PartWay(Account account, DateOnly first, int days, (double From, double Until) part, ref Draw draw) =>
        BusinessDays.Within(first, first.AddDays(days), draw.Between(part.From, part.Until), account.Calendar, Pace.Meeting);

    /// <summary>When a seller says on a day that an open deal will close: the first guess, moved on whenever it had been overdue for some
    /// days.</summary>
    public static DateOnly ExpectedOn(Dice dice, Account account, Opportunity opportunity, Today day, int index)
    {
        Draw draw = dice.Roll(Pushing, index);
        DateOnly expected = opportunity.ExpectedAtFirst;
        while (expected.AddDays((int)draw.Exponential(DealAssumptions.DaysUntilPushed)) < day)
        {
            DateOnly pushed = BusinessDays.After(expected, DealAssumptions.PushDays + draw.Unit(), account.Calendar, Pace.Won);
            expected = Calendar.WorkdayUntil(
                draw.Chance(DealAssumptions.MonthEndExpected) ? Calendar.MonthEnd(pushed) : pushed,
                account.Calendar
            );
        }

        return expected;
    }
}
