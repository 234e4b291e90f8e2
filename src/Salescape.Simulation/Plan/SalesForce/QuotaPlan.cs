using Salescape.Schema;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Plan;

/// <summary>
/// What the territories of a region can be asked to book. Who opened early has gathered accounts that renew; who opened late lives on new
/// ones; a patch of large accounts carries more than one of an industry. A quota follows, and its rep falls short of it or not.
/// </summary>
internal sealed class QuotaPlan
{
    private readonly Region _region;
    private readonly SalesPatch[] _patches;
    private readonly Func<int, int> _territoriesIn;
    private readonly BookingsPlan _bookings;
    private readonly DateOnly _founded;

    // By territories open: the part of a region's new business that goes to each patch.
    private readonly List<double[]> _shares = [];

    // By month: new business to date of the region, and the territories open.
    private readonly List<(double ToDate, int Open)> _months = [];

    /// <param name="region">The region.</param>
    /// <param name="patches">Its patches in the order in which they are staffed.</param>
    /// <param name="territoriesIn">How many territories are open in a month of the plan.</param>
    /// <param name="bookings">What all of them are to book.</param>
    public QuotaPlan(Region region, SalesPatch[] patches, Func<int, int> territoriesIn, BookingsPlan bookings)
    {
        _region = region;
        _patches = patches;
        _territoriesIn = territoriesIn;
        _bookings = bookings;
        _founded = bookings.History.Founded;
    }

    /// <summary>Dollars that a territory is expected to book in the year around a month.</summary>
    /// <param name="territory">Its place in the order of opening.</param>
    /// <param name="month">The month of the plan, after its opening.</param>
    public double Expected(int territory, int month)
    {
        while (_months.Count <= month)
        {
            double year = _bookings.OfYear(_founded.AddMonths(_months.Count), _region);
            _months.Add(((_months.Count == 0 ? 0 : _months[^1].ToDate) + year, Math.Max(1, _territoriesIn(_months.Count))));
        }

        int patch = territory % _patches.Length;
        double gathered = 0;
        for (int m = 0; m <= month; m++)
        {
            int open = _months[m].Open;
            if (territory < open)
                gathered += (_months[m].ToDate - (m == 0 ? 0 : _months[m - 1].ToDate)) * ShareOf(patch, open);
        }

        double now = ShareOf(patch, _months[month].Open);
        double part =
            SalesForceAssumptions.NewBusinessPart * now
            + (1 - SalesForceAssumptions.NewBusinessPart) * gathered / _months[month].ToDate;
        return part * _bookings.OfYear(_founded.AddMonths(month), _region);
    }

    /// <summary>A territory's part of the new business of its region while so many are open.</summary>
    private double ShareOf(int patch, int open)
    {
        while (_shares.Count <= open)
            _shares.Add(SharesOf(_shares.Count));
        int onPatch = (open - patch + _patches.Length - 1) / _patches.Length;
        return _shares[open][patch] / onPatch;
    }

    /// <summary>The parts of all patches: every kind of account goes to those that cover it, as <see cref="SalesTeam"/> deals them
    /// out.</summary>
    private double[] SharesOf(int open)
    {
        double[] shares = new double[_patches.Length];
        Country[] countries = Geography.Of(_region);
        double inRegion = countries.Sum(country => country.Share);
        ReadOnlySpan<double> industries = MarketAssumptions.IndustryShares;
        double[] weights = new double[_patches.Length];
        foreach (Country country in countries)
        {
            foreach (CompanySize size in Enum.GetValues<CompanySize>())
            {
                for (int industry = 0; industry < industries.Length; industry++)
                {
                    double all = 0;
                    for (int i = 0; i < _patches.Length; i++)
                    {
                        int people = (open - i + _patches.Length - 1) / _patches.Length;
                        bool covers = people > 0 && _patches[i].Covers(country, size, (Industry)industry);
                        all += weights[i] = covers ? people * _patches[i].Focus : 0;
                    }

                    double worth =
                        country.Share / inRegion * SalesForceAssumptions.BookingsBySize[(int)size] * industries[industry] / 100;
                    for (int i = 0; i < weights.Length && all > 0; i++)
                        shares[i] += worth * weights[i] / all;
                }
            }
        }

        return shares;
    }
}
