using System.Numerics;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>
/// The days on which named users log in, week by week: by their habit, the calendar of their country, and how engaged
/// the account is. One number drawn a user and week decides all seven days.
/// </summary>
internal ref struct LoginDays
{
    private static readonly Purpose Week = new("login days");
    private static readonly Purpose Choice = new("login product");

    /// <summary>Of the 64 bits drawn, every day takes nine.</summary>
    private const int BitsPerDay = 9;

    private const int Whole = 1 << BitsPerDay;

    private readonly Account _account;
    private readonly DateOnly _monday;
    private readonly Span<double> _chances;

    /// <param name="scene">Whose calendar and account.</param>
    /// <param name="monday">The first day of the week.</param>
    /// <param name="room">Room for seven numbers.</param>
    public LoginDays(Scene scene, DateOnly monday, Span<double> room)
    {
        _account = scene.Account;
        _monday = monday;
        _chances = room;
        double engaged = _account.Mood.EngagementOfAll(monday) / MoodAssumptions.AverageEngagement * UsePath.WindDown(_account, monday);
        for (int day = 0; day < _chances.Length; day++)
            _chances[day] = engaged * scene.Vendor.Rhythm.On(monday.AddDays(day), _account.Calendar);
    }

    /// <summary>Days of the week on which a user logs in, Monday as the lowest bit; none while the user account is closed or its holder has lost interest.</summary>
    public readonly int Of(User user, int place)
    {
        if (user.Habit == 0 || user.Fades <= _monday || user.Created > _monday.AddDays(6))
            return 0;
        ulong bits = _account.Dice.Roll(Week, ((long)place << 24) + _monday.DayNumber / 7).Bits();
        int days = 0;
        for (int day = 0; day < _chances.Length; day++)
        {
            double chance = Math.Min(UseAssumptions.MostHabit, user.Habit * _chances[day]);
            if ((int)(bits >> (BitsPerDay * day) & Whole - 1) < (int)(chance * Whole))
                days |= 1 << day;
        }

        int from = Math.Max(0, user.Created.DayNumber - _monday.DayNumber);
        DateOnly end = user.Fades < user.Leaves ? user.Fades : user.Leaves;
        int until = Math.Clamp(Math.Min(end.DayNumber - 1, _account.Left.DayNumber) - _monday.DayNumber, -1, 6);
        return days & (-1 << from) & ((1 << until + 1) - 1);
    }

    /// <summary>The product worked with on a login day: mostly the user's first, else any of those installed by then; −1 if none is.</summary>
    public static int ProductOn(Account account, User user, int place, DateOnly day)
    {
        uint open = 0;
        for (int install = 0; install < account.Installs.Count; install++)
        {
            if (account.Installs[install].InstalledOn <= day)
                open |= 1u << install;
        }

        open &= user.Products;
        if (open == 0)
            return -1;
        if ((open & open - 1) != 0)
        {
            Draw draw = account.Dice.Roll(Choice, ((long)place << 24) + day.DayNumber);
            int skipped = draw.Chance(UseAssumptions.FirstProduct) ? 0 : draw.Whole(0, BitOperations.PopCount(open) - 1);
            while (skipped-- > 0)
                open &= open - 1;
        }

        return BitOperations.TrailingZeroCount(open);
    }
}
