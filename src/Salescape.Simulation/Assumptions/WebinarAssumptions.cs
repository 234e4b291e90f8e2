namespace Salescape.Simulation.Assumptions;

/// <summary>Who registers for webinars, who comes, and what they do there.</summary>
internal static class WebinarAssumptions
{
    /// <summary>Share who register on the day (#75: more than 25 % [S44]).</summary>
    public const double OnTheDay = 0.27;

    /// <summary>Mean days ahead of the others (#75: 58 % in the last seven days).</summary>
    public const double DaysAhead = 11;

    /// <summary>Log-odds of coming for somebody of no particular interest, and what interest adds (#73: 38 to 42 % of registrants;
    /// R23).</summary>
    public static (double Base, double Interest) Comes => (-0.68, 0.9);

    /// <summary>What the region adds to the log-odds, by <see cref="Schema.Region"/> (#73: US and Europe 42 to 45 %, APAC 30 to 35 %
    /// [S42]).</summary>
    public static ReadOnlySpan<double> ComesByRegion => [0.05, 0.05, -0.40, -0.15];

    /// <summary>Minutes that an attendee stays on average, of <see cref="Length"/>, what interest adds, and the spread (#74: 45 to 52
    /// [S42][S43]).</summary>
    public static (double Mean, double Interest, double Deviation) Stays => (49, 3.0, 10);

    /// <summary>Minutes of a webinar (#74).</summary>
    public const int Length = 60;

    /// <summary>The shortest stay that counts, minutes. Judgement.</summary>
    public const int MinMinutes = 5;

    /// <summary>Share of those who leave early, after at most half of it. Judgement.</summary>
    public const double LeavesEarly = 0.08;

    /// <summary>Log-odds of answering polls, and what interest adds (#76: 35 to 45 % of attendees).</summary>
    public static (double Base, double Interest) AnswersPolls => (-0.65, 0.4);

    /// <summary>Log-odds of asking at least one question, and what interest adds (#76: 10 to 14 %; R23: a question marks the
    /// keen).</summary>
    public static (double Base, double Interest) Asks => (-2.75, 0.8);

    /// <summary>Mean further questions of those who ask. Judgement.</summary>
    public const double FurtherQuestions = 0.35;

    /// <summary>Log-odds of asking to be called, and what interest adds (#76: 6 to 10 %).</summary>
    public static (double Base, double Interest) WantsMore => (-3.3, 0.9);
}
