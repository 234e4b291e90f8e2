using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes what customer success did with a customer, and remembers whom it met.</summary>
internal static class VisitView
{
    private static readonly Purpose Wording = new("activity wording");
    private static readonly Purpose Company = new("activity attendees");

    /// <summary>Appends the activities held by the as-of.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        foreach (Visit visit in account.Health.Visits)
        {
            Csm csm = scene.Vendor.SuccessTeam.ManagerOf(account, visit.Day);
            Draw guests = account.Dice.Roll(Company, visit.Ordinal);
            Text attendees = Guests.Invite(scene, visit, csm, ref guests, out Contact? contact);
            Draw draw = account.Dice.Roll(Wording, visit.Ordinal);
            bool hasActions = draw.Chance(CheckInAssumptions.HasActions[(int)visit.Type]);
            VisitTexts texts = SuccessNotes.Write(scene.Words, FactsOf(scene, visit, csm, contact), hasActions || visit.Sentiment == Sentiment.Negative, ref draw);
            scene.Rows.CustomerSuccessActivities.Append(new CustomerSuccessActivity
            {
                ActivityId = new CustomerSuccessActivityId(account.LargeKey(visit.Ordinal)),
                CustomerId = account.Id,
                ActivityDate = visit.Day,
                ActivityType = visit.Type,
                CsmName = csm.Name,
                Outcome = texts.Outcome,
                Sentiment = visit.Sentiment,
                ActionItems = texts.ActionItems,
                NextActivityDate = visit.Next,
                Attendees = attendees,
                DurationMinutes = visit.Minutes,
            });
        }
    }

    /// <summary>What is true of the account on the day, and may be spoken of.</summary>
    private static VisitFacts FactsOf(Scene scene, in Visit visit, Csm csm, Contact? contact)
    {
        Account account = scene.Account;
        Install install = account.Installs[visit.Install];
        UseSum? use = account.Health.UseOn(visit.Day);
        int moved = use is { } now && account.Health.UseOn(now.Sunday.AddDays(-HealthAssumptions.TrendDays)) is { } before
            ? now.Utilization - before.Utilization
            : 0;
        PlannedRelease release = install.ReleaseOn(visit.Day);
        DateOnly adopted = release.Date.AddDays(install.UpgradeLagDays);
        bool isNew = adopted > install.InstalledOn && adopted <= visit.Day && visit.Day < adopted.AddDays(CheckInAssumptions.ReleaseIsNew);
        bool isFaulty = install.DefectOn(visit.Day) > CheckInAssumptions.DefectNoticed;
        bool isLeaving = account.LeavingKnown <= visit.Day;
        Bill? overdue = OverdueOn(account, visit.Day.AddDays(-CheckInAssumptions.OverdueUnspoken));
        DateOnly ends = isLeaving ? account.Left : account.AgreedUntil(visit.Day);
        return new VisitFacts
        {
            Type = visit.Type,
            Sentiment = visit.Sentiment,
            Account = account.Identity.Short,
            Product = install.Product.Name,
            Contact = contact?.Name.First,
            Title = contact is null ? null : ContactView.TitleOf(account, contact).Title,
            Csm = csm.FirstName,
            Seats = account.SeatsOn(install, visit.Day),
            Utilization = use?.Utilization,
            Moved = moved,
            Version = isNew || isFaulty ? release.Version : null,
            IsFaulty = isFaulty,
            IsOnboarding = visit.Type == ActivityType.Training && visit.Day < install.InstalledOn.AddDays(CheckInAssumptions.ReleaseIsNew),
            IsLeaving = isLeaving,
            Ends = isLeaving || ends.DayNumber - visit.Day.DayNumber <= CheckInAssumptions.RenewalInSight ? ends : null,
            OverdueInvoice = overdue is null ? null : InvoiceView.NumberOf(scene, overdue),
            OverdueAmount = overdue is null ? Money.Zero : overdue.Total - overdue.PaidBy(visit.Day),
            Next = visit.Next,
        };
    }

    /// <summary>The oldest bill that is still unpaid so long after it was due that it is spoken of.</summary>
    private static Bill? OverdueOn(Account account, DateOnly due)
    {
        foreach (Bill bill in account.Bills.Items)
        {
            if (bill.Due <= due && bill.IsOpenOn(due.AddDays(CheckInAssumptions.OverdueUnspoken)) && bill.Due > due.AddDays(-CheckInAssumptions.OverdueForgotten))
                return bill;
        }

        return null;
    }
}
