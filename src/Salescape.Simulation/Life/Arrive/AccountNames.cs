using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What an account is called: by its own number, and after its parent if it has one.</summary>
internal static class AccountNames
{
    private static readonly Purpose WorldKey = new("company names");
    private static readonly Purpose OwnName = new("company name");
    private static readonly Purpose OnlookerName = new("onlooker company name");
    private static readonly Purpose FamilyName = new("family name");

    public static CompanyIdentity Of(Scene scene, in AccountProfile profile)
    {
        if (profile.Parent == 0)
            return Alone(scene, profile.Number, profile);
        AccountProfile parent = scene.Vendor.Market.Profile(profile.Parent);
        return CompanyFamilies.Child(
            scene.Words,
            Alone(scene, profile.Parent, parent),
            parent.Country,
            profile.Relationship,
            profile.Country,
            profile.Industry,
            profile.Size,
            scene.Vendor.Market.SiblingsBefore(profile.Number),
            scene.Vendor.World.Roll(FamilyName, profile.Parent)
        );
    }

    /// <summary>What a company is called that is no account.</summary>
    public static CompanyIdentity OfOnlooker(Scene scene, in AccountProfile company)
    {
        Dice world = scene.Vendor.World;
        Draw draw = world.Roll(OnlookerName, company.Number);
        return CompanyNames.For(
            scene.Words,
            company.Number,
            world.Roll(WorldKey).Bits(),
            company.Industry,
            company.Size,
            company.Country,
            ref draw,
            outside: true
        );
    }

    private static CompanyIdentity Alone(Scene scene, long number, in AccountProfile profile)
    {
        Dice world = scene.Vendor.World;
        Draw draw = world.Roll(OwnName, number);
        ulong key = world.Roll(WorldKey).Bits();
        return CompanyNames.For(scene.Words, number, key, profile.Industry, profile.Size, profile.Country, ref draw);
    }
}
