using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Life;

/// <summary>How much customer success does for a customer: what it pays a year decides.</summary>
internal static class Effort
{
    /// <summary>The step of effort on a day, an index into the lists of <see cref="CheckInAssumptions"/>.</summary>
    public static int Of(Account account, DateOnly day)
    {
        long annual = 0;
        foreach (Contract contract in account.Contracts.Items)
            annual += contract.IsInForce(day) ? contract.AnnualValue.Cents : 0;
        int step = 0;
        while (step + 1 < CheckInAssumptions.EffortFrom.Length && annual >= CheckInAssumptions.EffortFrom[step + 1] * 100L)
            step++;
        return step;
    }
}
