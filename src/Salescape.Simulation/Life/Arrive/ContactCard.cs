using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>What stands on a contact's card besides the name: what its seller filled in.</summary>
/// <param name="Phone">The telephone number; null where none was noted.</param>
/// <param name="Title">The title; null where none was noted.</param>
/// <param name="Department">The department; null where none was noted.</param>
/// <param name="Profile">What sets its profile apart from namesakes'; null where nobody noted where it is.</param>
/// <param name="BouncesLater">Whether mail comes back once the person has left.</param>
internal readonly record struct ContactCard(Text? Phone, Text? Title, Text? Department, uint? Profile, bool BouncesLater)
{
    private static readonly Purpose Card = new("contact card");
    private static readonly Purpose Posts = new("contact posts");
    private static readonly Purpose Judged = new("contact's part by title");
    private static readonly Purpose Switchboard = new("switchboard");

    /// <summary>The card of a contact.</summary>
    public static ContactCard Of(Scene scene, int index)
    {
        Account account = scene.Account;
        Contact contact = account.Contacts[index];
        Draw draw = scene.Dice.Roll(Card, index);
        CardHabit habit = CardHabit.Of(scene.Vendor.World, account.OwnerOn(contact.Found));
        LeadForm known = KnownFrom(account, index);
        JobTitle title = TitleOf(scene.Dice, account, contact);
        bool hasPhone = !draw.Chance(habit.Phone) || known.HasPhone;
        bool hasTitle = !draw.Chance(habit.Title) || known.HasTitle;
        bool hasDepartment = !draw.Chance(habit.Department);
        bool hasProfile = !draw.Chance(habit.Profile);
        return new ContactCard(
            hasPhone ? PhoneOf(scene, index) : null,
            hasTitle ? title.Title : null,
            hasDepartment ? title.Department : null,
            hasProfile ? (uint)draw.Bits() : null,
            draw.Chance(AccountAssumptions.LeaverBounces)
        );
    }

    /// <summary>A contact's telephone number, whether or not somebody noted it; null where the country keeps none free.</summary>
    public static Text? PhoneOf(Scene scene, int index)
    {
        Account account = scene.Account;
        Text city = HeadOffice.Of(scene.Dice, account).City;
        return FictionalPhones
            .Of(account.Profile.Country, city, account.Profile.Size, scene.Dice.Roll(Switchboard))
            .Of(scene.Words, index);
    }

    /// <summary>Title and department, unlike those of any other contact there.</summary>
    public static JobTitle TitleOf(Dice dice, Account account, Contact contact)
    {
        int index = 0;
        while (account.Contacts[index] != contact)
            index++;
        ContactRole usual = UsualRoleOf(dice, contact, index);
        bool isBorrowed = usual != contact.Role;
        int before = 0;
        for (int other = 0; other < index; other++)
        {
            Contact colleague = account.Contacts[other];
            bool isLike = UsualRoleOf(dice, colleague, other) == usual && (colleague.Role != usual) == isBorrowed;
            before += isLike ? 1 : 0;
        }

        // Those whose title is of another part count from the end, so that two get the same as late as can be.
        return JobTitles.For(
            usual,
            account.Profile.Size,
            account.Opportunities[0].Product.Category,
            isBorrowed ? -1 - before : before,
            dice.Roll(Posts)
        );
    }

    /// <summary>The part that people of a contact's title play most often: sellers judge by the person.</summary>
    private static ContactRole UsualRoleOf(Dice dice, Contact contact, int index)
    {
        Draw draw = dice.Roll(Judged, index);
        return draw.Chance(AccountAssumptions.RoleOfTitle)
            ? contact.Role
            : (ContactRole)draw.Weighted(AccountAssumptions.OtherTitles(contact.Role));
    }

    /// <summary>What a lead of the person's had brought when the contact was entered: it is copied, not typed.</summary>
    private static LeadForm KnownFrom(Account account, int index)
    {
        LeadForm known = default;
        foreach (Lead lead in account.Leads.Items)
        {
            if (lead.Contact == index && lead.Created <= account.Contacts[index].Found)
                known = new LeadForm(known.HasPhone || lead.Form.HasPhone, known.HasTitle || lead.Form.HasTitle, HasIndustry: true);
        }

        return known;
    }
}
