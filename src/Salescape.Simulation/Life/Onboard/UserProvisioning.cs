using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Opens and closes the named users of a customer, month by month: an administrator on the first day, the others over
/// the first weeks, more as licences are added, successors of those who left, nobody once the customer is gone. On no
/// day do more users hold a product than there are licences for it.
/// </summary>
internal static class UserProvisioning
{
    /// <summary>Users that can join in a month; more would be an account of tens of thousands of licences.</summary>
    private const int MaxJoiners = 500;

    private static readonly Purpose Headcount = new("user headcount");
    private static readonly Purpose Joining = new("users joining");
    private static readonly Purpose NewProduct = new("user of a new product");
    private static readonly Purpose Closing = new("users closed");

    /// <summary>Lives a month whose contracts are signed.</summary>
    public static void Month(Scene scene, DateOnly first, DateOnly last)
    {
        Account account = scene.Account;
        if (!account.HasBought || account.CustomerSince > last || account.Left < first)
            return;
        DateOnly from = account.CustomerSince > first ? account.CustomerSince : first;
        DateOnly until = account.Left < last ? account.Left : last;
        ShareNewProducts(scene.Dice, account, from, until);
        Open(scene.Dice, account, from, until);
        CloseSurplus(account, from, until);
        if (account.Left <= last)
            CloseAll(scene.Dice, account);
    }

    /// <summary>Some of those who work with other products begin with one just installed.</summary>
    private static void ShareNewProducts(Dice dice, Account account, DateOnly from, DateOnly until)
    {
        for (int index = 0; index < account.Installs.Count; index++)
        {
            CustomerProduct install = account.Installs[index];
            if (install.InstalledOn < from || install.InstalledOn > until)
                continue;
            int room = NamedSeats.Room(account, index, install.InstalledOn, until);
            Draw draw = dice.Roll(NewProduct, index);
            foreach (User user in account.Users.Items)
            {
                bool begins = draw.Chance(UserAssumptions.JoinsNewProduct);
                if (begins && room > 0 && user.IsOpen(install.InstalledOn))
                {
                    user.Products |= 1u << index;
                    room--;
                }
            }
        }
    }

    /// <summary>Opens the user accounts of a month in the order of their days.</summary>
    private static void Open(Dice dice, Account account, DateOnly from, DateOnly until)
    {
        int places = Math.Min(Wanted(dice, account, until) - OpenUsers(account, from), MaxJoiners);
        if (account.Users.Count == 0)
            places = Math.Max(places, 1);

        // Twice the day, and one more for a joiner: an administrator who leaves is succeeded before others join.
        Span<int> events = stackalloc int[Math.Max(0, places) + LeavingAdmins(account, from, until)];
        int count = Join(dice, account, from, until, events[..Math.Max(0, places)]);
        foreach (User user in account.Users.Items)
        {
            if (IsLeavingAdmin(user, from, until))
                events[count++] = 2 * user.Leaves.DayNumber;
        }

        events[..count].Sort();
        foreach (int happening in events[..count])
        {
            DateOnly day = DateOnly.FromDayNumber(happening / 2);
            if (happening % 2 == 1)
                UserProfile.Join(dice, account, day, until);
            else if (!HasAdmin(account, day))
                UserProfile.Succeed(dice, account, day, until, LeavingAdmin(account, day));
        }
    }

    /// <summary>The days on which places not filled yet are, at the pace of the onboarding or of later life.</summary>
    /// <returns>How many are within the month.</returns>
    private static int Join(Dice dice, Account account, DateOnly from, DateOnly until, Span<int> places)
    {
        Draw draw = dice.Roll(Joining, from.Year * 12L + from.Month);
        double pace = IsRamping(account, from, until)
            ? UserAssumptions.RampDays
            : UserAssumptions.RefillDays * PortableMath.Exp(-UserAssumptions.RefillPerContentment * account.Mood.At(until));
        int count = 0;
        for (int index = 0; index < places.Length; index++)
        {
            bool isFirst = account.Users.Count + count == 0;
            DateOnly day = isFirst ? OnWorkday(account, from, until) : BusinessDays.After(from, draw.Exponential(pace), account.Calendar);
            if (day <= until)
                places[count++] = 2 * day.DayNumber + 1;
        }

        return count;
    }

    /// <summary>Named users for the licences in force, as far as the account has grown into them.</summary>
    private static int Wanted(Dice dice, Account account, DateOnly day)
    {
        double licences = 0;
        foreach (CustomerProduct install in account.Installs.Items)
        {
            if (install.InstalledOn <= day)
                licences += Math.Min(account.SeatsOn(install, day), install.FirstSeats * NamedSeats.GrowthUntil(account, install, day));
        }

        double spread = dice.Roll(Headcount).LogNormal(1, UserAssumptions.UsersSigma);
        return Math.Max(
            1,
            (int)(UserAssumptions.UsersLevel * spread * PortableMath.Pow(Math.Max(1, licences), UserAssumptions.UsersPower) + 0.5)
        );
    }

    private static bool IsRamping(Account account, DateOnly from, DateOnly until)
    {
        foreach (CustomerProduct install in account.Installs.Items)
        {
            if (install.InstalledOn <= until && from <= install.InstalledOn.AddDays(UserAssumptions.RampUntilDays))
                return true;
        }

        return false;
    }

    /// <summary>Licences cut at a renewal close the accounts of those who hold one too many on the first day of the new term; the last to
    /// join go first.</summary>
    private static void CloseSurplus(Account account, DateOnly from, DateOnly until)
    {
        foreach (Contract contract in account.Contracts.Items)
        {
            if (contract.Main != contract.Index || contract.Start < from || contract.Start > until)
                continue;
            for (int index = 0; index < account.Installs.Count; index++)
            {
                int surplus = NamedSeats.Holders(account, index, contract.Start) - account.SeatsOn(account.Installs[index], contract.Start);
                for (int user = account.Users.Count - 1; user > 0 && surplus > 0; user--)
                {
                    User candidate = account.Users[user];
                    bool holds = candidate.IsOpen(contract.Start) && (candidate.Products & 1u << index) != 0;
                    if (!holds || candidate.Role == UserRole.Admin)
                        continue;
                    Close(candidate, contract.Start);
                    surplus--;
                }
            }
        }
    }

    /// <summary>When a customer is gone, nobody can log in, and its user accounts are closed within days.</summary>
    private static void CloseAll(Dice dice, Account account)
    {
        Draw draw = dice.Roll(Closing);
        DateOnly closed = account.Left.AddDays(draw.Whole(1, UserAssumptions.ClosedAfterLeavingDays));
        foreach (User user in account.Users.Items)
        {
            Close(user, closed);
            if (user.Fades > account.Left)
                user.Fades = account.Left.AddDays(1);
        }
    }

    private static void Close(User user, DateOnly day)
    {
        if (user.Leaves > day)
            user.Leaves = day;
        if (user.Fades > day)
            user.Fades = day;
    }

    /// <summary>The first working day of what is left of a month; any day where there is none.</summary>
    private static DateOnly OnWorkday(Account account, DateOnly day, DateOnly until)
    {
        DateOnly later = Calendar.WorkdayFrom(day, account.Calendar);
        return later <= until ? later : day;
    }

    private static int OpenUsers(Account account, DateOnly day)
    {
        int open = 0;
        foreach (User user in account.Users.Items)
            open += user.IsOpen(day) ? 1 : 0;
        return open;
    }

    private static bool HasAdmin(Account account, DateOnly day)
    {
        foreach (User user in account.Users.Items)
        {
            if (user.Role == UserRole.Admin && user.IsOpen(day))
                return true;
        }

        return false;
    }

    private static int LeavingAdmins(Account account, DateOnly from, DateOnly until)
    {
        int count = 0;
        foreach (User user in account.Users.Items)
            count += IsLeavingAdmin(user, from, until) ? 1 : 0;
        return count;
    }

    private static bool IsLeavingAdmin(User user, DateOnly from, DateOnly until) =>
        user.Role == UserRole.Admin && from <= user.Leaves && user.Leaves <= until;

    private static User LeavingAdmin(Account account, DateOnly day)
    {
        foreach (User user in account.Users.Items)
        {
            if (user.Role == UserRole.Admin && user.Leaves == day)
                return user;
        }

        throw new InvalidOperationException($"No administrator of account {account.Profile.Number} leaves on {day:yyyy-MM-dd}.");
    }
}
