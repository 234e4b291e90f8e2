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
        if (
            !account.IsCustomer(first)
            || first < account.CustomerSince.AddDays(ContractAssumptions.ExpansionAfterDays)
        )
            return;
        Contract main = account.Contracts[account.MainContract];
        Draw draw = scene.Dice.Roll(Occasion, first.Year * 12L + first.Month);
        DateOnly day = BusinessDays.Within(first, last, draw.Unit(), account.Calendar);
        if (!LeavesRoom(account, main, day))
            return;

        CustomerProduct tightest = Tightest(account, day);
        double pressure = tightest.UsersWanted(day, account.Traits, account.Mood) / tightest.Seats;
        double upsell =
            pressure > ContractAssumptions.PressureFloor ? ContractAssumptions.UpsellPerMonth : ContractAssumptions.UpsellAnyway;
        double crossSell =
            ContractAssumptions.CrossSellPerMonth * PortableMath.Exp(ContractAssumptions.CrossSellPerContentment * account.Mood.At(day));
        double occasion = draw.Unit();
        if (occasion < upsell && !IsOpen(account, OpportunityType.Upsell, first))
            OfferLicences(scene, tightest, main, day, pressure, ref draw);
        else if (upsell <= occasion && occasion < upsell + crossSell && !IsOpen(account, OpportunityType.CrossSell, first))
            OfferProduct(scene, main, day);
    }

    private static void OfferLicences(Scene scene, CustomerProduct install, Contract main, DateOnly day, double pressure, ref Draw draw)
    {
        Opportunity opportunity = Buy.Begin(scene, OpportunityType.Upsell, OpportunitySource.Sales, day);
        double more = install.Seats * draw.Between(ContractAssumptions.UpsellMin, ContractAssumptions.UpsellMost);
        opportunity.TermMonths = MonthsLeft(main, day.AddDays(ContractAssumptions.UpsellTakesDays));
        opportunity.Add(new LineItem(install.Product, Basket.Seats(more, ref draw), install.AnnualPrice, 0));
        Buy.OpenExpansion(
            scene,
            opportunity,
            scene.Diary is null ? null : $"{install.Product.Name} has users for {pressure * 100:F0} % of its licences."
        );
    }

    private static void OfferProduct(Scene scene, Contract main, DateOnly day)
    {
        Opportunity opportunity = Buy.Begin(scene, OpportunityType.CrossSell, OpportunitySource.Sales, day);
        opportunity.TermMonths = MonthsLeft(main, day.AddDays(ContractAssumptions.CrossSellTakesDays));
        if (Basket.FillCrossSell(scene, opportunity, scene.Account.Opportunities.Count - 1))
            Buy.OpenExpansion(
                scene,
                opportunity,
                scene.Diary is null ? null : $"The customer is content: {scene.Account.Mood.At(day):F2} (0 is average)."
            );
        else
            scene.Account.Opportunities.GiveBack();
    }

    /// <summary>Whole months of a contract that are left on a day, from its next monthly day on.</summary>
    public static int MonthsLeft(Contract main, DateOnly day)
    {
        int left = main.TermMonths;
        while (left > 1 && main.Start.AddMonths(main.TermMonths - left) < day)
            left--;
        return left;
    }

    /// <summary>Whether an expansion begun now would be decided well before the contract comes up.</summary>
    private static bool LeavesRoom(Account account, Contract main, DateOnly day) =>
        main.Start <= day
        && day.AddDays(ContractAssumptions.ExpansionUntilDaysBeforeEnd + ContractAssumptions.ExpansionRoomDays) < main.LastDay
        && account.Left == DateOnly.MaxValue;

    /// <summary>Whether an expansion of a kind is under way: more licences may be talked about beside another product, not beside more
    /// licences.</summary>
    private static bool IsOpen(Account account, OpportunityType type, DateOnly day)
    {
        foreach (Opportunity opportunity in account.Opportunities.Items)
        {
            if (opportunity.Type == type && opportunity.Closed >= day)
                return true;
        }

        return false;
    }

    private static CustomerProduct Tightest(Account account, DateOnly day)
    {
        CustomerProduct tightest = account.Installs[0];
        double max = 0;
        foreach (CustomerProduct install in account.Installs.Items)
        {
            double pressure = install.UsersWanted(day, account.Traits, account.Mood) / install.Seats;
            if (install.InstalledOn <= day && pressure > max)
                (tightest, max) = (install, pressure);
        }

        return tightest;
    }
}
