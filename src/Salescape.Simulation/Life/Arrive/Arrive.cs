using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>How an account enters the books: who it is, whom it belongs to, who works there, what is known of it.</summary>
internal static class Arrive
{
    private const string Chapter = "Arrive";

    private static readonly Purpose Owner = new("account owner");
    private static readonly Purpose Revenue = new("account revenue");
    private static readonly Purpose Kin = new("account link");

    /// <summary>Begins an account's life.</summary>
    public static void Begin(Scene scene, in AccountProfile profile, Dice dice, DateOnly created)
    {
        scene.Dice = dice;
        Draw draw = dice.Roll(Owner);
        SalesRep owner = scene.Vendor.SalesForce.OwnerFor(profile.Country, profile.Size, profile.Industry, created, ref draw);
        scene.Account.Begin(profile, Traits.Of(dice), created, AccountNames.Of(scene, profile), owner);
        AccountContacts.Populate(scene.Dice, scene.Account);
        scene.Diary?.Write(
            created,
            Chapter,
            $"{scene.Account.Identity.Name} of {profile.Country.Name} enters the books ({profile.Size}, {OpportunityDiary.InWords($"{profile.Industry}")}); {owner.Name} owns it.",
            $"Need {scene.Account.Traits.Need:F2}, budget {scene.Account.Traits.Budget:F2}, price sensitivity {scene.Account.Traits.PriceSensitivity:F2} (standard deviations)."
        );
    }

    /// <summary>Tells the account and what is known of it on the as-of.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        CustomerRows.Write(telling, RevenueOf(scene.Dice, account));
        for (int index = 0; index < account.Contacts.Count; index++)
        {
            if (scene.Sees(account.Contacts[index].Found) && ContactRows.IsShown(telling, account.Contacts[index]))
                ContactRows.Write(telling, index, ContactCard.Of(scene, index));
        }

        AccountKnowledge.Tell(scene, telling);
        if (account.Profile.Parent > 0)
            TellLink(scene, telling);
    }

    /// <summary>Yearly revenue to three significant digits, as a reference book would give it.</summary>
    private static Money RevenueOf(Dice dice, Account account)
    {
        double noise = dice.Roll(Revenue).Normal(0, MarketAssumptions.RevenueNoise);
        double dollars =
            MarketAssumptions.RevenueMedianMillions[(int)account.Profile.Size]
            * 1e6
            * PortableMath.Exp(MarketAssumptions.RevenueSigma * account.Profile.SizeSpread + noise);
        long unit = 1;
        while (dollars / unit >= 1_000)
            unit *= 10;
        return Money.Units((long)(dollars / unit) * unit);
    }

    private static void TellLink(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        Draw draw = scene.Dice.Roll(Kin);
        DateOnly known = BusinessDays.After(account.Created, draw.Between(0, MarketAssumptions.DaysUntilKinKnown + 1), account.Calendar);
        if (!scene.Sees(known))
            return;
        int? owned = null;
        if (account.Profile.Relationship == RelationshipType.ParentChild)
            owned = draw.Chance(MarketAssumptions.WhollyOwned)
                ? 100
                : draw.Whole(MarketAssumptions.MajorityMin, MarketAssumptions.MajorityMax);
        CustomerRows.WriteLink(telling, known, owned);
    }
}
