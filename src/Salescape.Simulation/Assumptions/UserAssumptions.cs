using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>The named users of a customer: how many, who, how often they log in, when they fall silent, how they sign in.</summary>
internal static class UserAssumptions
{
    /// <summary>Named users of an account that runs this many licences to the power of <see cref="UsersPower"/>: with joiners and leavers
    /// 16 rows a buyer (9,000 in the schema document). Larger customers let more people in through their own directory.</summary>
    public const double UsersLevel = 0.73;

    /// <inheritdoc cref="UsersLevel"/>
    public const double UsersPower = 0.65;

    /// <summary>Sigma of the log of that number between accounts of equal licences. Judgement.</summary>
    public const double UsersSigma = 0.2;

    /// <summary>Most named users of a product, as a share of the licences that have a user in mind: named users in use stay below the
    /// licences in use.</summary>
    public const double NamedShare = 0.8;

    /// <summary>Mean days until a place is filled in the first months after an install. Judgement.</summary>
    public const double RampDays = 25;

    /// <summary>Days after an install in which places are filled at that pace. Judgement.</summary>
    public const int RampUntilDays = 120;

    /// <summary>Mean days until a place is filled later, in an account of middling contentment: leavers are replaced, growth is staffed.
    /// Judgement.</summary>
    public const double RefillDays = 70;

    /// <summary>What a unit of contentment adds to that pace, log units: who is about to leave provisions nobody. Judgement.</summary>
    public const double RefillPerContentment = 0.5;

    /// <summary>Mean days until a user account is closed, after <see cref="TenureMinDays"/>: people change jobs. Judgement, the pace of
    /// contacts in their own firms' directories.</summary>
    public const double TenureDays = 1_250;

    /// <inheritdoc cref="TenureDays"/>
    public const int TenureMinDays = 45;

    /// <summary>Share of users who never log in (metric 153: 8 % never).</summary>
    public const double NeverBegin = 0.05;

    /// <summary>Share of users who try the product and stop within weeks. Judgement, so that recency holds (metric 153).</summary>
    public const double SoonFade = 0.05;

    /// <summary>Mean days until they stop.</summary>
    public const double SoonFadeDays = 35;

    /// <summary>Mean days until the others lose interest or their task is done (metric 153: 17 % of users last seen more than 90 days
    /// ago).</summary>
    public const double FadeDays = 2_900;

    /// <summary>Share of users who work with the product now and then rather than as a habit, by <see cref="UserRole"/> (part 4, days
    /// active per user-month; DAU/MAU of metric 126 follows).</summary>
    public static ReadOnlySpan<double> Casual => [0.45, 0.70, 0.20, 0.62, 0.85];

    /// <summary>Least and most share of working days with a login of a casual user; most are nearer the least: mean 3 of 21 days (part
    /// 4).</summary>
    public static (double Low, double High) CasualHabit => (0.0175, 0.44);

    /// <summary>The same of a habitual user: mean 14 of 21 days (part 4).</summary>
    public static (double Low, double High) RegularHabit => (0.42, 0.92);

    /// <summary>Weights of <see cref="UserRole"/> for all but the first user. Judgement.</summary>
    public static ReadOnlySpan<double> Roles => [5, 13, 17, 47, 18];

    /// <summary>Chance that a user works with a further product of the account, for each that it runs beyond the first: two products a head
    /// where there are three. Judgement.</summary>
    public const double FurtherProduct = 0.5;

    /// <summary>The most that all chances for further products add up to. Judgement.</summary>
    public const double FurtherProductsMax = 1.1;

    /// <summary>Share of users of other products who begin with a product added later, where there are licences. Judgement.</summary>
    public const double JoinsNewProduct = 0.3;

    /// <summary>Chance that a contact is, or will be, a user too, by <see cref="ContactRole"/>: champions and end users work with the
    /// product. Judgement.</summary>
    public static ReadOnlySpan<double> ContactIsUser => [0.12, 0.30, 0.75, 0.08, 0.85];

    /// <summary>Days that a contact must have left in the job to be given a user account.</summary>
    public const int ContactMinDays = 40;

    /// <summary>Days after a customer has left until its user accounts are closed, at most. Judgement.</summary>
    public const int ClosedAfterLeavingDays = 10;

    /// <summary>Share of those who fall silent whose account is locked: they came back once and had forgotten the password (metric 153:
    /// locked 1 to 3 %).</summary>
    public const double LockedWhenSilent = 0.11;

    /// <summary>Days between the last login and that, at most. Judgement.</summary>
    public const int LockedAfterDays = 60;

    /// <summary>Share of accounts whose house rule renews passwords at an even pace, and the days between. Judgement: the older rule of
    /// most standards.</summary>
    public const double PasswordsExpire = 0.22;

    /// <inheritdoc cref="PasswordsExpire"/>
    public const int PasswordLastsDays = 180;

    /// <summary>Mean days between resets by people who forget elsewhere. Judgement.</summary>
    public const double ForgetsPasswordDays = 420;

    /// <summary>Share of users with a second factor by <see cref="CompanySize"/> (metric 150: small 82, large 59).</summary>
    public static ReadOnlySpan<double> SecondFactorBySize => [0.83, 0.76, 0.68, 0.64];

    /// <summary>The same by <see cref="Industry"/> at middling size (metric 150: technology 88, insurance 77, professional services 75,
    /// transport 38; the others judged).</summary>
    public static ReadOnlySpan<double> SecondFactorByIndustry => [0.88, 0.66, 0.77, 0.60, 0.60, 0.60, 0.64, 0.70, 0.75, 0.38, 0.70, 0.66];

    /// <summary>The share at which size and industry say nothing.</summary>
    public const double SecondFactorLevel = 0.735;

    /// <summary>Spread of house rules between accounts, log-odds. Judgement: some demand it of all, some leave it open.</summary>
    public const double SecondFactorDeviation = 1.0;

    /// <summary>What an administrator adds, log-odds (metric 150: 90 % of administrators).</summary>
    public const double SecondFactorOfAdmins = 1.6;

    /// <summary>Share of accounts whose people log in by e-mail address; the others by a name in their workspace. Judgement.</summary>
    public const double LogsInByEmail = 0.7;
}
