using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides what is known of an account besides its card: certificates, technology, use cases, integrations, duties.</summary>
internal static class AccountKnowledge
{
    private static readonly Purpose Knowledge = new("account attributes");
    private static readonly Purpose Shuffle = new("account attribute values");

    /// <summary>Tells the attributes recorded by the as-of.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        AccountProfile profile = account.Profile;
        ProductCategory interest = account.Opportunities[0].Product.Category;
        Draw draw = scene.Dice.Roll(Knowledge);
        Span<int> known = stackalloc int[AccountAssumptions.AttributeShares.Length];
        int wanted = draw.Whole(AccountAssumptions.AttributesMin, AccountAssumptions.AttributesMax);
        DateOnly day = account.Created;
        for (int i = 0; i < wanted; i++)
        {
            var type = (AttributeType)draw.Weighted(AccountAssumptions.AttributeShares);
            day = BusinessDays.After(day, draw.Exponential(AccountAssumptions.DaysBetweenAttributes), account.Calendar);
            int ordinal = known[(int)type]++;
            if (!scene.Sees(day) || ordinal >= AccountFacts.Count(type, interest, profile.Industry, profile.Country, profile.Size))
                continue;
            Text value = AccountFacts.Value(
                type,
                interest,
                profile.Industry,
                profile.Country,
                profile.Size,
                ordinal,
                scene.Dice.Roll(Shuffle)
            );
            AttributeRows.Write(telling, new KnownAttribute(i + 1, type, value, day));
        }
    }
}

/// <summary>Something that is known of an account.</summary>
/// <param name="Ordinal">From 1, in order of time.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Value">What is known.</param>
/// <param name="Recorded">The day on which it was recorded.</param>
internal readonly record struct KnownAttribute(int Ordinal, AttributeType Type, Text Value, DateOnly Recorded);
