using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>Writes the onboardings of the products of first contracts as they stand on the as-of, or stood when the customer left.</summary>
internal static class OnboardingRows
{
    private static readonly Purpose Reach = new("onboarding reach");

    /// <summary>Appends an onboarding for every product of the first contract once it is installed.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        for (int index = 0; index < account.Installs.Count; index++)
        {
            if (!OnboardingCourse.IsFor(account, index))
                continue;
            var course = OnboardingCourse.Of(scene.Dice, account, index);
            OnboardingDiary.Tell(scene, account.Installs[index], course);
            if (scene.Sees(account.Installs[index].InstalledOn))
                scene.Rows.OnboardingProgress.Append(RowOf(scene, index, course));
        }
    }

    private static OnboardingProgress RowOf(Scene scene, int index, in OnboardingCourse course)
    {
        Account account = scene.Account;
        DateOnly seen = scene.Sees(account.Left) ? account.Left : scene.AsOf;
        int reached = course.ReachedBy(seen);
        OnboardingStatus status = StatusOn(course, seen, reached, hasLeft: seen == account.Left);
        return new OnboardingProgress
        {
            OnboardingId = new OnboardingProgressId(account.Key(index + 1)),
            CustomerId = account.Id,
            ProductId = account.Installs[index].Product.Id,
            StartDate = course.Start,
            TargetCompletionDate = course.Target,
            ActualCompletionDate = status == OnboardingStatus.Completed ? course.Finish : null,
            Status = status,
            ProgressPercent = new Percent((10_000 * reached + course.Milestones / 2) / course.Milestones),
            MilestoneCount = course.Milestones,
            MilestonesCompleted = reached,
            CsmAssigned = scene.Vendor.SuccessTeam.ManagerOf(scene.Dice, account, course.Start).Name,
            HealthStatus = HealthOn(course, seen, reached, status),
            DaysToFirstValue = course.DaysToFirstValue(seen),
            AdoptionRate = AdoptionOn(scene.Dice, account, index, course, seen, reached),
        };
    }

    private static OnboardingStatus StatusOn(in OnboardingCourse course, DateOnly day, int reached, bool hasLeft)
    {
        if (reached == course.Milestones)
            return OnboardingStatus.Completed;
        if (hasLeft || (course.Halts && reached == course.Halt && course.StalledFrom <= day))
            return OnboardingStatus.Stalled;
        return course.Start > day ? OnboardingStatus.NotStarted : OnboardingStatus.InProgress;
    }

    /// <summary>Green while on time, yellow a little behind, red far behind or at a stop.</summary>
    private static OnboardingHealth HealthOn(in OnboardingCourse course, DateOnly day, int reached, OnboardingStatus status)
    {
        if (status == OnboardingStatus.Stalled)
            return OnboardingHealth.Red;
        double planned = course.Target.DayNumber - course.Start.DayNumber;
        DateOnly judged = status == OnboardingStatus.Completed ? course.Finish : day;
        double late = (judged.DayNumber - course.Target.DayNumber) / planned;
        if (late > OnboardingAssumptions.YellowUntil)
            return OnboardingHealth.Red;
        double behind = status == OnboardingStatus.Completed
            ? 0
            : (day.DayNumber - course.Start.DayNumber) / planned - (reached + 1) / (double)course.Milestones;
        return late > 0 || behind > OnboardingAssumptions.YellowWhenBehind ? OnboardingHealth.Yellow : OnboardingHealth.Green;
    }

    /// <summary>Features in use: as many as onboarding has shown, by as many as are engaged.</summary>
    private static Percent AdoptionOn(Dice dice, Account account, int index, in OnboardingCourse course, DateOnly day, int reached)
    {
        if (course.Start >= day)
            return default;
        Draw draw = dice.Roll(Reach, index);
        (double min, double max) = OnboardingAssumptions.FeaturesUsed;
        double shown = OnboardingAssumptions.AdoptionAtFirst + (1 - OnboardingAssumptions.AdoptionAtFirst) * reached / course.Milestones;
        double used = account.Mood.Engagement(day, account.Installs[index].InstalledOn) * draw.Between(min, max) * shown;
        return new Percent((long)(used * 1_000 + 0.5) * 10);
    }
}
