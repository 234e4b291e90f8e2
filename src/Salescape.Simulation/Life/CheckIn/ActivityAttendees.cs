using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Who takes part in an activity: the customer success manager, contacts who are around, and users in a training.</summary>
internal static class ActivityAttendees
{
    private static readonly Purpose Company = new("activity attendees");

    /// <summary>Settles who takes part in the activities held by the as-of.</summary>
    public static void Invite(Scene scene)
    {
        HealthBook book = scene.Account.Health;
        foreach (Activity activity in book.Activities)
        {
            Csm csm = scene.Vendor.SuccessTeam.ManagerOf(scene.Dice, scene.Account, activity.Day);
            Draw guests = scene.Dice.Roll(Company, activity.Ordinal);
            Text attendees = Invite(scene, activity, csm, ref guests, out Contact? contact);
            book.Meetings.Add(new ActivityMeeting(csm, attendees, contact));
        }
    }

    /// <summary>The attendees' names. Contacts among them have been heard of on the day.</summary>
    /// <param name="scene">Whose activity it is.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="csm">Who leads it.</param>
    /// <param name="draw">What decides.</param>
    /// <param name="main">The contact spoken with; null if nobody known was there.</param>
    private static Text Invite(Scene scene, in Activity activity, Csm csm, ref Draw draw, out Contact? main)
    {
        Account account = scene.Account;
        int effort = Effort.Of(account, activity.Day);
        double more = CheckInAssumptions.Company[(int)activity.Type] * CheckInAssumptions.CompanyByEffort[effort];
        int most = effort <= CheckInAssumptions.Touching ? CheckInAssumptions.MaxGuestsIfTouching : CheckInAssumptions.MaxGuests;
        int wanted = Math.Min(most, 1 + draw.Poisson(more));
        bool isTraining = activity.Type == ActivityType.Training;
        bool isReview = activity.Type == ActivityType.QBR;
        ProductCategory category = account.Installs[activity.Install].Product.Category;
        main = null;
        scene.Words.Add(csm.Name);
        int guests = 0;
        int offset = draw.Whole(0, account.Contacts.Count - 1);
        int contacts = isTraining ? Math.Min(1, wanted) : wanted;
        // Whose trade the product is comes first, others only where nobody else is around.
        for (int pass = 0; pass < 2; pass++)
        {
            int room = pass == 0 ? contacts : Math.Min(1, contacts);
            for (int i = 0; i < account.Contacts.Count && guests < room; i++)
            {
                int index = (offset + i) % account.Contacts.Count;
                Contact contact = account.Contacts[index];
                if (!contact.IsAround(activity.Day) || HasNamesake(account, contact.Name, index))
                    continue;
                if (ContactCard.TitleOf(scene.Dice, account, contact).Suits(category) == (pass != 0))
                    continue;
                Greet(scene, contact, activity.Day);
                if (main is null || (isReview && !IsSponsor(main) && IsSponsor(contact)))
                    main = contact;
                guests++;
            }
        }

        // Where nobody known is around, whoever administers the product comes.
        int users =
            isTraining ? wanted - guests
            : guests == 0 ? 1
            : 0;
        int known = UsersOn(account, activity.Day);
        offset = draw.Whole(0, Math.Max(0, known - 1));
        for (int i = 0; i < known && users > 0; i++)
        {
            User user = account.Users[isTraining ? (offset + i) % known : i];
            bool fits = user.IsOpen(activity.Day) && user.Contact < 0 && (!isTraining || (user.Products & 1u << activity.Install) != 0);
            if (!fits || HasNamesake(account, user.Name, -1))
                continue;
            scene.Words.Add(", "u8).Add(user.Name.First).Add(' ').Add(user.Name.Last);
            users--;
        }

        return scene.Words.Cut();
    }

    private static bool IsSponsor(Contact contact) => contact.Role is ContactRole.DecisionMaker or ContactRole.Champion;

    /// <summary>Users created by a day; later ones stand behind them.</summary>
    private static int UsersOn(Account account, DateOnly day)
    {
        int count = account.Users.Count;
        while (count > 0 && account.Users[count - 1].Created > day)
            count--;
        return count;
    }

    private static void Greet(Scene scene, Contact contact, DateOnly day)
    {
        contact.HeardOn(day);
        scene.Words.Add(", "u8).Add(contact.Name.First).Add(' ').Add(contact.Name.Last);
    }

    /// <summary>Whether a contact at another index bears the name, so that a list of names would not tell them apart.</summary>
    private static bool HasNamesake(Account account, PersonName name, int index)
    {
        for (int other = 0; other < account.Contacts.Count; other++)
        {
            if (other != index && account.Contacts[other].Name == name)
                return true;
        }

        return false;
    }
}
