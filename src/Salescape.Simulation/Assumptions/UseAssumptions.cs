using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>How an install is used, given how engaged its account is. All figures are those of a measured week.</summary>
internal static class UseAssumptions
{
    /// <summary>Months after that of its installation from which an install is measured: before, it is being set up (judgement, set for the
    /// 20,000 rows of the schema document).</summary>
    public const int FirstMeasuredMonth = 1;

    /// <summary>Months from one measured week to the next: use is measured in every second month. Set for the 20,000 rows of the schema
    /// document.</summary>
    public const int MonthsBetween = 2;

    /// <summary>Sigma of the log of an install's weekly ups and downs that nothing explains. Judgement.</summary>
    public const double WeeklyNoise = 0.09;

    /// <summary>How much of the calendar's ebb shows in the number of users rather than in how often each comes: an exponent.
    /// Judgement.</summary>
    public const double RhythmOfUsers = 0.35;

    /// <summary>Share of its use that an account which has decided to leave keeps on its last day. Judgement: data is exported, habits die
    /// slowly.</summary>
    public const double LeftAtTheEnd = 0.3;

    /// <summary>Chance that an install's contract lets more people in than licences were bought, for a charge. Judgement.</summary>
    public const double AllowsOverage = 0.24;

    /// <summary>The share of users above the licences that nobody there lets it pass in the end, from install to install: what wants in
    /// beyond comes nearer to it and never there. Judgement: a charge is noticed at a tenth and ends in more licences at a third.</summary>
    public static (double From, double Until) OverageBorne => (0.08, 0.34);

    /// <summary>Price of a week of overage relative to that of a licence bought for the year. Judgement: list price without the discount of
    /// commitment.</summary>
    public const double OveragePremium = 1.25;

    /// <summary>Weeks a year, for the price of one.</summary>
    public const int WeeksPerYear = 52;

    /// <summary>Days a week on which an active user logs in at full engagement: median over installs (CALIBRATION metric 126: DAU/MAU of
    /// daily work tools).</summary>
    public const double LoginDays = 2.9;

    /// <summary>Sigma of its log between installs. Judgement.</summary>
    public const double LoginDaysSigma = 0.22;

    /// <summary>How much less often users come when engagement falls: an exponent on it relative to the average account's.
    /// Judgement.</summary>
    public const double LoginsPerVigour = 0.5;

    /// <summary>Sessions a login: least and most over installs. Judgement.</summary>
    public const double SessionsPerLoginMin = 1.05;

    /// <inheritdoc cref="SessionsPerLoginMin"/>
    public const double SessionsPerLoginMax = 1.45;

    /// <summary>Mean minutes of a session by <see cref="ProductCategory"/>: mean 20, longer in analysis than in collaboration (metric
    /// 132).</summary>
    public static ReadOnlySpan<double> SessionMinutes => [27, 16, 17, 21, 15];

    /// <summary>Sigma of the log of that mean between installs. Judgement.</summary>
    public const double SessionMinutesSigma = 0.18;

    /// <summary>Share of operations that fail with a faultless release: median (metric 137: most days under 1 %).</summary>
    public const double ErrorShare = 0.011;

    /// <summary>Sigma of its log between installs. Judgement.</summary>
    public const double ErrorShareOfInstallSigma = 0.35;

    /// <summary>Sigma of its log between weeks. Judgement.</summary>
    public const double ErrorShareOfWeekSigma = 0.35;

    /// <summary>What a defect of 1 adds to the log of the share of failures: fivefold. Judgement.</summary>
    public const double ErrorShareOfDefect = 1.9;

    /// <summary>The largest share of failures. Judgement.</summary>
    public const double MaxErrors = 0.35;

    /// <summary>Share of installs that call the API (judgement, set for the 100,000 rows of the schema document).</summary>
    public const double CallsApi = 0.70;

    /// <summary>Median API calls a week and licence-engaged user of an install that uses the API. Judgement.</summary>
    public const double ApiCallsPerUser = 55;

    /// <summary>Sigma of the log of API calls between installs: a few customers make most calls (part 4: 1.8 to 2.0 over all, users
    /// included).</summary>
    public const double ApiCallsSigma = 1.35;

    /// <summary>How much of the calendar's ebb machines feel: an exponent (calibration 3.5: machine traffic keeps 0.75 to 0.95).</summary>
    public const double RhythmOfMachines = 0.2;

    /// <summary>One named user's login day in this many is kept as a session (judgement, set for the 50,000 rows of the schema
    /// document).</summary>
    public const int LoginDaysPerSession = 14;

    /// <summary>Share of login days spent with the user's first product before any other is thought of. Judgement.</summary>
    public const double FirstProduct = 0.45;

    /// <summary>Mean and deviation of an install's breadth of use, log-odds, once it is settled in: adoption scores of 55 to 62, deviation
    /// 18 (metric 129).</summary>
    public const double BreadthLevel = 0.7;

    /// <inheritdoc cref="BreadthLevel"/>
    public const double BreadthDeviation = 0.7;

    /// <summary>Weeks in which 63 % of that breadth is found. Judgement: basics first, the rest over half a year.</summary>
    public const double BreadthWeeks = 9;

    /// <summary>How much narrower use gets when engagement falls: an exponent on it. Judgement.</summary>
    public const double BreadthPerVigour = 0.35;

    /// <summary>Gigabytes processed a session: median over installs. Judgement.</summary>
    public const double GigabytesPerSession = 0.045;

    /// <summary>Sigma of its log between installs. Judgement.</summary>
    public const double GigabytesSigma = 0.8;

    /// <summary>Gigabytes moved a thousand API calls that read. Judgement: some 200 kB a call, exports and batches included.</summary>
    public const double GigabytesPerThousandCalls = 0.2;

    /// <summary>Most users at the same time, as a share of those active in the week: least and most. Judgement.</summary>
    public const double PeakMin = 0.35;

    /// <inheritdoc cref="PeakMin"/>
    public const double PeakMax = 0.65;

    /// <summary>Utilisation below which a week's use is Critical and At Risk, hundredths of a per cent (R48: below 40 % churn doubles; mix
    /// of metric 146).</summary>
    public const int CriticalUtilization = 3_200;

    /// <inheritdoc cref="CriticalUtilization"/>
    public const int LowUtilization = 5_200;

    /// <summary>Failures from which a week's use is At Risk and Critical, hundredths of a per cent. Judgement: twice and four times the
    /// usual.</summary>
    public const int ManyErrors = 300;

    /// <inheritdoc cref="ManyErrors"/>
    public const int TooManyErrors = 700;

    /// <summary>The most of ordinary working days on which anybody logs in.</summary>
    public const double MaxHabit = 0.97;
}
