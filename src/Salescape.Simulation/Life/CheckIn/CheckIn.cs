using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// Decides month by month how customer success looks after a customer: business reviews, trainings after
/// installs, more health checks and escalations the worse its last health score was, and what was agreed before. All of it the more,
/// the more the customer pays.
/// </summary>
internal static class CheckIn
{
    /// <summary>Keys of a month's activities.</summary>
    private const int SlotsPerMonth = 8;

    private const int FirstFollowUp = 6;

    /// <summary>Activities of earlier months that may still have a follow-up to come.</summary>
    private const int FollowedUp = 4 * SlotsPerMonth;

    private static readonly Purpose Reviewing = new("business review");
    private static readonly Purpose Training = new("product training");
    private static readonly Purpose NewGeneration = new("release training");
    private static readonly Purpose Caring = new("care of a month");
    private static readonly Purpose FollowingUp = new("activity follow-up");
    private static readonly Purpose Course = new("activity course");

    /// <summary>Decides the activities of a month; what lies before the first install or after the last day does not take place.</summary>
    public static void Month(Scene scene, DateOnly first, DateOnly last)
    {
        Account account = scene.Account;
        List<Activity> activities = account.Health.Activities;
        int before = activities.Count;
        int month = Calendar.MonthsSince(account.CustomerSince, first);
        if (month < 0)
            return;
        double concern = ConcernOn(account, first.AddDays(-1));
        Review(scene, month, first, last);
        Train(scene, month, first, last);
        Care(scene, month, first, last, concern);
        activities.Sort(before, activities.Count - before, ByDay);
        FollowUp(scene, month, first, last, before);
        activities.Sort(before, activities.Count - before, ByDay);
    }

    private static readonly Comparer<Activity> ByDay = Comparer<Activity>.Create(
        (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : a.Ordinal.CompareTo(b.Ordinal)
    );

    /// <summary>Settles who takes part in the activities and how they follow from each other, once all of them are decided.</summary>
    public static void Live(Scene scene)
    {
        ActivityAttendees.Invite(scene);
        ActivityStories.Settle(scene);
    }

    /// <summary>Tells what customer success did by the as-of, and what the vendor's systems wrote to the customer.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        HealthBook book = scene.Account.Health;
        for (int index = 0; index < book.Activities.Count; index++)
        {
            if (scene.Sees(book.Activities[index].Day) && !telling.IsTooOld(book.Activities[index].Day))
                ActivityRows.Write(telling, book.Activities[index], book.Meetings[index], ActivityOutcome.Of(scene, index));
        }

        ReminderNotices.Tell(scene, telling);
        ReleaseNotices.Tell(scene, telling);
        AlertNotices.Tell(scene, telling);
        TicketNotices.Tell(scene, telling);
    }

    /// <summary>How worried the vendor is by the last score, 0 to 1.</summary>
    private static double ConcernOn(Account account, DateOnly day)
    {
        (int begins, int full) = CheckInAssumptions.Concern;
        return account.Health.ScoreOn(day) is { } score ? Math.Clamp((double)(begins - score.Overall) / (begins - full), 0, 1) : 0;
    }

    private static void Review(Scene scene, int month, DateOnly first, DateOnly last)
    {
        Account account = scene.Account;
        var quarter = new DateOnly(first.Year, (first.Month - 1) / 3 * 3 + 1, 1);
        Draw draw = scene.Dice.Roll(Reviewing, quarter.DayNumber);
        double luck = draw.Unit();
        DateOnly day = DayWithin(
            account,
            quarter.AddDays(CheckInAssumptions.ReviewsFrom),
            quarter.AddDays(CheckInAssumptions.ReviewsUntil),
            ref draw
        );
        bool takesPlace = luck < CheckInAssumptions.ReviewsPerYear[Effort.Of(account, day)] / 4;
        if (takesPlace && first <= day && day <= last && day >= account.CustomerSince.AddDays(CheckInAssumptions.BeforeFirstReview))
            Hold(scene, month, 0, day, ActivityType.QBR, ActivitySubject.Leading(account, day));
    }

    /// <summary>Two trainings a month at most: after installs, and when a new generation is taken up.</summary>
    private static void Train(Scene scene, int month, DateOnly first, DateOnly last)
    {
        Account account = scene.Account;
        int slot = 1;
        for (int index = 0; index < account.Installs.Count && slot < 3; index++)
        {
            CustomerProduct install = account.Installs[index];
            Draw draw = scene.Dice.Roll(Training, index);
            int effort = Effort.Of(account, install.InstalledOn);
            double other = install.InstalledOn <= account.CustomerSince ? CheckInAssumptions.TrainsOther : CheckInAssumptions.TrainsLater;
            double chance =
                index == 0
                    ? CheckInAssumptions.TrainsFirst * CheckInAssumptions.TrainsByEffort[effort]
                    : other * CheckInAssumptions.TrainsAgainByEffort[effort];
            (int min, int max) = CheckInAssumptions.TrainingDays;
            bool takesPlace = draw.Chance(chance);
            DateOnly day = DayWithin(account, install.InstalledOn.AddDays(min), install.InstalledOn.AddDays(max), ref draw);
            if (!takesPlace || day < first || day > last)
                (takesPlace, day) = ForNewGeneration(scene.Dice, account, install, index, first, last);
            if (takesPlace)
                Hold(scene, month, slot++, day, ActivityType.Training, index);
        }
    }

    private static (bool TakesPlace, DateOnly Day) ForNewGeneration(
        Dice dice,
        Account account,
        CustomerProduct install,
        int index,
        DateOnly first,
        DateOnly last
    )
    {
        PlannedRelease[] releases = install.Product.Releases;
        for (int i = 0; i < releases.Length; i++)
        {
            PlannedRelease release = releases[i];
            DateOnly adopted = release.Date.AddDays(install.UpgradeLagDays);
            if (
                release.Type != ReleaseType.Major
                || adopted <= install.InstalledOn
                || adopted > last
                || adopted.AddDays(CheckInAssumptions.ReleaseIsNew) < first
            )
                continue;
            Draw draw = dice.Roll(NewGeneration, index * 1_000L + release.Index);
            double again = CheckInAssumptions.TrainsAgainByEffort[Effort.Of(account, adopted)];
            bool takesPlace = draw.Chance(CheckInAssumptions.TrainsRelease * again);
            DateOnly day = DayWithin(account, adopted.AddDays(1), adopted.AddDays(CheckInAssumptions.TrainingDays.Max), ref draw);
            if (takesPlace && first <= day && day <= last)
                return (true, day);
        }

        return (false, default);
    }

    private static void Care(Scene scene, int month, DateOnly first, DateOnly last, double concern)
    {
        Account account = scene.Account;
        Draw draw = scene.Dice.Roll(Caring, month);
        int effort = Effort.Of(account, first > account.CustomerSince ? first : account.CustomerSince);
        double care = CheckInAssumptions.CareByEffort[effort];
        int trouble = ActivitySubject.Worst(account, first);
        double defect = account.Installs[trouble].DefectOn(first) > CheckInAssumptions.DefectNoticed ? 1 : 0;
        (double Base, double Concern) rates = CheckInAssumptions.Escalations;
        double escalations =
            CheckInAssumptions.EscalatesByEffort[effort]
            * (rates.Base + rates.Concern * concern * concern + CheckInAssumptions.EscalationOfDefect * defect);
        double checks = care * (CheckInAssumptions.HealthChecks.Base + CheckInAssumptions.HealthChecks.Concern * concern);
        double calls = care * (CheckInAssumptions.CheckIns.Base + CheckInAssumptions.CheckIns.Concern * concern);
        int concerned = defect > 0 ? trouble : ActivitySubject.Leading(account, first);
        Attempt(scene, month, 3, escalations, first, last, ActivityType.Escalation, concerned, ref draw);
        Attempt(scene, month, 4, checks, first, last, ActivityType.HealthCheck, ActivitySubject.Any(account, first, ref draw), ref draw);
        Attempt(scene, month, 5, calls, first, last, ActivityType.CheckIn, ActivitySubject.Any(account, first, ref draw), ref draw);
    }

    private static void Attempt(
        Scene scene,
        int month,
        int slot,
        double chance,
        DateOnly first,
        DateOnly last,
        ActivityType type,
        int install,
        ref Draw draw
    )
    {
        bool takesPlace = draw.Chance(chance);
        DateOnly day = DayWithin(scene.Account, first, last, ref draw);
        if (takesPlace && day <= last)
            Hold(scene, month, slot, day, type, install);
    }

    /// <summary>Agreed activities that take place in the month. Which key they take depends on nothing later than the activity that agreed
    /// on them.</summary>
    private static void FollowUp(Scene scene, int month, DateOnly first, DateOnly last, int before)
    {
        List<Activity> activities = scene.Account.Health.Activities;
        int slot = FirstFollowUp;
        int known = activities.Count;
        for (int index = Math.Max(0, before - FollowedUp); index < known && slot < SlotsPerMonth; index++)
        {
            Activity earlier = activities[index];
            if (earlier.Next is not { } agreed || agreed > last || agreed < first.AddDays(-CheckInAssumptions.LateUntil))
                continue;
            Draw draw = scene.Dice.Roll(FollowingUp, earlier.Ordinal);
            ActivityType type = draw.Chance(CheckInAssumptions.KeptAsHealthCheck) ? ActivityType.HealthCheck : ActivityType.CheckIn;
            double luck = draw.Unit();
            (int min, int max) = CheckInAssumptions.PutOffDays;
            DateOnly later = Calendar.WorkdayFrom(agreed.AddDays(draw.Whole(min, max)), scene.Account.Calendar);
            DateOnly day = luck < CheckInAssumptions.Kept ? agreed : later;
            if (luck < CheckInAssumptions.Kept + CheckInAssumptions.PutOff && first <= day && day <= last)
                Hold(scene, month, slot++, day, type, earlier.Install);
        }
    }

    /// <summary>An activity takes place, unless the customer is not one then, has given notice, or is met that day anyway.</summary>
    private static void Hold(Scene scene, int month, int slot, DateOnly day, ActivityType type, int install)
    {
        Account account = scene.Account;
        if (
            day < account.CustomerSince
            || day > account.Left
            || !scene.Sees(day)
            || account.Installs[install].InstalledOn > day
            || IsMetOn(account, day)
            || IsMetLately(account, day, type, install)
        )
            return;
        int ordinal = month * SlotsPerMonth + slot + 1;
        Draw draw = scene.Dice.Roll(Course, ordinal);
        bool isLeaving = account.LeavingKnown <= day;
        if (isLeaving && !(type == ActivityType.CheckIn && draw.Chance(CheckInAssumptions.AfterNotice)))
            return;
        double heard =
            CheckInAssumptions.HeardPerContentment * account.Mood.At(day) + CheckInAssumptions.HeardByType[(int)type] + draw.Normal();
        if (ActivityStanding.IsUseLow(account, install, day))
            heard -= CheckInAssumptions.HeardLessIfUseIsLow;
        Sentiment sentiment =
            heard >= CheckInAssumptions.Heard.Positive && type != ActivityType.Escalation ? Sentiment.Positive
            : heard >= CheckInAssumptions.Heard.Neutral ? Sentiment.Neutral
            : Sentiment.Negative;
        int effort = Effort.Of(account, day);
        double usual = CheckInAssumptions.Minutes[(int)type] * CheckInAssumptions.MinutesByEffort[effort];
        int minutes = 5 * Math.Max(2, (int)Math.Round(draw.LogNormal(usual, CheckInAssumptions.MinutesSigma) / 5));
        double days = draw.Between(CheckInAssumptions.NextMin[(int)type], CheckInAssumptions.NextMax[(int)type] + 1);
        bool agrees = draw.Chance(CheckInAssumptions.AgreesOnNext[(int)type] * CheckInAssumptions.AgreesByEffort[effort]) && !isLeaving;
        DateOnly? next = agrees ? BusinessDays.After(day, days, account.Calendar, Pace.Meeting) : null;
        account.Health.Activities.Add(new Activity(ordinal, day, type, install, sentiment, minutes, next));
        scene.Diary?.Write(
            day,
            "CheckIn",
            $"{OpportunityDiary.InWords($"{type}")} with customer success, {OpportunityDiary.InWords($"{sentiment}")}."
        );
    }

    private static bool IsMetOn(Account account, DateOnly day)
    {
        foreach (Activity activity in account.Health.Activities)
        {
            if (activity.Day == day)
                return true;
        }

        return false;
    }

    /// <summary>Whether the like of it about the same product was held so shortly before that nobody would hold another. Only earlier days
    /// count, so that what is still to come changes nothing.</summary>
    private static bool IsMetLately(Account account, DateOnly day, ActivityType type, int install)
    {
        foreach (Activity activity in account.Health.Activities)
        {
            int days = day.DayNumber - activity.Day.DayNumber;
            if (activity.Type == type && activity.Install == install && days is >= 0 and < CheckInAssumptions.LikeApart)
                return true;
        }

        return false;
    }

    /// <summary>A working day between two, both included, where one is found; mid-week above others.</summary>
    private static DateOnly DayWithin(Account account, DateOnly from, DateOnly until, ref Draw draw)
    {
        for (int tried = 0; tried < CheckInAssumptions.DaysTried; tried++)
        {
            DateOnly day = from.AddDays(draw.Whole(0, until.DayNumber - from.DayNumber));
            if (draw.Chance(CheckInAssumptions.Weekdays[((int)day.DayOfWeek + 6) % 7]) && Calendar.IsWorkday(day, account.Calendar))
                return day;
        }

        return Calendar.WorkdayFrom(from, account.Calendar);
    }
}
