using System.Globalization;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>Tells in the diary how customers took their products into use.</summary>
internal static class OnboardingDiary
{
    private const string Chapter = "Onboard";

    /// <summary>Tells one onboarding; nothing where no diary is kept.</summary>
    public static void Tell(Scene scene, CustomerProduct install, in OnboardingCourse course)
    {
        if (scene.Diary is not { } diary)
            return;
        Account account = scene.Account;
        diary.Write(
            course.Start,
            Chapter,
            $"{scene.Vendor.SuccessTeam.ManagerOf(scene.Dice, account, course.Start).Name} begins the onboarding of {install.Product.Name}: {course.Milestones} milestones by {course.Target:yyyy-MM-dd}."
        );
        if (course.Halts && course.StalledFrom <= account.Left)
            diary.Write(
                course.StalledFrom,
                Chapter,
                $"The onboarding of {install.Product.Name} has stalled after {course.Halt} of {course.Milestones} milestones.",
                Readiness(account)
            );
        if (course.Ends && course.Finish <= account.Left)
        {
            int late = course.Finish.DayNumber - course.Target.DayNumber;
            string when =
                late > 0 ? $"{Days(late)} late"
                : late < 0 ? $"{Days(-late)} early"
                : "on the day";
            diary.Write(course.Finish, Chapter, $"{install.Product.Name} is onboarded, {when}.", Cause(account, course));
        }
    }

    /// <summary>Tells who the first users are.</summary>
    public static void TellUsers(Scene scene)
    {
        Account account = scene.Account;
        if (scene.Diary is not { } diary || account.Users.Count == 0)
            return;
        User admin = account.Users[0];
        diary.Write(admin.Created, Chapter, $"{admin.Name.Full(scene.Words)} is given the first user account, as administrator.");
        DateOnly settled = account.CustomerSince.AddDays(UserAssumptions.RampUntilDays);
        int opened = 0;
        foreach (User user in account.Users.Items)
            opened += user.Created <= settled ? 1 : 0;
        diary.Write(settled, Chapter, $"{opened} people have been given user accounts.");
    }

    private static string Days(int days) => days == 1 ? "a day" : $"{days} days";

    private static string Cause(Account account, in OnboardingCourse course)
    {
        double own = OnboardingAssumptions.SlipLevel[(int)account.Profile.Size];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The work took {100 * PortableMath.Exp(course.Slip):F0} % of the days planned, where {100 * PortableMath.Exp(own):F0} % is usual for its size. {Readiness(account)}"
        );
    }

    private static string Readiness(Account account) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Readiness for new software {account.Traits.Readiness:F2} (standard deviations; 0 is average), digital maturity {account.Traits.Maturity:F2} of 1."
        );
}
