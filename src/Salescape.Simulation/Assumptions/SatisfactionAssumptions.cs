using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>
/// Which customers are asked how they were helped, who answers, and what. Satisfaction is a normal number around 0 to which
/// causes add; scores are where it falls.
/// </summary>
internal static class SatisfactionAssumptions
{
    /// <summary>Share of resolved tickets that a survey asks about. Set for 5,000 surveys with those a quarter and a year.</summary>
    public const double Surveyed = 0.50;

    /// <summary>Days from the solution to the survey, at most; it goes out the day after or soon after.</summary>
    public const int SentWithin = 3;

    /// <summary>Share of customers asked after the end of a quarter how they were helped in it, after that of a year.</summary>
    public const double AskedQuarterly = 0.26;

    /// <inheritdoc cref="AskedQuarterly"/>
    public const double AskedYearly = 0.45;

    /// <summary>Days after the end of a quarter in which such surveys go out, least and most, and days within which a ticket was resolved
    /// to be named.</summary>
    public static (int Min, int Max) PeriodicAfter => (3, 18);

    /// <inheritdoc cref="PeriodicAfter"/>
    public const int StillRemembered = 180;

    /// <summary>Share answered by score (metric 108: 15 to 20 %, more when unhappy).</summary>
    public static ReadOnlySpan<double> Answers => [0.26, 0.21, 0.17, 0.15, 0.17];

    /// <summary>Median days until an answer, sigma of their log, and the most after which it still counts.</summary>
    public const double AnswerDays = 0.9;

    /// <inheritdoc cref="AnswerDays"/>
    public const double AnswerSigma = 1.1;

    /// <inheritdoc cref="AnswerDays"/>
    public const int AnswerWithin = 21;

    /// <summary>Standard deviation of what nobody can explain.</summary>
    public const double Deviation = 1.25;

    /// <summary>Satisfaction from which the score is 2, 3, 4, 5 (metric 107: 7, 3, 7, 21 and 62 %).</summary>
    public static ReadOnlySpan<double> ScoreFrom => [-2.65, -2.35, -1.80, -0.70];

    /// <summary>What a unit of contentment with the vendor adds (R57).</summary>
    public const double PerContentment = 0.60;

    /// <summary>What a standard deviation of the solver's skill adds (section 4: agents differ by 0.15 to 0.25 points).</summary>
    public const double PerSkill = 0.18;

    /// <summary>What each doubling of the wait beyond the promise takes, and the most doublings that count (R33: −3 to −5 points of
    /// CSAT).</summary>
    public const double PerDoublingOfWait = 0.31;

    /// <inheritdoc cref="PerDoublingOfWait"/>
    public const double DoublingsMax = 4;

    /// <summary>What an answer at once adds, less the longer the share of the promised time that it took.</summary>
    public const double AtOnce = 0.55;

    /// <summary>What a broken promise takes (R36: −15 to −25 points).</summary>
    public const double Breach = 0.42;

    /// <summary>What each further answer that it took takes, and the most that count (R34: 86 % at the first contact, 44 % by the
    /// fourth).</summary>
    public const double PerAnswer = 0.22;

    /// <inheritdoc cref="PerAnswer"/>
    public const int AnswersMax = 5;

    /// <summary>What a solution that failed, and being handed up, take (R37: −8 to −12 points).</summary>
    public const double FailedAgain = 0.6;

    /// <inheritdoc cref="FailedAgain"/>
    public const double Escalation = 0.25;

    /// <summary>What the way it ends adds, by <see cref="ResolutionType"/>: fixed, workaround, by design, duplicate, not reproduced,
    /// configuration. Judgement.</summary>
    public static ReadOnlySpan<double> ByEnding => [0.20, -0.20, -0.40, -0.15, -0.60, 0.10];

    /// <summary>The best score of a ticket that ends as intended behaviour, as one of many or without a cause. Judgement.</summary>
    public const int BestIfUnsolved = 4;

    /// <summary>What the channel adds, by <see cref="TicketChannel"/> (R44: phone 90, chat 88, e-mail 84, portal 83 %).</summary>
    public static ReadOnlySpan<double> ByChannel => [0, 0.15, 0.10, -0.02, 0];

    /// <summary>Standard deviation of what sets the ratings of answer, quality and agent apart from the score.</summary>
    public const double RatingDeviation = 0.55;

    /// <summary>What satisfaction with the time, the quality and the agent take of that with the whole; what is below a mean answer weighs
    /// on the time. Judgement.</summary>
    public const double TimeFollows = 0.55;

    /// <inheritdoc cref="TimeFollows"/>
    public const double AgentFollows = 0.75;

    /// <summary>What a late and a quick answer add to satisfaction with the time.</summary>
    public const double LateAnswer = -1.7;

    /// <inheritdoc cref="LateAnswer"/>
    public const double QuickAnswer = 0.6;

    /// <summary>Share of the promised time up to which an answer is quick.</summary>
    public const double Quick = 0.3;

    /// <summary>Log-odds to recommend the vendor at a score of 4 and contentment 0, for each point of score and unit of contentment (metric
    /// 109: 68 to 74 % yes).</summary>
    public const double Recommends = 0.5;

    /// <inheritdoc cref="Recommends"/>
    public const double RecommendsPerPoint = 1.8;

    /// <inheritdoc cref="Recommends"/>
    public const double RecommendsPerContentment = 0.8;

    /// <summary>Share of answers with a word, by score. Judgement: the angry and the delighted write.</summary>
    public static ReadOnlySpan<double> Writes => [0.85, 0.75, 0.65, 0.55, 0.60];
}
