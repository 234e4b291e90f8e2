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
    public static void FillFirst(Scene scene, Opportunity opportunity, int ordinal)
    {
        Account account = scene.Account;
        Draw draw = scene.Dice.Roll(Choice, ordinal);
        double spend = account.Traits.AnnualSpend(account.Profile) * draw.LogNormal(1, DealAssumptions.SpendSigma);
        int wanted = 1 + Draw.IndexAt(AppetiteAt(account.Profile.Appetite, spend), DealAssumptions.BasketSizes);
        bool bundled = draw.Chance(DealAssumptions.BundleShare) && opportunity.TermMonths >= 6;
        for (int i = 0; i < wanted; i++)
        {
            if (Pick(scene, opportunity, ref draw) is not { } product)
                break;
            int price = product.ListPrice.On(opportunity.Opened);
            double share = spend / wanted * draw.LogNormal(1, DealAssumptions.ProductShareSigma);
            if (i > 0 && share < price * DealAssumptions.MinSeats * DealAssumptions.StretchForProduct)
                break;
            opportunity.Add(
                new LineItem(product, Seats(share / price, ref draw), price, i >= 2 && bundled ? DealAssumptions.BundleDiscount : 0)
            );
        }
    }

    /// <summary>An account's place among all that spend as much.</summary>
    private static double AppetiteAt(double appetite, double spend)
    {
        double more = appetite * PortableMath.Pow(spend / DealAssumptions.BasketAnchor, DealAssumptions.BasketPower);
        return more / (1 - appetite + more);
    }

    /// <summary>Offers a product that the customer does not run yet; false if there is none.</summary>
    public static bool FillCrossSell(Scene scene, Opportunity opportunity, int ordinal)
    {
        Account account = scene.Account;
        if (account.Installs.Count >= Opportunity.MaxLines)
            return false;
        Draw draw = scene.Dice.Roll(Addition, ordinal);
        if (Pick(scene, opportunity, ref draw) is not { } product || account.InstallOf(product) is not null)
            return false;
        double share =
            account.Traits.AnnualSpend(account.Profile) * draw.LogNormal(DealAssumptions.CrossSellShare, DealAssumptions.CrossSellSigma);
        int price = product.ListPrice.On(opportunity.Opened);
        opportunity.Add(new LineItem(product, Seats(share / price, ref draw), price, 0));
        return true;
    }

    /// <summary>A believable licence count near a wanted one.</summary>
    public static int Seats(double wanted, ref Draw draw)
    {
        if (wanted < DealAssumptions.MinSeats)
            return DealAssumptions.FewestSeats + draw.Weighted(DealAssumptions.FewSeats);
        double seats = wanted;
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

    /// <summary>A product on sale, by its pull on the market, its fit to the industry and its line's fit to the size; never one that the
    /// deal holds. Null if the vendor sells no other yet.</summary>
    private static PlannedProduct? Pick(Scene scene, Opportunity opportunity, ref Draw draw)
    {
        AccountProfile profile = scene.Account.Profile;
        IReadOnlyList<PlannedProduct> products = scene.Vendor.Catalogue.Products;
        Span<double> weights = stackalloc double[products.Count];
        for (int i = 0; i < products.Count; i++)
        {
            PlannedProduct product = products[i];
            if (!product.IsSoldOn(opportunity.Opened))
                continue;
            double weight =
                product.Appeal
                * product.MaturityOn(opportunity.Opened)
                * DealAssumptions.LineWeight(profile.Size, product.Line)
                * Catalogue.FitPull(profile.Industry, product.Category);
            foreach (LineItem line in opportunity.Lines)
            {
                if (line.Product == product)
                    weight = 0;
                else if (line.Product.Category == product.Category)
                    weight *= DealAssumptions.SameCategoryWeight;
            }

            weights[i] = weight;
        }

        int place = draw.Weighted(weights);
        return weights[place] > 0 ? products[place] : null;
    }
}
