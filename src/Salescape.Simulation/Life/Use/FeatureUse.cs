using System.Runtime.InteropServices;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Decides which features were used in the measured week that ends a quarter. The broader a product is in use, the more of its
/// features have been taken up and the more of its users work with each.
/// </summary>
/// <param name="Ordinal">Tells what an account makes of features apart.</param>
/// <param name="Feature">Index of the feature in the product's range.</param>
/// <param name="Users">Users who worked with it.</param>
/// <param name="Count">How often they did.</param>
internal readonly record struct FeatureUse(int Ordinal, int Feature, int Users, int Count)
{
    private static readonly Purpose Weekly = new("feature week");
    private static readonly Purpose Special = new("feature of its own");

    /// <summary>Tells the tracked features of every install and quarter.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        Span<FeatureTaste> tastes = stackalloc FeatureTaste[account.Installs.Count * FeatureAssumptions.Tracked];
        foreach (ref readonly UseWeek week in CollectionsMarshal.AsSpan(account.UseWeeks))
        {
            if (!telling.Sees(week.Ends))
                break;
            if (week.Ends.Month % FeatureAssumptions.MonthsBetween != 0 || telling.IsTooOld(week.Ends))
                continue;
            CustomerProduct install = account.Installs[week.Install];
            for (int slot = 0; slot < FeatureAssumptions.Tracked; slot++)
            {
                int feature = FeatureOf(scene.Dice, week, install, slot);
                ref FeatureTaste taste = ref tastes[week.Install * FeatureAssumptions.Tracked + slot];
                if (!taste.IsOf(feature))
                    taste = FeatureTaste.Of(scene.Dice, week.Install, slot, feature);
                FeatureUsageRows.Write(telling, week, Of(scene.Dice, week, slot, taste));
            }
        }
    }

    private static FeatureUse Of(Dice dice, in UseWeek week, int slot, in FeatureTaste taste)
    {
        Draw draw = dice.Roll(Weekly, (long)week.Ordinal * FeatureAssumptions.Tracked + slot);
        double uses = taste.Uses * draw.LogNormal(1, FeatureAssumptions.UsesOfWeekSigma);

        double beyond = week.Breadth - taste.TakenUpAt;
        double share = ShareOf(beyond);
        // Whoever has taken it up is a whole person; a feature on trial may have nobody in a week.
        int users = beyond >= 0 ? Math.Min(week.Active, (int)Math.Ceiling(share * week.Active)) : (int)(share * week.Active + draw.Unit());
        users = Math.Min(users, week.Active);
        int count = users == 0 ? 0 : Math.Max(users, (int)Math.Round(users * uses * week.Sessions / week.Active * (0.4 + 0.6 * share)));
        return new FeatureUse(week.Ordinal * FeatureAssumptions.Tracked + slot, taste.Feature, users, count);
    }

    /// <summary>The index in the product's range of a tracked feature: a leading one, one of the install's own liking, or the newest that
    /// its release has.</summary>
    private static int FeatureOf(Dice dice, in UseWeek week, CustomerProduct install, int slot)
    {
        if (slot < FeatureAssumptions.Leading)
            return slot;
        int others = FeatureRange.AtLaunch - FeatureAssumptions.Leading;
        Draw draw = dice.Roll(Special, week.Install);
        int special = Popularity.ByTaste(others, (ulong)install.Product.Number, ref draw);
        if (slot == FeatureAssumptions.Leading)
            return slot + special;
        int known = install.Product.FeaturesIn(install.ReleaseOn(week.Ends));
        return known > FeatureRange.AtLaunch ? known - 1 : FeatureAssumptions.Leading + (special + 1) % others;
    }

    /// <summary>Share of the active users who work with a feature.</summary>
    /// <param name="beyond">Breadth of use beyond that at which the install takes the feature up.</param>
    private static double ShareOf(double beyond) =>
        beyond < 0
            ? FeatureAssumptions.ShareTrying * Math.Max(0, 1 + beyond / FeatureAssumptions.BreadthOfTrying)
            : FeatureAssumptions.ShareAtLast
                - (FeatureAssumptions.ShareAtLast - FeatureAssumptions.ShareAtFirst)
                    * PortableMath.Exp(-beyond / FeatureAssumptions.BreadthOfGrowth);
}
