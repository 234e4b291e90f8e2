using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// The one path of an install's use: what is constant about it, and what a measured week makes of it. Ramp and mood come
/// from <see cref="CustomerProduct.UsersWanted"/>, which expansions and renewals read too.
/// </summary>
internal readonly struct UsePath
{
    private static readonly Purpose Habits = new("install habits");
    private static readonly Purpose Patience = new("overage borne");
    private static readonly Purpose Weekly = new("install week");

    private readonly Dice _dice;
    private readonly Account _account;
    private readonly int _index;
    private readonly bool _allowsOverage;
    private readonly double _overage;
    private readonly double _loginDays;
    private readonly double _sessionsPerLogin;
    private readonly double _minutes;
    private readonly double _errorShare;
    private readonly double _apiCallsPerUser;
    private readonly double _breadth;
    private readonly double _gigabytesPerSession;

    public UsePath(Dice dice, Account account, int index)
    {
        _dice = dice;
        _account = account;
        _index = index;
        Draw draw = dice.Roll(Habits, index);
        _allowsOverage = draw.Chance(UseAssumptions.AllowsOverage);
        _overage = dice.Roll(Patience, index).Between(UseAssumptions.OverageBorne.From, UseAssumptions.OverageBorne.Until);
        _loginDays = draw.LogNormal(UseAssumptions.LoginDays, UseAssumptions.LoginDaysSigma);
        _sessionsPerLogin = draw.Between(UseAssumptions.SessionsPerLoginMin, UseAssumptions.SessionsPerLoginMax);
        _minutes = draw.LogNormal(
            UseAssumptions.SessionMinutes[(int)account.Installs[index].Product.Category],
            UseAssumptions.SessionMinutesSigma
        );
        _errorShare = draw.LogNormal(UseAssumptions.ErrorShare, UseAssumptions.ErrorShareOfInstallSigma);
        bool callsApi = draw.Chance(UseAssumptions.CallsApi);
        _apiCallsPerUser = callsApi ? draw.LogNormal(UseAssumptions.ApiCallsPerUser, UseAssumptions.ApiCallsSigma) : 0;
        _breadth = PortableMath.Logistic(draw.Normal(UseAssumptions.BreadthLevel, UseAssumptions.BreadthDeviation));
        _gigabytesPerSession = draw.LogNormal(UseAssumptions.GigabytesPerSession, UseAssumptions.GigabytesSigma);
    }

    /// <summary>Mean minutes of a session in the install.</summary>
    public double SessionMinutes => _minutes;

    /// <summary>The week that ends on a day.</summary>
    /// <param name="day">A day that has been lived, with a licence in force.</param>
    /// <param name="rhythm">Work done in the week by the calendar, relative to an ordinary one.</param>
    /// <param name="named">Named users who logged in to the product in the week.</param>
    /// <param name="namedLogins">Days on which they did, added up.</param>
    public UseWeek WeekUpTo(DateOnly day, in WeekRhythm rhythm, int named, int namedLogins)
    {
        CustomerProduct install = _account.Installs[_index];
        int month = Calendar.MonthsSince(install.InstalledOn, day);
        Draw draw = _dice.Roll(Weekly, _index * 512L + month);
        (int seats, int price) = _account.TermsOn(install, day);
        double chance = draw.LogNormal(1, UseAssumptions.WeeklyNoise) * WindDown(_account, day);
        double vigour = Math.Min(1, _account.Mood.Engagement(day, install.InstalledOn) * chance);
        double wanted = install.UsersWanted(day, _account.Traits, _account.Mood) * chance * rhythm.OfUsers;
        int active = Math.Max(named, (int)Math.Round(LetIn(wanted, seats)));

        double liveliness = PortableMath.Log(vigour / MoodAssumptions.AverageEngagement);
        double eagerness = PortableMath.Exp(UseAssumptions.LoginsPerVigour * liveliness);
        int logins = Math.Max(Math.Max(active, namedLogins), (int)Math.Round(active * _loginDays * eagerness * rhythm.OfLogins));
        int sessions = (int)Math.Round(logins * _sessionsPerLogin);
        double minutes = _minutes * PortableMath.Pow(eagerness, 0.5) * draw.LogNormal(1, UseAssumptions.WeeklyNoise);

        double defect = install.DefectOn(day);
        double errors = Math.Min(
            UseAssumptions.MaxErrors,
            _errorShare
                * draw.LogNormal(1, UseAssumptions.ErrorShareOfWeekSigma)
                * PortableMath.Exp(UseAssumptions.ErrorShareOfDefect * defect)
        );
        double calls = _apiCallsPerUser * Math.Max(1, wanted) * draw.LogNormal(1, UseAssumptions.WeeklyNoise) * rhythm.OfMachines;
        double weeks = (day.DayNumber - install.InstalledOn.DayNumber) / 7.0;
        double breadth =
            _breadth
            * (1 - PortableMath.Exp(-weeks / UseAssumptions.BreadthWeeks))
            * PortableMath.Exp(UseAssumptions.BreadthPerVigour * liveliness);
        double gigabytes = sessions * _gigabytesPerSession + calls / 1_000 * UseAssumptions.GigabytesPerThousandCalls;
        return new UseWeek
        {
            Install = _index,
            Month = month,
            Ends = day,
            Purchased = seats,
            AnnualPrice = price,
            Active = active,
            Vigour = vigour,
            Rhythm = rhythm.Work,
            Defect = defect,
            Breadth = Math.Clamp(breadth, 0, 1),
            Logins = active == 0 ? 0 : logins,
            Sessions = active == 0 ? 0 : sessions,
            Peak = Math.Min(active, 1 + (int)(active * draw.Between(UseAssumptions.PeakMin, UseAssumptions.PeakMax))),
            MeanMinutes = active == 0 ? 0 : (int)Math.Round(minutes * 100),
            ErrorShare = (int)Math.Round(errors * 10_000),
            ApiCalls = (int)Math.Min(int.MaxValue, Math.Round(calls)),
            Gigabytes = (long)Math.Round(gigabytes * 100),
        };
    }

    /// <summary>How many of those who want to work with it are let in: no more than have licences, or a few more for a charge, whom admins
    /// hold back the harder the more they are.</summary>
    private double LetIn(double wanted, int seats)
    {
        if (wanted <= seats || !_allowsOverage)
            return Math.Min(wanted, seats);
        double over = wanted / seats - 1;
        return seats * (1 + _overage * (1 - PortableMath.Exp(-over / _overage)));
    }

    /// <summary>What is left of use once leaving has been decided: less from week to week until the last day.</summary>
    public static double WindDown(Account account, DateOnly day)
    {
        if (day <= account.LeavingKnown)
            return 1;
        double gone = (double)(day.DayNumber - account.LeavingKnown.DayNumber) / (account.Left.DayNumber - account.LeavingKnown.DayNumber);
        return 1 - (1 - UseAssumptions.LeftAtTheEnd) * gone;
    }
}
