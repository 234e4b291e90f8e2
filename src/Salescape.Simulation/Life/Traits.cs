using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What an account is like inside, drawn at birth and never shown. Standard normal unless said.</summary>
/// <param name="Need">How much it needs what the vendor sells.</param>
/// <param name="Budget">How freely it spends for its size.</param>
/// <param name="Maturity">How quick it is with new software, 0 to 1: how soon it installs a release.</param>
/// <param name="PriceSensitivity">How hard it bargains, and how soon price drives it away.</param>
/// <param name="Contentment">How easily it is pleased.</param>
/// <param name="Growth">Growth of its users a month, as a share.</param>
/// <param name="PaymentMorale">How punctually it would pay if it were neither pleased nor displeased.</param>
/// <param name="Zeal">How much its people put into a new start.</param>
internal readonly record struct Traits(
    double Need,
    double Budget,
    double Maturity,
    double PriceSensitivity,
    double Contentment,
    double Growth,
    double PaymentMorale,
    double Zeal
)
{
    private static readonly Purpose Birth = new("account traits");

    /// <summary>The traits of an account.</summary>
    public static Traits Of(Dice account)
    {
        Draw draw = account.Roll(Birth);
        return new Traits(
            draw.Normal(),
            draw.Normal(),
            draw.Unit(),
            draw.Normal(),
            draw.Normal(),
            draw.Normal(AccountAssumptions.GrowthMean, AccountAssumptions.GrowthDeviation),
            draw.Normal(),
            draw.Normal()
        );
    }

    /// <summary>How easily it takes new software into use, standard normal or nearly so: zeal, and digital maturity.</summary>
    public double Readiness =>
        OnboardingAssumptions.ReadinessByZeal * Zeal + OnboardingAssumptions.ReadinessByMaturity * (2 * Maturity - 1);

    /// <summary>What the account would spend in a first year at list price, US dollars.</summary>
    public double AnnualSpend(in AccountProfile profile) =>
        AccountAssumptions.AnnualSpendMedian[(int)profile.Size]
        * PortableMath.Exp(AccountAssumptions.SpendBudgetSigma * Budget + AccountAssumptions.SpendSizeSigma * profile.SizeSpread);
}
