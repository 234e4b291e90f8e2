using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides what a deal offers: which products, how many licences, at what price.</summary>
internal static class Basket
{
    private static readonly Purpose Choice = new("basket of a first deal");
    private static readonly Purpose Addition = new("basket of a cross-sell");

    /// <summary>Fills a first deal with as many products as the account's money allows.</summary>
    public static void FillFirst(Scene scene, Deal deal, int ordinal)
    {
        Account account = scene.Account;
        Draw draw = account.Dice.Roll(Choice, ordinal);
        double spend = account.Traits.AnnualSpend(account.Profile) * draw.LogNormal(1, DealAssumptions.SpendSigma);
        int wanted = 1 + Draw.PlaceAt(account.Profile.Appetite, DealAssumptions.BasketSizes);
        bool bundled = draw.Chance(DealAssumptions.BundleShare) && deal.TermMonths >= 6;
        for (int i = 0; i < wanted; i++)
        {
            PlannedProduct product = Pick(scene, deal, ref draw);
            int price = product.AnnualPrice;
            double share = spend / wanted * draw.LogNormal(1, DealAssumptions.ProductShareSigma);
            if (i > 0 && share < price * DealAssumptions.LeastSeats * DealAssumptions.StretchForProduct)
                break;
            deal.Add(new DealLine(product, Seats(share / price, ref draw), price, i >= 2 && bundled ? DealAssumptions.BundleDiscount : 0));
        }
    }

    /// <summary>Offers a product that the customer does not run yet; false if there is none.</summary>
    public static bool FillCrossSell(Scene scene, Deal deal, int ordinal)
    {
        Account account = scene.Account;
        if (account.Installs.Count >= Deal.MostLines)
            return false;
        Draw draw = account.Dice.Roll(Addition, ordinal);
        PlannedProduct product = Pick(scene, deal, ref draw);
        if (account.InstallOf(product) is not null)
            return false;
        double share = account.Traits.AnnualSpend(account.Profile) * draw.LogNormal(DealAssumptions.CrossSellShare, DealAssumptions.CrossSellSigma);
        deal.Add(new DealLine(product, Seats(share / product.AnnualPrice, ref draw), product.AnnualPrice, 0));
        return true;
    }

    /// <summary>A believable licence count near a wanted one.</summary>
    public static int Seats(double wanted, ref Draw draw)
    {
        double seats = Math.Max(DealAssumptions.LeastSeats, wanted);
        if (!draw.Chance(DealAssumptions.RoundSeats))
            return (int)seats;
        int best = DealAssumptions.RoundSeatCounts[0];
        foreach (int round in DealAssumptions.RoundSeatCounts)
        {
            if (Math.Abs(round - seats) < Math.Abs(best - seats))
                best = round;
        }

        return best;
    }

    /// <summary>A product on sale, by its pull on the market, its fit to the industry and its line's fit to the size; never one that the deal holds.</summary>
    private static PlannedProduct Pick(Scene scene, Deal deal, ref Draw draw)
    {
        AccountProfile profile = scene.Account.Profile;
        IReadOnlyList<PlannedProduct> products = scene.Vendor.Catalogue.Products;
        Span<double> weights = stackalloc double[products.Count];
        for (int i = 0; i < products.Count; i++)
        {
            PlannedProduct product = products[i];
            if (!product.IsSoldOn(deal.Opened))
                continue;
            double weight = product.Appeal * product.MaturityOn(deal.Opened)
                * DealAssumptions.LineWeight(profile.Size, product.Line)
                * Catalogue.FitPull(profile.Industry, product.Category);
            foreach (DealLine line in deal.Lines)
            {
                if (line.Product == product)
                    weight = 0;
                else if (line.Product.Category == product.Category)
                    weight *= DealAssumptions.SameCategoryWeight;
            }

            weights[i] = weight;
        }

        return products[draw.Weighted(weights)];
    }
}
