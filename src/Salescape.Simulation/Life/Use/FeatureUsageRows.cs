using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes which features were used in the measured week that ends a quarter.</summary>
internal static class FeatureUsageRows
{
    /// <summary>Appends a tracked feature of an install and quarter.</summary>
    public static void Write(Telling telling, in UseWeek week, in FeatureUse use)
    {
        Account account = telling.Account;
        PlannedProduct product = account.Installs[week.Install].Product;
        telling.Rows.FeatureUsage.Append(
            new FeatureUsage
            {
                FeatureUsageId = new FeatureUsageId(account.VastKey(use.Ordinal)),
                CustomerId = account.Id,
                ProductId = product.Id,
                FeatureName = product.Features[use.Feature].Name,
                UsageDate = week.Ends,
                UsageCount = use.Count,
                UniqueUsers = use.Users,
                AdoptionStatus = StatusOf(use.Count, use.Users, week.Active),
            }
        );
    }

    /// <summary>A word for the share of users and the uses of each.</summary>
    private static AdoptionStatus StatusOf(int count, int users, int active)
    {
        if (users == 0 || 100 * users < FeatureAssumptions.ExploringShare * active)
            return AdoptionStatus.NotAdopted;
        if (100 * users < FeatureAssumptions.RegularShare * active || count < FeatureAssumptions.RegularUses * users)
            return AdoptionStatus.Exploring;
        return count < FeatureAssumptions.PowerUses * users ? AdoptionStatus.Regular : AdoptionStatus.PowerUser;
    }
}
