using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>How far an onboarding has come by the as-of, or had come when the customer left.</summary>
internal readonly record struct OnboardingState
{
    private static readonly Purpose Reach = new("onboarding reach");

    public required OnboardingStatus Status { get; init; }

    public required OnboardingHealth Health { get; init; }

    /// <summary>Milestones reached.</summary>
    public required int Reached { get; init; }

    public required Csm Csm { get; init; }

    public required int? DaysToFirstValue { get; init; }

    /// <summary>Share of the product's features in use.</summary>
    public required Percent Adoption { get; init; }

    /// <summary>The state of the onboarding of an install.</summary>
    public static OnboardingState Of(Scene scene, int index, in OnboardingCourse course)
    {
        Account account = scene.Account;
        DateOnly seen = scene.Sees(account.Left) ? account.Left : scene.AsOf;
        int reached = course.ReachedBy(seen);
        OnboardingStatus status = StatusOn(course, seen, reached, hasLeft: seen == account.Left);
        return new OnboardingState
        {
            Status = status,
            Health = HealthOn(course, seen, reached, status),
            Reached = reached,
            Csm = scene.Vendor.SuccessTeam.ManagerOf(scene.Dice, account, course.Start),
            DaysToFirstValue = course.DaysToFirstValue(seen),
            Adoption = AdoptionOn(scene.Dice, account, index, course, seen, reached),
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
        double behind =
            status == OnboardingStatus.Completed
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
