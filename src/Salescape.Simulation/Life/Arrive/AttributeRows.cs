using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes what is known of an account besides its card: certificates, technology, use cases, integrations, duties.</summary>
internal static class AttributeRows
{
    private static readonly Purpose Knowledge = new("account attributes");
    private static readonly Purpose Shuffle = new("account attribute values");

    /// <summary>Appends the attributes recorded by the as-of.</summary>
    public static void Write(Scene scene)
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
            day = Calendar.WorkdayFrom(day.AddDays((int)draw.Exponential(AccountAssumptions.DaysBetweenAttributes)), account.Calendar);
            int ordinal = known[(int)type]++;
            if (!scene.Sees(day) || ordinal >= AccountFacts.Count(type, interest, profile.Industry, profile.Country, profile.Size))
                continue;
            scene.Rows.CustomerAttributes.Append(new CustomerAttribute
            {
                AttributeId = new CustomerAttributeId(account.Key(i + 1)),
                CustomerId = account.Id,
                AttributeType = type,
                AttributeValue = AccountFacts.Value(type, interest, profile.Industry, profile.Country, profile.Size, ordinal, scene.Dice.Roll(Shuffle)),
                CreatedDate = day,
            });
        }
    }
}
