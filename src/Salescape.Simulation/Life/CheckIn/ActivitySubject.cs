using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>Which of an account's installs an activity is about.</summary>
internal static class ActivitySubject
{
    /// <summary>The install with most licences on a day.</summary>
    public static int Leading(Account account, DateOnly day)
    {
        int leading = 0;
        int max = -1;
        for (int index = 0; index < account.Installs.Count; index++)
        {
            int seats = account.Installs[index].InstalledOn <= day ? account.SeatsOn(account.Installs[index], day) : -1;
            if (seats > max)
                (leading, max) = (index, seats);
        }

        return leading;
    }

    /// <summary>One of the products that run on a day.</summary>
    public static int Any(Account account, DateOnly day, ref Draw draw)
    {
        int running = 0;
        foreach (CustomerProduct install in account.Installs.Items)
            running += install.InstalledOn <= day ? 1 : 0;
        int skipped = draw.Whole(0, Math.Max(0, running - 1));
        for (int index = 0; index < account.Installs.Count; index++)
        {
            if (account.Installs[index].InstalledOn <= day && skipped-- == 0)
                return index;
        }

        return 0;
    }

    /// <summary>The install whose release is at present the worst.</summary>
    public static int Worst(Account account, DateOnly day)
    {
        int worst = 0;
        double max = -1;
        for (int index = 0; index < account.Installs.Count; index++)
        {
            CustomerProduct install = account.Installs[index];
            double defect = install.InstalledOn <= day ? install.DefectOn(day) : -1;
            if (defect > max)
                (worst, max) = (index, defect);
        }

        return worst;
    }
}
