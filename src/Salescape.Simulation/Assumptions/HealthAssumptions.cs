namespace Salescape.Simulation.Assumptions;

/// <summary>
/// How the vendor scores the health of a customer: the published weights and thresholds of its own formula, which anyone
/// can compute again from the rows, and what it reads from a score. All in hundredths of a point, or of a per cent.
/// Judgement, so that the distribution of metric 163 comes out, where nothing else is said.
/// </summary>
internal static class HealthAssumptions
{
    /// <summary>Per cent of the overall score that each sub-score makes up: usage, support, payment, engagement, sentiment. The usual order
    /// of vendors' guides [S82].</summary>
    public static ReadOnlySpan<int> Weights => [40, 10, 10, 15, 25];

    /// <summary>Days from the start of the first contract from which on a customer is scored: there is little to judge
    /// before. Set for the 30,000 rows of the schema document.</summary>
    public const int FirstDays = 50;

    /// <summary>Halves of support and engagement that come from use, before the first measured week: nothing is known yet.</summary>
    public const int BeforeUse = 70_00;

    /// <summary>Usage score before the first measured week while nobody has been named, and the tenths of a point that each per cent of the
    /// licences first bought adds once it has a named user.</summary>
    public const int WithoutUsers = 55_00;

    /// <inheritdoc cref="WithoutUsers"/>
    public const int PerUserTenths = 3;

    /// <summary>Usage score from which further points count for less, up to 100; the same distance from 0 below.</summary>
    public const int Knee = 86_00;

    /// <summary>Points of the usage level at no licence in use.</summary>
    public const int LevelAtNone = -32_00;

    /// <summary>Points of the usage level for a tenth of a point of utilisation, in tenths: all licences in use are not asked
    /// for.</summary>
    public const int LevelPerUseTenths = 16;

    /// <summary>Tenths of the usage score that come from the level; the others from the breadth of features in use.</summary>
    public const int LevelTenths = 8;

    /// <summary>The last measured week is compared with the latest one that is at least this many days older: three months.</summary>
    public const int TrendDays = 80;

    /// <summary>The most that the trend of utilisation adds or takes.</summary>
    public const int TrendMax = 20_00;

    /// <summary>Mean share of failed operations, hundredths of a per cent, up to which the faults half of support health is full.</summary>
    public const int ErrorsForgiven = 60;

    /// <summary>Points of a hundredth that each further hundredth of a per cent takes.</summary>
    public const int PerError = 25;

    /// <summary>Whole points of the help half of support health for a customer that had nothing grave and said nothing.</summary>
    public const int HelpAtBest = 82;

    /// <summary>Days that it looks back for tickets and breaches, and for answers to surveys.</summary>
    public const int TicketDays = 90;

    /// <inheritdoc cref="TicketDays"/>
    public const int SurveyDays = 180;

    /// <summary>Whole points that a ticket of high or critical priority takes, and the most that count.</summary>
    public const int PerGraveTicket = 6;

    /// <inheritdoc cref="PerGraveTicket"/>
    public const int GraveTicketsMax = 5;

    /// <summary>Whole points that a breach of an agreement takes, and the most that count.</summary>
    public const int PerBreach = 10;

    /// <inheritdoc cref="PerBreach"/>
    public const int BreachesMax = 4;

    /// <summary>Whole points of an answer to a survey by its score, from 1 to 5.</summary>
    public static ReadOnlySpan<int> PerScore => [-20, -20, -8, 2, 6];

    /// <summary>Days that payment health looks back for due dates.</summary>
    public const int PaymentDays = 180;

    /// <summary>Days until a payment is booked and seen: longer than any takes to clear.</summary>
    public const int BookingDays = 10;

    /// <summary>Points of a hundredth that a mean day late takes.</summary>
    public const int PerDayLate = 300;

    /// <summary>The most days late that count of one invoice.</summary>
    public const int DaysLateMax = 60;

    /// <summary>Payment health before anything has fallen due.</summary>
    public const int BeforePayment = 80_00;

    /// <summary>Points of engagement by activities held in <see cref="EngagementDays"/>: none, one, two, three, more.</summary>
    public static ReadOnlySpan<int> Touches => [25_00, 50_00, 70_00, 85_00, 100_00];

    /// <summary>Days that engagement looks back.</summary>
    public const int EngagementDays = 90;

    /// <summary>Points for a hundredth of a login a user and week: nearly four make it full.</summary>
    public const int PerLogin = 26;

    /// <summary>Days that sentiment looks back.</summary>
    public const int SentimentDays = 150;

    /// <summary>Whole points of an activity by its sentiment: positive, neutral, negative.</summary>
    public static ReadOnlySpan<int> SentimentPoints => [100, 50, 0];

    /// <summary>Activities taken for granted, and their whole points: a single voice does not decide.</summary>
    public const int SentimentPrior = 1;

    /// <inheritdoc cref="SentimentPrior"/>
    public const int SentimentPriorPoints = 65;

    /// <summary>Scores of a month, on the 1st, 11th and 21st: the trend looks back as many. Set for the 30,000 rows of the schema
    /// document.</summary>
    public const int ScoresPerMonth = 3;

    /// <summary>Change from which a score is improving or declining.</summary>
    public const int TrendChange = 3_00;

    /// <summary>Points that a declining score loses when its risk is read.</summary>
    public const int DecliningPenalty = 4_00;

    /// <summary>Scores from which the risk is low, medium, high (metric 163: 58, 28, 10 and 4 %).</summary>
    public static ReadOnlySpan<int> RiskFloors => [68_00, 52_00, 37_00];
}
