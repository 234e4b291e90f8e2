using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Assumptions;

/// <summary>The latent path of an account: how content it is, week by week. It drives renewals, expansions and the use of
/// licences.</summary>
internal static class MoodAssumptions
{
    /// <summary>Standard deviation between accounts of the contentment they tend to; contentment is in log-odds of being pleased.
    /// Judgement.</summary>
    public const double TendencyDeviation = 0.55;

    /// <summary>What a standard deviation of smoothness in the onboarding of its first products adds to it (R49: on time renews far
    /// likelier).</summary>
    public const double OnboardingEffect = 0.51;

    /// <summary>What a standard deviation of its own nature adds: the rest of <see cref="TendencyDeviation"/>.</summary>
    public static double NatureEffect { get; } = Math.Sqrt(TendencyDeviation * TendencyDeviation - OnboardingEffect * OnboardingEffect);

    /// <summary>What a unit of product fit adds to that tendency. Judgement.</summary>
    public const double FitEffect = 0.35;

    /// <summary>Share of the way back to its tendency that contentment goes in a week: half of a shock is gone after nine weeks.
    /// Judgement.</summary>
    public const double WeeklyReturn = 0.075;

    /// <summary>Standard deviation of weekly shocks to contentment. Judgement.</summary>
    public const double WeeklyShock = 0.15;

    /// <summary>Days before the end of an agreement from which the customer weighs what it has: use begins to show the outcome four to
    /// twelve weeks ahead [S91].</summary>
    public const int ReviewDays = 150;

    /// <summary>Standard deviation of what that does to the tendency until the agreement ends, log-odds. Judgement.</summary>
    public const double ReviewDeviation = 0.75;

    /// <summary>Mean months until an account turns for the worse for reasons of its own: a new chief, a budget freeze, a rival's pilot.
    /// Judgement.</summary>
    public const double MonthsUntilDecline = 73;

    /// <summary>Weeks in which two thirds of that fall are forgotten by who has stayed. Judgement.</summary>
    public const double WeeksUntilSettled = 110;

    /// <summary>Mean fall of the tendency when it does, log-odds: deep enough that most such accounts leave, months after it shows
    /// [S91].</summary>
    public const double DeclineDepth = 2.85;

    /// <summary>Standard deviation of that fall.</summary>
    public const double DeclineDeviation = 0.6;

    /// <summary>What the hidden defect of an installed version (0 to 1) takes from the tendency. Judgement.</summary>
    public const double DefectEffect = 0.9;

    /// <summary>One-off fall of contentment when a champion or decision maker leaves [S83].</summary>
    public const double SponsorLossShock = 0.7;

    /// <summary>Weeks over which a renewal looks back.</summary>
    public const int MemoryWeeks = 13;

    /// <summary>Standard deviations of payment morale per unit of contentment: the displeased pay late (R58, judgement).</summary>
    public const double MoralePerContentment = 0.95;

    /// <summary>Log-odds of an engaged user per unit of contentment.</summary>
    public const double EngagementSlope = 0.9;

    /// <summary>Log-odds of an engaged user at contentment 0: about two thirds of licences in use (metric 125).</summary>
    public const double EngagementLevel = 0.75;

    /// <summary>Engaged users at contentment 0, 0 to 1.</summary>
    public static readonly double AverageEngagement = PortableMath.Logistic(EngagementLevel);

    /// <summary>Weeks in which a new install reaches 63 % of its plateau. Judgement.</summary>
    public const double RampWeeks = 9;
}
