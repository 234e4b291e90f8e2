using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Writes the people known at an account on the as-of.</summary>
internal static class ContactRows
{
    private static readonly Purpose Card = new("contact card");
    private static readonly Purpose Posts = new("contact posts");

    /// <summary>Appends every contact found by the as-of.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        int primary = PrimaryOf(scene);
        for (int index = 0; index < account.Contacts.Count; index++)
        {
            if (scene.Sees(account.Contacts[index].Found))
                scene.Rows.CustomerContacts.Append(RowOf(scene, index, index == primary));
        }
    }

    private static CustomerContact RowOf(Scene scene, int index, bool isPrimary)
    {
        Account account = scene.Account;
        Contact contact = account.Contacts[index];
        Draw draw = scene.Dice.Roll(Card, index);
        Text phone = PhoneOf(scene, ref draw);
        JobTitle title = TitleOf(scene.Dice, account, contact);
        return new CustomerContact
        {
            ContactId = contact.Id,
            CustomerId = account.Id,
            FirstName = contact.Name.First,
            LastName = contact.Name.Last,
            Email = contact.Email,
            Phone = phone,
            Title = title.Title,
            Department = title.Department,
            RoleType = contact.Role,
            IsPrimary = isPrimary,
            LinkedinUrl = draw.Chance(AccountAssumptions.ProfileKnown) ? contact.Name.Profile(scene.Words, contact.Id.Value) : null,
            LastContactDate = contact.LastHeard,
            CreatedDate = contact.Found,
            Status = StatusOf(scene, contact, ref draw),
        };
    }

    /// <summary>The main contact: the first one found who is still there, or else the first of all.</summary>
    private static int PrimaryOf(Scene scene)
    {
        for (int index = 0; index < scene.Account.Contacts.Count; index++)
        {
            if (scene.Account.Contacts[index].IsAround(scene.AsOf))
                return index;
        }

        return 0;
    }

    private static ContactStatus StatusOf(Scene scene, Contact contact, ref Draw draw)
    {
        bool bounces = draw.Chance(AccountAssumptions.LeaverBounces);
        if (!scene.Sees(contact.Leaves))
            return ContactStatus.Active;
        return bounces ? ContactStatus.Bounced : ContactStatus.Inactive;
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
            contact.Role, account.Profile.Size, account.Opportunities[0].Product.Category, sameRoleBefore, dice.Roll(Posts));
    }
}
