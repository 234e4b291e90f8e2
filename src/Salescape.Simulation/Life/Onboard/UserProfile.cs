using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides who a new user is: a known contact or a colleague, in which role, with which products and habits.</summary>
internal static class UserProfile
{
    private static readonly Purpose Nature = new("user");
    private static readonly Purpose Contacts = new("contact is a user");

    /// <summary>Contacts are looked for in this order: those who work with the product come first.</summary>
    private static ReadOnlySpan<ContactRole> Order =>
        [ContactRole.User, ContactRole.Champion, ContactRole.Influencer, ContactRole.DecisionMaker, ContactRole.Blocker];

    /// <summary>Opens a user account for someone with a place left; the first one is the administrator's.</summary>
    public static void Join(Dice dice, Account account, DateOnly day, DateOnly until)
    {
        bool isFirst = account.Users.Count == 0;
        Draw draw = dice.Roll(Nature, account.Users.Count);
        var role = (UserRole)draw.Weighted(UserAssumptions.Roles);
        uint products = ProductsOf(account, day, until, takesAll: isFirst, ref draw);
        if (products != 0)
            Open(dice, account, day, isFirst ? UserRole.Admin : role, products, ref draw);
    }

    /// <summary>Opens the account of an administrator's successor on the day on which the predecessor's is closed; takes over the
    /// products.</summary>
    public static void Succeed(Dice dice, Account account, DateOnly day, DateOnly until, User predecessor)
    {
        Draw draw = dice.Roll(Nature, account.Users.Count);
        uint products = predecessor.Products | ProductsOf(account, day, until, takesAll: false, ref draw);
        Open(dice, account, day, UserRole.Admin, products, ref draw);
    }

    private static void Open(Dice dice, Account account, DateOnly day, UserRole role, uint products, ref Draw draw)
    {
        int index = account.Users.Count;
        int contact = ContactFor(dice, account, day);
        User user = account.Users.Take();
        user.Id = new UserAccountId(account.LargeKey(index + 1));
        user.Contact = contact;
        user.Role = role;
        user.Created = day;
        user.Products = products;
        PersonName name = PeopleNames.Draw(account.Profile.Country, ref draw);
        DateOnly leaves = BusinessDays.After(
            day,
            UserAssumptions.TenureMinDays + draw.Exponential(UserAssumptions.TenureDays),
            account.Calendar
        );
        user.Name = contact < 0 ? name : account.Contacts[contact].Name;
        user.Leaves = contact < 0 ? leaves : account.Contacts[contact].Leaves;
        SetHabit(user, ref draw);
    }

    /// <summary>How often a user logs in, and until when.</summary>
    private static void SetHabit(User user, ref Draw draw)
    {
        bool begins = !draw.Chance(UserAssumptions.NeverBegin) || user.Role == UserRole.Admin;
        bool fadesSoon = draw.Chance(UserAssumptions.SoonFade) && user.Role != UserRole.Admin;
        bool isCasual = draw.Chance(UserAssumptions.Casual[(int)user.Role]);
        (double low, double high) = isCasual ? UserAssumptions.CasualHabit : UserAssumptions.RegularHabit;
        double level = draw.Unit();
        double habit = low + (high - low) * (isCasual ? level * level * level : level);
        double days = draw.Exponential(fadesSoon ? UserAssumptions.SoonFadeDays : UserAssumptions.FadeDays);
        user.Habit = begins ? habit : 0;
        DateOnly fades = begins ? user.Created.AddDays(1 + (int)days) : user.Created;
        user.Fades = fades < user.Leaves ? fades : user.Leaves;
    }

    /// <summary>The products that a new user works with, as bits: one in any case, weighed by the places left, and perhaps more; 0 if there
    /// is no place.</summary>
    private static uint ProductsOf(Account account, DateOnly day, DateOnly until, bool takesAll, ref Draw draw)
    {
        Span<double> room = stackalloc double[account.Installs.Count];
        int running = 0;
        double total = 0;
        for (int install = 0; install < room.Length; install++)
        {
            if (account.Installs[install].InstalledOn > day)
                continue;
            running++;
            room[install] = Math.Max(0, NamedSeats.Room(account, install, day, until));
            total += room[install];
        }

        if (total == 0)
            return 0;
        int main = draw.Weighted(room);
        uint products = 1u << main;
        double further = Math.Min(UserAssumptions.FurtherProduct, UserAssumptions.FurtherProductsMax / Math.Max(1, running - 1));
        for (int install = 0; install < room.Length; install++)
        {
            bool takes = draw.Chance(further) || takesAll;
            if (takes && room[install] > 0)
                products |= 1u << install;
        }

        return products;
    }

    /// <summary>The contact who is given this account: one who is around, works with the product and has none yet; −1 for a colleague whom
    /// no seller has met.</summary>
    private static int ContactFor(Dice dice, Account account, DateOnly day)
    {
        foreach (ContactRole role in Order)
        {
            for (int index = 0; index < account.Contacts.Count; index++)
            {
                Contact contact = account.Contacts[index];
                if (contact.Role != role || contact.Found > day || contact.Leaves < day.AddDays(UserAssumptions.ContactMinDays))
                    continue;
                Draw draw = dice.Roll(Contacts, index);
                if (draw.Chance(UserAssumptions.ContactIsUser[(int)role]) && !IsUser(account, index))
                    return index;
            }
        }

        return -1;
    }

    private static bool IsUser(Account account, int contact)
    {
        foreach (User user in account.Users.Items)
        {
            if (user.Contact == contact)
                return true;
        }

        return false;
    }
}
