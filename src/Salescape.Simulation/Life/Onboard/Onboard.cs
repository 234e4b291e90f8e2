namespace Salescape.Simulation.Life;

/// <summary>How a customer takes its products into use: its onboardings, and who is given a user account.</summary>
internal static class Onboard
{
    /// <summary>Lives a month whose contracts are signed.</summary>
    public static void Month(Scene scene, DateOnly first, DateOnly last) => UserProvisioning.Month(scene, first, last);

    /// <summary>Puts it into the diary; nothing where none is kept.</summary>
    public static void Live(Scene scene)
    {
        if (scene.Diary is null)
            return;
        OnboardingDiary.TellUsers(scene);
        for (int index = 0; index < scene.Account.Installs.Count; index++)
        {
            if (OnboardingCourse.IsFor(scene.Account, index))
                OnboardingDiary.Tell(scene, scene.Account.Installs[index], OnboardingCourse.Of(scene.Dice, scene.Account, index));
        }
    }

    /// <summary>Tells the users and the onboardings that have begun by the as-of.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        var house = SignIn.HouseRules.Of(scene.Dice, account);
        for (int index = 0; index < account.Users.Count; index++)
        {
            User user = account.Users[index];
            if (scene.Sees(user.Created) && telling.Outlasts(user.Leaves))
                UserAccountRows.Write(telling, user, SignIn.Of(scene, user, index, house));
        }

        for (int index = 0; index < account.Installs.Count; index++)
        {
            if (!OnboardingCourse.IsFor(account, index) || !scene.Sees(account.Installs[index].InstalledOn))
                continue;
            var course = OnboardingCourse.Of(scene.Dice, account, index);
            OnboardingRows.Write(telling, index, course, OnboardingState.Of(scene, index, course));
        }
    }
}
