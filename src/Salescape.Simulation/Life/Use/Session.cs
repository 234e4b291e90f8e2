using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>A session kept: one login day of a named user, down to the second.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Login">Who, which product, which day.</param>
/// <param name="Start">When it begins, in the account's own time.</param>
/// <param name="Seconds">How long it lasts; it ends on the same day.</param>
/// <param name="Device">What it runs on.</param>
/// <param name="FromOffice">Whether it comes from the office's network.</param>
internal readonly record struct Session(UserSessionId Id, SampledLogin Login, DateTime Start, int Seconds, Device Device, bool FromOffice)
{
    /// <summary>No session is longer, since it ends on the day on which it begins.</summary>
    public const int MinutesPerDay = 24 * 60;
    private const int SecondsPerMinute = 60;
    private const int LongestSeconds = (MinutesPerDay - 1) * SecondsPerMinute;

    private static readonly Purpose Course = new("session");

    public DateTime End => Start.AddSeconds(Seconds);

    /// <summary>Whole minutes of its length.</summary>
    public int Minutes => Seconds / SecondsPerMinute;

    /// <summary>The session of a sampled login.</summary>
    /// <param name="dice">The account's dice.</param>
    /// <param name="account">Whose user.</param>
    /// <param name="login">The login day.</param>
    /// <param name="meanMinutes">Mean minutes of a session at the desk in that product.</param>
    /// <param name="draw">Where the session's further course is drawn.</param>
    public static Session Of(Dice dice, Account account, SampledLogin login, double meanMinutes, out Draw draw)
    {
        User user = account.Users[login.User];
        draw = dice.Roll(Course, ((long)login.User << 24) + login.Day.DayNumber);
        bool isSecond = draw.Chance(user.Workplace.SecondShare);
        double median = meanMinutes * SessionAssumptions.MedianOfMean * (isSecond ? SessionAssumptions.ShareAwayFromDesk : 1);
        int seconds = SecondsPerMinute + (int)(SecondsPerMinute * draw.LogNormal(median, SessionAssumptions.MinutesSigma));
        int second = WorkingHours.SecondOf(account.Calendar, user, ref draw);
        seconds = Math.Min(seconds, LongestSeconds);
        int latest = WorkingHours.SecondsPerDay - 1 - seconds;
        DateTime start = login.Day.ToDateTime(TimeOnly.MinValue).AddSeconds(Math.Min(second, latest));
        return new Session(
            new UserSessionId(account.VastKey(KeyOf(account, login))),
            login,
            start,
            seconds,
            isSecond ? user.Workplace.Second : user.Workplace.Desk,
            draw.Chance(SessionAssumptions.FromOffice)
        );
    }

    /// <summary>Users have keys one behind the other; of a user's login days at most this many years can be told apart.</summary>
    private const int DaysPerUser = 5_000;

    /// <summary>A session's number among those of its account: by user, then by days since the account bought.</summary>
    public static int KeyOf(Account account, SampledLogin login) =>
        login.User * DaysPerUser + login.Day.DayNumber - account.CustomerSince.DayNumber + 1;
}
