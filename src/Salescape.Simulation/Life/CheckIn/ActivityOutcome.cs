using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides what an activity of customer success came to, in the manager's words.</summary>
internal static class ActivityOutcome
{
    private static readonly Purpose Wording = new("activity wording");

    /// <summary>The words about an activity.</summary>
    public static ActivityTexts Of(Scene scene, in Activity activity, in ActivityMeeting meeting)
    {
        Draw draw = scene.Dice.Roll(Wording, activity.Ordinal);
        bool hasActions = draw.Chance(CheckInAssumptions.HasActions[(int)activity.Type]) || activity.Sentiment == Sentiment.Negative;
        return SuccessNotes.Write(scene.Words, FactsOf(scene, activity, meeting.Csm, meeting.Contact), hasActions, ref draw);
    }

    /// <summary>What is true of the account on the day, and may be spoken of.</summary>
    private static ActivityFacts FactsOf(Scene scene, in Activity activity, Csm csm, Contact? contact)
    {
        Account account = scene.Account;
        CustomerProduct install = account.Installs[activity.Install];
        UseSum? use = account.Health.UseOn(activity.Day);
        int moved =
            use is { } now && account.Health.UseOn(now.Ends.AddDays(-HealthAssumptions.TrendDays)) is { } before
                ? now.Utilization - before.Utilization
                : 0;
        PlannedRelease release = install.ReleaseOn(activity.Day);
        DateOnly adopted = release.Date.AddDays(install.UpgradeLagDays);
        bool isNew =
            adopted > install.InstalledOn && adopted <= activity.Day && activity.Day < adopted.AddDays(CheckInAssumptions.ReleaseIsNew);
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
            IsOnboarding =
                activity.Type == ActivityType.Training && activity.Day < install.InstalledOn.AddDays(CheckInAssumptions.ReleaseIsNew),
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
