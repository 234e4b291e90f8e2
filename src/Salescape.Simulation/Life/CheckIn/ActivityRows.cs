using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes what customer success did with a customer, and remembers whom it met.</summary>
internal static class ActivityRows
{
    private static readonly Purpose Wording = new("activity wording");
    private static readonly Purpose Company = new("activity attendees");

    /// <summary>Appends the activities held by the as-of.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        foreach (Activity activity in account.Health.Activities)
        {
            Csm csm = scene.Vendor.SuccessTeam.ManagerOf(scene.Dice, account, activity.Day);
            Draw guests = scene.Dice.Roll(Company, activity.Ordinal);
            Text attendees = ActivityAttendees.Invite(scene, activity, csm, ref guests, out Contact? contact);
            Draw draw = scene.Dice.Roll(Wording, activity.Ordinal);
            bool hasActions = draw.Chance(CheckInAssumptions.HasActions[(int)activity.Type]);
            ActivityTexts texts = SuccessNotes.Write(scene.Words, FactsOf(scene, activity, csm, contact), hasActions || activity.Sentiment == Sentiment.Negative, ref draw);
            scene.Rows.CustomerSuccessActivities.Append(new CustomerSuccessActivity
            {
                ActivityId = new CustomerSuccessActivityId(account.LargeKey(activity.Ordinal)),
                CustomerId = account.Id,
                ActivityDate = activity.Day,
                ActivityType = activity.Type,
                CsmName = csm.Name,
                Outcome = texts.Outcome,
                Sentiment = activity.Sentiment,
                ActionItems = texts.ActionItems,
                NextActivityDate = activity.Next,
                Attendees = attendees,
                DurationMinutes = activity.Minutes,
            });
        }
    }

    /// <summary>What is true of the account on the day, and may be spoken of.</summary>
    private static ActivityFacts FactsOf(Scene scene, in Activity activity, Csm csm, Contact? contact)
    {
        Account account = scene.Account;
        CustomerProduct install = account.Installs[activity.Install];
        UseSum? use = account.Health.UseOn(activity.Day);
        int moved = use is { } now && account.Health.UseOn(now.Sunday.AddDays(-HealthAssumptions.TrendDays)) is { } before
            ? now.Utilization - before.Utilization
            : 0;
        PlannedRelease release = install.ReleaseOn(activity.Day);
        DateOnly adopted = release.Date.AddDays(install.UpgradeLagDays);
        bool isNew = adopted > install.InstalledOn && adopted <= activity.Day && activity.Day < adopted.AddDays(CheckInAssumptions.ReleaseIsNew);
        bool isFaulty = install.DefectOn(activity.Day) > CheckInAssumptions.DefectNoticed;
        bool isLeaving = account.LeavingKnown <= activity.Day;
        Invoice? overdue = OverdueOn(account, activity.Day.AddDays(-CheckInAssumptions.OverdueUnspoken));
        DateOnly ends = isLeaving ? account.Left : account.AgreedUntil(activity.Day);
        return new ActivityFacts
        {
            Type = activity.Type,
            Sentiment = activity.Sentiment,
            Account = account.Identity.Short,
            Product = install.Product.Name,
            Contact = contact?.Name.First,
            Title = contact is null ? null : ContactCard.TitleOf(scene.Dice, account, contact).Title,
            Csm = csm.FirstName,
            Seats = account.SeatsOn(install, activity.Day),
            Utilization = use?.Utilization,
            Moved = moved,
            Version = isNew || isFaulty ? release.Version : null,
            IsFaulty = isFaulty,
            IsOnboarding = activity.Type == ActivityType.Training && activity.Day < install.InstalledOn.AddDays(CheckInAssumptions.ReleaseIsNew),
            IsLeaving = isLeaving,
            Ends = isLeaving || ends.DayNumber - activity.Day.DayNumber <= CheckInAssumptions.RenewalInSight ? ends : null,
            OverdueInvoice = overdue is null ? null : overdue.Number(scene.Words, account),
            OverdueAmount = overdue is null ? Money.Zero : overdue.Total - overdue.PaidBy(activity.Day),
            Next = activity.Next,
        };
    }

    /// <summary>The oldest invoice that is still unpaid so long after it was due that it is spoken of.</summary>
    private static Invoice? OverdueOn(Account account, DateOnly due)
    {
        foreach (Invoice invoice in account.Invoices.Items)
        {
            if (invoice.Due <= due && invoice.IsOpenOn(due.AddDays(CheckInAssumptions.OverdueUnspoken)) && invoice.Due > due.AddDays(-CheckInAssumptions.OverdueForgotten))
                return invoice;
        }

        return null;
    }
}
