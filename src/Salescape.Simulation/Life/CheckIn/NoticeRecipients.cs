using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>To whom at a customer a notice goes.</summary>
internal static class NoticeRecipients
{
    /// <summary>Index of an administrator or manager whose user account is open on a day; −1 if there is none.</summary>
    public static int Of(Account account, DateOnly day, ref Draw draw)
    {
        UserRole first = draw.Chance(NoticeAssumptions.ToAdministrator) ? UserRole.Admin : UserRole.Manager;
        int index = Find(account, day, first, ref draw);
        return index >= 0 ? index : Find(account, day, first == UserRole.Admin ? UserRole.Manager : UserRole.Admin, ref draw);
    }

    private static int Find(Account account, DateOnly day, UserRole role, ref Draw draw)
    {
        int open = 0;
        foreach (User user in account.Users.Items)
            open += user.Role == role && user.IsOpen(day) ? 1 : 0;
        int skipped = draw.Whole(0, Math.Max(0, open - 1));
        for (int index = 0; index < account.Users.Count; index++)
        {
            if (account.Users[index].Role == role && account.Users[index].IsOpen(day) && skipped-- == 0)
                return index;
        }

        return -1;
    }
}
