using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>What leads do with what marketing sends and shows them. Set for 5.7 engagements a lead (40,000 of 7,000 in the schema
/// document).</summary>
internal static class NurtureAssumptions
{
    /// <summary>How much likelier a campaign reaches somebody in its audience. Judgement.</summary>
    public const double WeightInAudience = 3;

    /// <summary>Days for which an e-mail is opened after it was sent. Judgement.</summary>
    public const int DaysAnEmailIsRead = 14;

    /// <summary>
    /// Mean times that a lead of no particular interest comes back by itself: onlookers, and those who are about to buy
    /// and look around before (part 4: 5 to 6 engagements, a fifth with one).
    /// </summary>
    public static (double Onlookers, double Buyers) VisitsMean => (0.26, 1.0);

    /// <summary>How much they grow with interest, log units per unit; gives the long tail of part 4 (negative binomial, k 0.7).</summary>
    public const double VisitsByInterest = 0.92;

    /// <summary>The most times. Judgement.</summary>
    public const int VisitsMax = 10;

    /// <summary>Mean days for which an onlooker stays warm, after <see cref="WarmMinDays"/>. Judgement.</summary>
    public const double WarmDays = 95;

    /// <inheritdoc cref="WarmDays"/>
    public const int WarmMinDays = 6;

    /// <summary>Days after which nobody is warm any more. Judgement.</summary>
    public const int WarmMaxDays = 330;

    /// <summary>Share of a webinar's registrants who are leads already; the others become leads by registering. Judgement.</summary>
    public const double RegistrantsKnown = 1.0;

    /// <summary>How likely those who have cooled register, relative to those who are warm. Judgement.</summary>
    public const double ColdRegisters = 0.4;

    /// <summary>How much likelier the keen register, log units per unit of interest. Judgement.</summary>
    public const double RegistersByInterest = 0.25;

    /// <summary>The highest chance of anybody to register. Judgement.</summary>
    public const double RegistersMax = 0.95;

    /// <summary>Days before a webinar from which it is invited to. Judgement.</summary>
    public const int InvitedDays = 28;

    /// <summary>Chance that it comes to a trade show or conference rather than to the website, where one is ahead. Judgement.</summary>
    public const double VisitsShow = 0.22;

    /// <summary>Days before a show from which it is planned in. Judgement.</summary>
    public const int ShowNoticedDays = 40;

    /// <summary>Log-odds of opening an e-mail while warm and later, and what interest adds. Leads asked for mail, so more open it than of
    /// the public (#79). Judgement.</summary>
    public static (double Warm, double Cold, double Interest) Opens => (-1.2, -4.3, 0.65);

    /// <summary>What it adds to be of the campaign's audience. Judgement.</summary>
    public const double OpensInAudience = 0.4;

    /// <summary>Days for which an onlooker stays on the lists. Judgement.</summary>
    public const int DaysOnTheList = 365;

    /// <summary>Mean days from sending to opening; most open at once. Judgement.</summary>
    public const double DaysUntilOpened = 0.9;

    /// <summary>Log-odds that a lead who opens an e-mail clicks, and what interest adds (#79, #80: of the public one opener in ten; leads
    /// asked for it). Judgement.</summary>
    public static (double Base, double Interest) Clicks => (-0.65, 0.6);

    /// <summary>Log-odds that who clicks fills in the form behind it, and what interest adds. Judgement.</summary>
    public static (double Base, double Interest) FillsForm => (-0.75, 0.6);

    /// <summary>Share of forms after which the file is downloaded too. Judgement.</summary>
    public const double Downloads = 0.82;

    /// <summary>Share of visits to open content that end with a download. Judgement.</summary>
    public const double DownloadsOpenly = 0.3;

    /// <summary>Share of content looked at that is behind a form (#88: 35 to 45 % of assets).</summary>
    public const double LooksAtGated = 0.4;

    /// <summary>When in its warm time a lead comes back: the power of an even number from 0 to 1; above 1 it is early rather than late.
    /// Judgement.</summary>
    public const double EarlyPower = 1.6;

    /// <summary>Points of an engagement by <see cref="EngagementType"/>, as campaigns count them. Judgement.</summary>
    public static ReadOnlySpan<int> Points => [1, 3, 10, 8, 15];
}
