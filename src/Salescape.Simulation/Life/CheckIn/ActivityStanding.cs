using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What an account's books say of one of its products on a day: all that customer success can know before a talk.</summary>
internal readonly record struct ActivityStanding
{
    /// <summary>The last measured week of the product; null if there is none yet.</summary>
    public required UseWeek? Use { get; init; }

    /// <summary>That of three months before.</summary>
    public required UseWeek? Before { get; init; }

    /// <summary>Licences in force.</summary>
    public required int Seats { get; init; }

    /// <summary>Tickets about it that are open.</summary>
    public required int Waiting { get; init; }

    /// <summary>The oldest of them; null if none is.</summary>
    public required Ticket? Oldest { get; init; }

    /// <summary>Tickets about it that were opened in the quarter before.</summary>
    public required int Raised { get; init; }

    /// <summary>The account's latest health score.</summary>
    public required HealthScore? Score { get; init; }

    /// <summary>The installed version.</summary>
    public required PlannedRelease Release { get; init; }

    /// <summary>Whether it was taken up lately.</summary>
    public required bool IsNew { get; init; }

    /// <summary>Whether it makes trouble.</summary>
    public required bool IsFaulty { get; init; }

    /// <summary>Whether the customer has given notice.</summary>
    public required bool IsLeaving { get; init; }

    /// <summary>The last day agreed on, or the last one as a customer.</summary>
    public required DateOnly Ends { get; init; }

    /// <summary>An invoice of the account long overdue; null if none is.</summary>
    public required Invoice? Overdue { get; init; }

    /// <summary>Share of licences in use, hundredths of a per cent; null before the first measured week.</summary>
    public int? Utilization => (int?)Use?.Utilization;

    /// <summary>Change of that in three months.</summary>
    public int Moved => Use is { } now && Before is { } then ? (int)(now.Utilization - then.Utilization) : 0;

    /// <summary>Licences that nobody uses.</summary>
    public int Idle => Use is { } now ? Math.Max(0, now.Purchased - now.Active) : 0;

    /// <summary>Whether the end of the agreement is near enough to be spoken of.</summary>
    public bool IsEndInSight(DateOnly day) => IsLeaving || Ends.DayNumber - day.DayNumber <= CheckInAssumptions.RenewalInSight;

    /// <summary>What the books say on a day.</summary>
    public static ActivityStanding Of(Account account, int index, DateOnly day)
    {
        CustomerProduct install = account.Installs[index];
        UseWeek? use = UseOn(account, index, day);
        PlannedRelease release = install.ReleaseOn(day);
        DateOnly adopted = release.Date.AddDays(install.UpgradeLagDays);
        (DateOnly from, DateOnly until) = QuarterBefore(day);
        int raised = 0;
        int waiting = 0;
        Ticket? oldest = null;
        foreach (Ticket ticket in account.Help.Tickets.Items)
        {
            if (ticket.Install != index || ticket.Created > day)
                continue;
            raised += from <= ticket.Created && ticket.Created <= until ? 1 : 0;
            // What came in on the day itself is news to customer success.
            if (ticket.Resolved <= day || ticket.Created == day)
                continue;
            waiting++;
            oldest ??= ticket;
        }

        bool isLeaving = account.LeavingKnown <= day;
        return new ActivityStanding
        {
            Use = use,
            Before = use is { } now ? UseOn(account, index, now.Ends.AddDays(-HealthAssumptions.TrendDays)) : null,
            Seats = account.SeatsOn(install, day),
            Waiting = waiting,
            Oldest = oldest,
            Raised = raised,
            Score = account.Health.ScoreOn(day.AddDays(-1)),
            Release = release,
            IsNew = adopted > install.InstalledOn && adopted <= day && day < adopted.AddDays(CheckInAssumptions.ReleaseIsNew),
            IsFaulty = install.DefectOn(day) > CheckInAssumptions.DefectNoticed,
            IsLeaving = isLeaving,
            Ends = isLeaving ? account.Left : account.AgreedUntil(day),
            Overdue = OverdueOn(account, day.AddDays(-CheckInAssumptions.OverdueUnspoken)),
        };
    }

    /// <summary>Whether a product is little used on a day, or less than before: nobody leaves such a talk content.</summary>
    public static bool IsUseLow(Account account, int index, DateOnly day)
    {
        if (UseOn(account, index, day) is not { } use)
            return false;
        UseWeek? before = UseOn(account, index, use.Ends.AddDays(-HealthAssumptions.TrendDays));
        return use.Utilization < CheckInAssumptions.Little
            || before is { } then && use.Utilization - then.Utilization <= -CheckInAssumptions.UseMoves;
    }

    /// <summary>The quarter before that of a day.</summary>
    public static (DateOnly From, DateOnly Until) QuarterBefore(DateOnly day)
    {
        var begun = new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
        return (begun.AddMonths(-3), begun.AddDays(-1));
    }

    private static UseWeek? UseOn(Account account, int install, DateOnly day)
    {
        for (int index = account.UseWeeks.Count - 1; index >= 0; index--)
        {
            if (account.UseWeeks[index].Install == install && account.UseWeeks[index].Ends <= day)
                return account.UseWeeks[index];
        }

        return null;
    }

    /// <summary>The oldest invoice that is still unpaid so long after it was due that it is spoken of.</summary>
    private static Invoice? OverdueOn(Account account, DateOnly due)
    {
        foreach (Invoice invoice in account.Invoices.Items)
        {
            if (
                invoice.Due <= due
                && invoice.IsOpenOn(due.AddDays(CheckInAssumptions.OverdueUnspoken))
                && invoice.Due > due.AddDays(-CheckInAssumptions.OverdueForgotten)
            )
                return invoice;
        }

        return null;
    }
}
