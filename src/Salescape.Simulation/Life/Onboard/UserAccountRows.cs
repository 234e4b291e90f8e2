using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>Writes the named users as they stand on the as-of.</summary>
internal static class UserAccountRows
{
    private static readonly Purpose Rules = new("sign-in rules");
    private static readonly Purpose SecondFactor = new("second factor");
    private static readonly Purpose Locking = new("user locked");
    private static readonly Purpose Forgetting = new("password forgotten");

    /// <summary>Appends every user account opened by the as-of.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        var house = HouseRules.Of(scene.Dice, account);
        for (int index = 0; index < account.Users.Count; index++)
        {
            if (scene.Sees(account.Users[index].Created))
                scene.Rows.UserAccounts.Append(RowOf(scene, account.Users[index], index, house));
        }

        OnboardingDiary.TellUsers(scene);
    }

    private static UserAccount RowOf(Scene scene, User user, int index, in HouseRules house) => new()
    {
        UserAccountId = user.Id,
        CustomerId = scene.Account.Id,
        Username = house.LogsInByEmail ? user.Email : Workspace(scene, user.Email),
        Email = user.Email,
        FirstName = user.Name.First,
        LastName = user.Name.Last,
        Role = user.Role,
        Status = StatusOf(scene, user, index),
        CreatedDate = user.Created,
        LastLoginDate = user.LastLogin,
        LoginCount = user.Logins,
        PasswordResetDate = user.LastLogin is { } last ? LastReset(scene.Dice, user, index, house, last) : null,
        MfaEnabled = HasSecondFactor(scene.Dice, user, index, house),
    };

    /// <summary>A login name in the customer's own workspace: <c>maria.lopez@brenwick-logistics</c>.</summary>
    private static Text Workspace(Scene scene, Text email)
    {
        ReadOnlySpan<byte> whole = email.Utf8;
        return scene.Words.Add(whole[..whole.LastIndexOf((byte)'.')]).Cut();
    }

    private static UserStatus StatusOf(Scene scene, User user, int index)
    {
        if (scene.Sees(user.Leaves))
            return UserStatus.Inactive;
        Draw draw = scene.Dice.Roll(Locking, index);
        bool comesBackInVain = user.Habit > 0 && user.Role != UserRole.Admin && draw.Chance(UserAssumptions.LockedWhenSilent);
        return comesBackInVain && scene.Sees(user.Fades.AddDays(draw.Whole(1, UserAssumptions.LockedAfterDays)))
            ? UserStatus.Locked
            : UserStatus.Active;
    }

    /// <summary>The last new password up to a day on which the user logged in; null if the first one has served till then.</summary>
    private static DateOnly? LastReset(Dice dice, User user, int index, in HouseRules house, DateOnly until)
    {
        if (house.PasswordsExpire)
        {
            int terms = (until.DayNumber - user.Created.DayNumber) / UserAssumptions.PasswordLastsDays;
            return terms == 0 ? null : user.Created.AddDays(terms * UserAssumptions.PasswordLastsDays);
        }

        Draw draw = dice.Roll(Forgetting, index);
        DateOnly? last = null;
        DateOnly next = user.Created;
        while ((next = next.AddDays(1 + (int)draw.Exponential(UserAssumptions.ForgetsPasswordDays))) <= until)
            last = next;
        return last;
    }

    /// <summary>Whether a user signs in with a second factor.</summary>
    public static bool HasSecondFactor(Dice dice, Account account, User user, int index) => HasSecondFactor(dice, user, index, HouseRules.Of(dice, account));

    private static bool HasSecondFactor(Dice dice, User user, int index, in HouseRules house)
    {
        Draw draw = dice.Roll(SecondFactor, index);
        double odds = house.SecondFactor + (user.Role == UserRole.Admin ? UserAssumptions.SecondFactorOfAdmins : 0);
        return draw.Chance(PortableMath.Logistic(odds));
    }

    /// <summary>How a customer lets its people in.</summary>
    /// <param name="LogsInByEmail">Whether the login name is the e-mail address.</param>
    /// <param name="PasswordsExpire">Whether passwords are renewed at an even pace.</param>
    /// <param name="SecondFactor">Log-odds that somebody signs in with a second factor.</param>
    private readonly record struct HouseRules(bool LogsInByEmail, bool PasswordsExpire, double SecondFactor)
    {
        public static HouseRules Of(Dice dice, Account account)
        {
            Draw draw = dice.Roll(Rules);
            double odds = PortableMath.LogOdds(UserAssumptions.SecondFactorBySize[(int)account.Profile.Size])
                + PortableMath.LogOdds(UserAssumptions.SecondFactorByIndustry[(int)account.Profile.Industry])
                - PortableMath.LogOdds(UserAssumptions.SecondFactorLevel);
            return new HouseRules(
                draw.Chance(UserAssumptions.LogsInByEmail),
                draw.Chance(UserAssumptions.PasswordsExpire),
                odds + UserAssumptions.SecondFactorDeviation * draw.Normal());
        }
    }
}
