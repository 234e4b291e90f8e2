using Salescape.Schema;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Assumptions;

/// <summary>Who leaves a name with marketing, how keen they are, and what sales makes of them. Sources are listed in
/// docs/sources.md.</summary>
internal static class LeadAssumptions
{
    /// <summary>
    /// Leads of companies that never become accounts, in the first <see cref="MarketAssumptions.CurveMonths"/> at scale 1.
    /// With some 1,100 leads that become opportunities they make 7,000 and a conversion of 15 % (#61: 8 to 20 % [S6]).
    /// </summary>
    public const double OnlookersAtScaleOne = 5_100;

    /// <summary>Leads by calendar month, 1 = average month (calibration table 3.2, leads and demo requests).</summary>
    public static ReadOnlySpan<double> LeadsByMonth => [1.08, 1.06, 1.08, 1.02, 1.02, 0.97, 0.88, 0.84, 1.08, 1.12, 1.04, 0.81];

    /// <summary>Per cent of onlookers by <see cref="CompanySize"/>: smaller than accounts, since anybody may read a white paper.
    /// Judgement.</summary>
    public static ReadOnlySpan<double> OnlookerSizes => [56, 27, 12, 5];

    /// <summary>Share of onlookers who follow a colleague that came before. Judgement.</summary>
    public const double HasColleague = 0.18;

    /// <summary>How many onlookers before at most that colleague came: two months' worth at scale 1. Judgement.</summary>
    public const int ColleagueWithin = 400;

    /// <summary>Draws of a day before an idle one is taken after all.</summary>
    public const int TriesForAnActiveDay = 5;

    /// <summary>How likely a day is taken, by how much people work on it: weekends bring 4 to 4.5 % of a week's leads each (calibration
    /// table 3.3), more than of its work.</summary>
    public static double Activity(DayOfWeek weekday, double work) =>
        weekday switch
        {
            DayOfWeek.Saturday or DayOfWeek.Sunday => work * 1.35,
            DayOfWeek.Friday => work * 0.85,
            _ => work * 0.92,
        };

    /// <summary>Median days from a lead to its opportunity, were there always room before it; with the room that deals which follow each
    /// other leave, some 40 (part 4: 30 to 40, mean 84 [S6]).</summary>
    public const double LagMedianDays = 62;

    /// <summary>Sigma of the log of those days (part 4).</summary>
    public const double LagSigma = 1.2;

    /// <summary>Days after which a lead that has not become an opportunity never does. Judgement.</summary>
    public const int LagMaxDays = 240;

    /// <summary>Weights of <see cref="ContactRole"/> among onlookers: more who use than who decide. Judgement.</summary>
    public static ReadOnlySpan<double> OnlookerRoles => [11, 25, 17, 5, 42];

    /// <summary>
    /// Mean interest of leads that become opportunities, in standard deviations of onlookers, whose mean is 0. The
    /// log-odds of becoming one then rise by this much with every unit of interest; score and attendance show it (R21, R23).
    /// </summary>
    public const double InterestOfConverted = 1.3;

    /// <summary>How much of that interest is the account's need; the rest is the person's. Judgement.</summary>
    public const double InterestByNeed = 0.3;

    /// <summary>
    /// Shares of onlookers who come without a campaign: by the web, by word of a customer, by a partner. With the leads
    /// that become opportunities, some 31 % of web leads do, 25 % of customers' referrals, a third of partners' and 9 %
    /// of those that campaigns bring (#61, R14).
    /// </summary>
    public static ReadOnlySpan<double> OnlookersWithoutCampaign => [0.112, 0.074, 0.026];

    /// <summary>
    /// How much likelier than other campaign leads those of an origin become opportunities, by <see cref="Plan.LeadOrigin"/>
    /// (#61: webinar 17.8, social 17.2, paid search 14.3 [S6]; R14). 0 where no campaign of marketing is behind it.
    /// </summary>
    public static ReadOnlySpan<double> ConversionByOrigin => [0, 0, 1.45, 0.7, 2.2, 0.9, 2.40, 0.7, 0.6, 0, 0];

    /// <summary>Share of web leads that came by a search engine rather than by the name. Judgement.</summary>
    public const double BySearchEngine = 0.4;

    /// <summary>Share of web leads on whom a campaign that ran there can be told. Judgement.</summary>
    public const double WebWithCampaign = 0.15;

    /// <summary>Share of leads found on a weekend that are also made on it. Judgement: 4 to 4.5 % of a week's leads come on each day of it
    /// (calibration table 3.3).</summary>
    public const double KeptOnWeekend = 0.3;

    /// <summary>Share of onlookers whom sales ever calls back (#65: 23 to 63 % are never answered [S37][S38]).</summary>
    public const double Answered = 0.60;

    /// <summary>How much the log-odds of an answer rise with interest: the keen ones ring first. Judgement.</summary>
    public const double AnsweredByInterest = 0.35;

    /// <summary>Share of answers given on the day of the lead (#65: 37 % within the hour).</summary>
    public const double AnsweredAtOnce = 0.42;

    /// <summary>Mean days until the other answers (#65: mean 42 hours of all).</summary>
    public const double DaysUntilAnswer = 2.8;

    /// <summary>Share of answered onlookers on whom sales comes to a verdict; the others stay in touch with marketing (#63).</summary>
    public const double Judged = 0.62;

    /// <summary>Mean days from the answer to the verdict, after <see cref="DaysUntilVerdictMin"/>. Judgement.</summary>
    public const double DaysUntilVerdict = 24;

    /// <inheritdoc cref="DaysUntilVerdict"/>
    public const int DaysUntilVerdictMin = 2;

    /// <summary>Log-odds that the verdict is Qualified at no particular interest, and what interest, and an answer on the first day, add
    /// (#59, #63; R20, damped at the grain of days).</summary>
    public static (double Base, double Interest, double AtOnce) Verdict => (0.02, 0.65, 0.8);

    /// <summary>Days without any activity after which a new lead is laid aside when the books are cleaned (#63: older cohorts hold no New).
    /// Judgement.</summary>
    public const int StaleAfterDays = 345;

    /// <summary>The same for a lead found worth a conversation that never came about. Judgement: longer, since somebody believed in
    /// it.</summary>
    public const int QualifiedStaleAfterDays = 420;

    /// <summary>Months and day in which the books are cleaned. Judgement.</summary>
    public static ReadOnlySpan<int> CleaningMonths => [1, 7];

    /// <inheritdoc cref="CleaningMonths"/>
    public const int CleaningDay = 20;

    /// <summary>Share of the days from an answered lead to its opportunity after which it is Qualified: least and most.
    /// Judgement.</summary>
    public static (double From, double Until) QualifiedPart => (0.15, 0.75);

    /// <summary>Share of onlookers who tick a product of interest on the form, and of leads that become opportunities. Judgement.</summary>
    public static (double Onlookers, double Converted) NamesProducts => (0.58, 0.86);

    /// <summary>
    /// Chance that a lead of an origin comes without telephone number, title and industry. Judgement: a number is the field most often made
    /// optional or skipped, a badge or a partner's mail has more, a form on a social network is filled in from the profile.
    /// </summary>
    public static (double Phone, double Title, double Industry) LeftBlank(LeadOrigin origin) =>
        origin switch
        {
            LeadOrigin.Website => (0.34, 0.24, 0.42),
            LeadOrigin.OrganicSearch => (0.40, 0.28, 0.46),
            LeadOrigin.PaidSearch => (0.44, 0.24, 0.40),
            LeadOrigin.Email => (0.62, 0.20, 0.36),
            LeadOrigin.Webinar => (0.46, 0.10, 0.22),
            LeadOrigin.TradeShow => (0.24, 0.06, 0.34),
            LeadOrigin.SocialMedia => (0.68, 0.12, 0.26),
            LeadOrigin.ContentDownload => (0.58, 0.18, 0.32),
            LeadOrigin.DirectMail => (0.36, 0.22, 0.30),
            LeadOrigin.CustomerReferral => (0.30, 0.26, 0.18),
            _ => (0.12, 0.10, 0),
        };

    /// <summary>Share of people who fill in whatever they are asked. Judgement.</summary>
    public const double FillsEverything = 0.12;

    /// <summary>Weights of 1, 2 and 3 products ticked. Judgement.</summary>
    public static ReadOnlySpan<double> ProductsNamed => [62, 28, 10];

    /// <summary>Share of answers that the campaign's own product is among them, where it has one. Judgement.</summary>
    public const double NamesCampaignProduct = 0.75;
}
