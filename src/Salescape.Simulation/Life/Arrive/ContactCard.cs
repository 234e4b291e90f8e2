using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>What stands on a contact's card besides the name.</summary>
/// <param name="Phone">The telephone number.</param>
/// <param name="Title">The title.</param>
/// <param name="Department">The department.</param>
/// <param name="HasProfile">Whether somebody noted where its profile is.</param>
/// <param name="BouncesLater">Whether mail comes back once the person has left.</param>
internal readonly record struct ContactCard(Text Phone, Text Title, Text Department, bool HasProfile, bool BouncesLater)
{
    private static readonly Purpose Card = new("contact card");
    private static readonly Purpose Posts = new("contact posts");

    /// <summary>The card of a contact.</summary>
    public static ContactCard Of(Scene scene, int index)
    {
        Draw draw = scene.Dice.Roll(Card, index);
        Text phone = PhoneOf(scene, ref draw);
        JobTitle title = TitleOf(scene.Dice, scene.Account, scene.Account.Contacts[index]);
        return new ContactCard(
            phone,
            title.Title,
            title.Department,
            draw.Chance(AccountAssumptions.ProfileKnown),
            draw.Chance(AccountAssumptions.LeaverBounces)
        );
    }

    /// <summary>A contact's telephone number.</summary>
    public static Text PhoneOf(Scene scene, int index)
    {
        Draw draw = scene.Dice.Roll(Card, index);
        return PhoneOf(scene, ref draw);
    }

    private static Text PhoneOf(Scene scene, ref Draw draw) => FictionalPhones.Draw(scene.Words, scene.Account.Profile.Country, ref draw);

    /// <summary>Title and department, unlike those of any other contact there.</summary>
    public static JobTitle TitleOf(Dice dice, Account account, Contact contact)
    {
        int sameRoleBefore = 0;
        for (int other = 0; account.Contacts[other] != contact; other++)
            sameRoleBefore += account.Contacts[other].Role == contact.Role ? 1 : 0;
        return JobTitles.For(
            contact.Role,
            account.Profile.Size,
            account.Opportunities[0].Product.Category,
            sameRoleBefore,
            dice.Roll(Posts)
        );
    }
}
