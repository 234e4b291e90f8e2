using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>How a user signs in, and what came of it by the as-of.</summary>
/// <param name="ByEmail">Whether the login name is the e-mail address.</param>
/// <param name="HasSecondFactor">Whether a second factor is asked for.</param>
/// <param name="PasswordReset">The day of the last new password; null if the first one has served till then.</param>
/// <param name="Locked">The day from which the account is locked, after logins in vain; the last possible day if it never is.</param>
internal readonly record struct SignIn(bool ByEmail, bool HasSecondFactor, DateOnly? PasswordReset, DateOnly Locked)
{
    private static readonly Purpose Rules = new("sign-in rules");
    private static readonly Purpose SecondFactor = new("second factor");
    private static readonly Purpose Locking = new("user locked");
    private static readonly Purpose Forgetting = new("password forgotten");

    /// <summary>How a user signs in.</summary>
    /// <param name="scene">Whose user it is.</param>
    /// <param name="user">The user.</param>
    /// <param name="index">Index in <see cref="Account.Users"/>.</param>
    /// <param name="house">The customer's rules.</param>
    public static SignIn Of(Scene scene, User user, int index, in HouseRules house) =>
        new(
            house.LogsInByEmail,
            AsksSecondFactor(scene.Dice, user, index, house),
            user.Logins.LastBy(scene.AsOf) is { } last ? LastReset(scene, user, index, house, last) : null,
            LockedOn(scene.Dice, user, index)
        );

    private static DateOnly LockedOn(Dice dice, User user, int index)
    {
        Draw draw = dice.Roll(Locking, index);
        bool comesBackInVain = user.Habit > 0 && user.Role != UserRole.Admin && draw.Chance(UserAssumptions.LockedWhenSilent);
        return comesBackInVain ? user.Fades.AddDays(draw.Whole(1, UserAssumptions.LockedAfterDays)) : DateOnly.MaxValue;
    }

    /// <summary>The last new password up to a day on which the user logged in; null if the first one has served till then.</summary>
    private static DateOnly? LastReset(Scene scene, User user, int index, in HouseRules house, DateOnly until)
    {
        HolidayCalendar calendar = scene.Account.Calendar;
        Draw draw = scene.Dice.Roll(Forgetting, index);
        if (house.PasswordsExpire)
        {
            // Each is renewed some days after it was due, as far back in the week as the others.
            double wait = draw.Unit();
            for (int terms = (until.DayNumber - user.Created.DayNumber) / UserAssumptions.PasswordLastsDays; terms > 0; terms--)
            {
                DateOnly due = user.Created.AddDays(terms * UserAssumptions.PasswordLastsDays);
                DateOnly day = BusinessDays.Soon(due, wait, calendar, Pace.Personal);
                if (day <= until)
                    return day;
            }

            return null;
        }

        DateOnly? last = null;
        for (DateOnly next = user.Created; next <= until;)
        {
            double days = draw.Exponential(UserAssumptions.ForgetsPasswordDays);
            next = BusinessDays.After(next.AddDays(1), days, calendar, Pace.Personal);
            if (next <= until)
                last = next;
        }

        return last;
    }

    /// <summary>Whether a user signs in with a second factor.</summary>
    public static bool AsksSecondFactor(Dice dice, Account account, User user, int index) =>
        AsksSecondFactor(dice, user, index, HouseRules.Of(dice, account));

    private static bool AsksSecondFactor(Dice dice, User user, int index, in HouseRules house)
    {
        Draw draw = dice.Roll(SecondFactor, index);
        double odds = house.SecondFactorOdds + (user.Role == UserRole.Admin ? UserAssumptions.SecondFactorOfAdmins : 0);
        return draw.Chance(PortableMath.Logistic(odds));
    }

    /// <summary>How a customer lets its people in.</summary>
    /// <param name="LogsInByEmail">Whether the login name is the e-mail address.</param>
    /// <param name="PasswordsExpire">Whether passwords are renewed at an even pace.</param>
    /// <param name="SecondFactorOdds">Log-odds that somebody signs in with a second factor.</param>
    public readonly record struct HouseRules(bool LogsInByEmail, bool PasswordsExpire, double SecondFactorOdds)
    {
        /// <summary>The rules of a customer.</summary>
        public static HouseRules Of(Dice dice, Account account)
        {
            Draw draw = dice.Roll(Rules);
            double odds =
                PortableMath.LogOdds(UserAssumptions.SecondFactorBySize[(int)account.Profile.Size])
                + PortableMath.LogOdds(UserAssumptions.SecondFactorByIndustry[(int)account.Profile.Industry])
                - PortableMath.LogOdds(UserAssumptions.SecondFactorLevel);
            return new HouseRules(
                draw.Chance(UserAssumptions.LogsInByEmail),
                draw.Chance(UserAssumptions.PasswordsExpire),
                odds + UserAssumptions.SecondFactorDeviation * draw.Normal()
            );
        }
    }
}
