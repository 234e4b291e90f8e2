using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>
/// Who leaves a name with marketing and never becomes an account: one person a number, most of them the only one of
/// their company. Each is a pure function of the number, as accounts are.
/// </summary>
internal sealed class Onlookers
{
    private static readonly Purpose Profiles = new("onlooker profile");
    private static readonly Purpose Moment = new("onlooker moment");
    private static readonly Purpose Day = new("onlooker day");
    private static readonly Purpose Colleague = new("onlooker colleague");

    private readonly Dice _world;
    private readonly ArrivalCurve _curve;
    private readonly Rhythm _rhythm;
    private readonly DateOnly _start;

    // By day from the start, and region.
    private readonly double[,] _perDay;

    /// <param name="world">The dice of the world.</param>
    /// <param name="history">The vendor's years.</param>
    /// <param name="horizon">Nobody is asked for who comes after this day.</param>
    /// <param name="planned">The last day that is planned.</param>
    /// <param name="scale">Multiplies them as it does accounts.</param>
    /// <param name="rhythm">When people work.</param>
    public Onlookers(Dice world, History history, DateOnly horizon, DateOnly planned, decimal scale, Rhythm rhythm)
    {
        _world = world;
        _rhythm = rhythm;
        _start = history.Founded;
        _perDay = EveryDay(
            LeadAssumptions.OnlookersAtScaleOne * (double)scale / (CatalogueAssumptions.DaysPerMonth * MarketAssumptions.CurveMonths),
            planned.DayNumber - history.Founded.DayNumber + 1,
            history
        );
        _curve = new ArrivalCurve(history, horizon, LeadAssumptions.OnlookersAtScaleOne * (double)scale, LeadAssumptions.LeadsByMonth);
        Count = _curve.Holds(_curve.Last, MomentOf(_curve.Last)) ? _curve.Last : _curve.Last - 1;
    }

    /// <summary>Those who come up to the end of the horizon's month, numbered from 1.</summary>
    public long Count { get; }

    /// <summary>Their company: its number is that of the first of its people who came, which is the onlooker's own unless a colleague was
    /// before.</summary>
    public AccountProfile Company(long number)
    {
        long company = CompanyOf(number);
        Draw draw = _world.Roll(Profiles, company);
        Span<double> shares = stackalloc double[MarketAssumptions.RegionShares.Length];
        RegionMix.SharesAt(_curve.Progress(company), shares);
        Country[] countries = Geography.Of((Region)draw.Weighted(shares));
        Span<double> weights = stackalloc double[countries.Length];
        for (int i = 0; i < countries.Length; i++)
            weights[i] = countries[i].Share;
        Country country = countries[draw.Weighted(weights)];
        var size = (CompanySize)draw.Weighted(LeadAssumptions.OnlookerSizes);
        var industry = (Industry)draw.Weighted(MarketAssumptions.IndustryShares);
        return new AccountProfile(company, industry, size, country, draw.Normal(), Appetite: 0, Asking: 0, Parent: 0, default);
    }

    /// <summary>The day on which an onlooker first looks at the vendor. Web pages are read on weekends too, but less.</summary>
    public DateOnly DayOf(long number, HolidayCalendar calendar)
    {
        (DateOnly first, int days, double fraction) = _curve.MomentOf(number, MomentOf(number));
        Draw draw = _world.Roll(Day, number);
        DateOnly day = first.AddDays((int)(fraction * days));
        for (int tries = 0; tries < LeadAssumptions.TriesForAnActiveDay; tries++)
        {
            if (draw.Chance(LeadAssumptions.Activity(day.DayOfWeek, _rhythm.On(day, calendar))))
                break;
            day = first.AddDays(draw.Whole(0, days - 1));
        }

        return day;
    }

    /// <summary>How many of them come on an ordinary day of the plan from a region.</summary>
    public double PerDay(DateOnly day, Region region) => _perDay[day.DayNumber - _start.DayNumber, (int)region];

    private static double[,] EveryDay(double mean, int days, History history)
    {
        Span<double> shares = stackalloc double[MarketAssumptions.RegionShares.Length];
        var perDay = new double[days, shares.Length];
        for (int day = 0; day < days; day++)
        {
            double progress = history.Progress(history.Founded.AddDays(day));
            double rate = History.Grown(MarketAssumptions.ArrivalRateAtStart, MarketAssumptions.ArrivalRateGain, progress);
            RegionMix.SharesAt(progress, shares);
            for (int region = 0; region < shares.Length; region++)
                perDay[day, region] = mean * rate * shares[region];
        }

        return perDay;
    }

    private long CompanyOf(long number)
    {
        Draw draw = _world.Roll(Colleague, number);
        if (!draw.Chance(LeadAssumptions.HasColleague))
            return number;
        long before = number - draw.Whole(1, LeadAssumptions.ColleagueWithin);
        // Colleagues follow somebody who came alone, so that a company is found in one step.
        return before >= 1 && !LooksForColleague(before) ? before : number;
    }

    private bool LooksForColleague(long number)
    {
        Draw draw = _world.Roll(Colleague, number);
        return draw.Chance(LeadAssumptions.HasColleague);
    }

    private double MomentOf(long number) => _world.Roll(Moment, number).Unit();
}
