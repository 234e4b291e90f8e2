using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>To whom at a customer a notice goes.</summary>
internal static class Addressees
{
    /// <summary>Place of an administrator or manager whose user account is open on a day; −1 if there is none.</summary>
    public static int Of(Account account, DateOnly day, ref Draw draw)
    {
        UserRole first = draw.Chance(NoticeAssumptions.ToAdministrator) ? UserRole.Admin : UserRole.Manager;
        int place = Find(account, day, first, ref draw);
        return place >= 0 ? place : Find(account, day, first == UserRole.Admin ? UserRole.Manager : UserRole.Admin, ref draw);
    }

    private static int Find(Account account, DateOnly day, UserRole role, ref Draw draw)
    {
        int open = 0;
        foreach (User user in account.Users.Items)
            open += user.Role == role && user.IsOpen(day) ? 1 : 0;
        int skipped = draw.Whole(0, Math.Max(0, open - 1));
        for (int place = 0; place < account.Users.Count; place++)
        {
            if (account.Users[place].Role == role && account.Users[place].IsOpen(day) && skipped-- == 0)
                return place;
        }

        return -1;
    }
}
