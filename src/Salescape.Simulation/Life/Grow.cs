using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>How a customer grows: licences that run short are bought, and contented customers are offered another product.</summary>
internal static class Grow
{
    private static readonly Purpose Occasion = new("expansion occasion");

    /// <summary>Opens at most one expansion in a month.</summary>
    public static void Month(Scene scene, DateOnly first, DateOnly last)
    {
        Account account = scene.Account;
        if (!account.IsCustomer(first) || IsBusy(account, first) || first < account.CustomerSince.AddDays(ContractAssumptions.ExpansionAfterDays))
            return;
        Agreement main = account.Agreements[account.MainAgreement];
        Draw draw = account.Dice.Roll(Occasion, first.Year * 12L + first.Month);
        DateOnly day = Calendar.WorkdayFrom(first.AddDays(draw.Whole(0, last.Day - 1)), account.Calendar);
        if (day > last || !LeavesRoom(account, main, day))
            return;

        Install tightest = Tightest(account, day);
        double pressure = tightest.UsersWanted(day, account.Traits, account.Mood) / tightest.Seats;
        double upsell = pressure > ContractAssumptions.PressureFloor ? ContractAssumptions.UpsellPerMonth : ContractAssumptions.UpsellAnyway;
        double crossSell = ContractAssumptions.CrossSellPerMonth
            * PortableMath.Exp(ContractAssumptions.CrossSellPerContentment * account.Mood.At(day));
        double occasion = draw.Unit();
        if (occasion < upsell)
            OfferLicences(scene, tightest, main, day, pressure, ref draw);
        else if (occasion < upsell + crossSell)
            OfferProduct(scene, main, day);
    }

    private static void OfferLicences(Scene scene, Install install, Agreement main, DateOnly day, double pressure, ref Draw draw)
    {
        Deal deal = Buy.Begin(scene, OpportunityType.Upsell, OpportunitySource.Sales, day);
        double more = install.Seats * draw.Between(ContractAssumptions.UpsellLeast, ContractAssumptions.UpsellMost);
        deal.TermMonths = MonthsLeft(main, day.AddDays(ContractAssumptions.UpsellTakesDays));
        deal.Add(new DealLine(install.Product, Basket.Seats(more, ref draw), install.AnnualPrice, 0));
        Buy.OpenExpansion(scene, deal, scene.Diary is null ? null : $"{install.Product.Name} has users for {pressure * 100:F0} % of its licences.");
    }

    private static void OfferProduct(Scene scene, Agreement main, DateOnly day)
    {
        Deal deal = Buy.Begin(scene, OpportunityType.CrossSell, OpportunitySource.Sales, day);
        deal.TermMonths = MonthsLeft(main, day.AddDays(ContractAssumptions.CrossSellTakesDays));
        if (Basket.FillCrossSell(scene, deal, scene.Account.Deals.Count - 1))
            Buy.OpenExpansion(scene, deal, scene.Diary is null ? null : $"The customer is content: {scene.Account.Mood.At(day):F2} (0 is average).");
        else
            scene.Account.Deals.GiveBack();
    }

    /// <summary>Whole months of an agreement that are left on a day, from its next monthly day on.</summary>
    public static int MonthsLeft(Agreement main, DateOnly day)
    {
        int left = main.TermMonths;
        while (left > 1 && main.Start.AddMonths(main.TermMonths - left) < day)
            left--;
        return left;
    }

    /// <summary>Whether an expansion begun now would be decided well before the agreement comes up.</summary>
    private static bool LeavesRoom(Account account, Agreement main, DateOnly day) =>
        main.Start <= day
        && day.AddDays(ContractAssumptions.ExpansionUntilDaysBeforeEnd + ContractAssumptions.ExpansionRoomDays) < main.LastDay
        && account.Left == DateOnly.MaxValue;

    private static bool IsBusy(Account account, DateOnly day)
    {
        foreach (Deal deal in account.Deals.Items)
        {
            if (deal.Type is OpportunityType.Upsell or OpportunityType.CrossSell && deal.Closed >= day)
                return true;
        }

        return false;
    }

    private static Install Tightest(Account account, DateOnly day)
    {
        Install tightest = account.Installs[0];
        double most = 0;
        foreach (Install install in account.Installs.Items)
        {
            double pressure = install.UsersWanted(day, account.Traits, account.Mood) / install.Seats;
            if (install.InstalledOn <= day && pressure > most)
                (tightest, most) = (install, pressure);
        }

        return tightest;
    }
}
