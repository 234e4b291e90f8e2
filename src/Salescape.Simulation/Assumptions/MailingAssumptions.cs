using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind e-mails sent to lists.</summary>
internal static class MailingAssumptions
{
    /// <summary>E-mails of a campaign without events by <see cref="CampaignType"/>, besides one for every so many days: about 200 in all
    /// are in the schema document.</summary>
    public static ReadOnlySpan<int> EmailsByType => [2, 1, 0, 1, 2, 1];

    /// <summary>Days of a campaign for one more e-mail by <see cref="CampaignType"/>; judgement.</summary>
    public static ReadOnlySpan<int> DaysPerEmail => [16, 9_999, 9_999, 9_999, 183, 150];

    /// <summary>Days before and after a webinar on which people are invited, reminded and sent the recording. Judgement.</summary>
    public static readonly int[] AroundWebinar = [-20, -3, 2];

    /// <summary>The same around an event. Judgement.</summary>
    public static readonly int[] AroundEvent = [-24, 4];

    /// <summary>Weights of Monday to Sunday for sending (calibration table 3.3).</summary>
    public static ReadOnlySpan<double> ByWeekday => [16, 22, 21, 22, 15, 2, 2];

    /// <summary>Addresses in the vendor's list at the start, all regions, at scale 1. Judgement.</summary>
    public const double ListAtStart = 7_000;

    /// <summary>Addresses that the list gains over the market's curve; goes on linearly. Judgement.</summary>
    public const double ListGain = 13_500;

    /// <summary>Part of a region's list that an e-mail goes to, least and most: by interest. Judgement.</summary>
    public static readonly (double Min, double Max) PartOfList = (0.45, 0.95);

    /// <summary>Share of e-mails that bounce from a list cleaned just now: hard and soft (metric 78: 96 to 99.5 % delivered, typically 98.5
    /// to 99).</summary>
    public const double BounceWhenClean = 0.0095;

    /// <summary>What a month without cleaning adds, as a share of that: lists decay by 2.1 % a month [S76]. Cleaned every
    /// January.</summary>
    public const double BounceGrowthAMonth = 0.07;

    /// <summary>Mean and standard deviation of the open rate of those not in the books: together with those, 30 to 40 % since mail programs
    /// fetch images beforehand (metric 79).</summary>
    public static readonly (double Mean, double Deviation) OpenRate = (0.315, 0.05);

    /// <summary>The same of the click rate per delivered e-mail (metric 80: 1.2 to 4 %, typically 2.1 to 2.9).</summary>
    public static readonly (double Mean, double Deviation) ClickRate = (0.0165, 0.006);

    /// <summary>How closely clicks follow opens from e-mail to e-mail (distribution table: 0.5 to 0.6).</summary>
    public const double ClickFollowsOpen = 0.55;

    /// <summary>What a doubling of the list takes from the open rate (R24: 1 to 2 points).</summary>
    public const double OpenLostPerDoubling = 0.015;

    /// <summary>The list at which that is reckoned from.</summary>
    public const double MiddlingList = 3_000;

    /// <summary>Opens and clicks by day of sending, Monday first (R26: Tuesday to Thursday 103–106, Monday 99, Friday 94, weekend
    /// 75–85).</summary>
    public static ReadOnlySpan<double> ResponseByWeekday => [0.99, 1.04, 1.05, 1.04, 0.94, 0.80, 0.78];

    /// <summary>Unsubscribes per delivered e-mail, median and sigma (metric 81: 0.10 to 0.5 %, typically 0.25).</summary>
    public static readonly (double Median, double Sigma) Unsubscribes = (0.0023, 0.3);

    /// <summary>Spam complaints per delivered e-mail, median and sigma (metric 81: 0.005 to 0.1 %, typically 0.012 to 0.03).</summary>
    public static readonly (double Median, double Sigma) Complaints = (0.00024, 0.4);

    /// <summary>Share of the opens and clicks of an e-mail that are in at the end of its first, second, … day; later all (R27: half by six
    /// hours, 90 % by 48).</summary>
    public static ReadOnlySpan<double> InByDay => [0.72, 0.90, 0.94, 0.96, 0.975, 0.985, 0.99, 0.995];

    /// <summary>Least recipients of an e-mail. Judgement: below, nobody prepares one.</summary>
    public const int MinRecipients = 220;
}
