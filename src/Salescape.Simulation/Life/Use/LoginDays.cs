using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
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

    private readonly DateOnly _begins;
    private readonly DrawSeries _days;
    private readonly DrawSeries _choices;
    private readonly int _last;
    private readonly Span<double> _chances;
    private readonly Span<uint> _installed;

    /// <param name="scene">Whose calendar and account.</param>
    /// <param name="begins">The first day of the week.</param>
    /// <param name="last">The last day to be lived.</param>
    /// <param name="chances">Room for eight numbers.</param>
    /// <param name="installed">Room for seven sets of installs.</param>
    public LoginDays(Scene scene, DateOnly begins, DateOnly last, Span<double> chances, Span<uint> installed)
    {
        Account account = scene.Account;
        _begins = begins;
        _days = scene.Dice.Series(Week);
        _choices = scene.Dice.Series(Choice);
        _last = Math.Clamp(Math.Min(last.DayNumber, account.Left.DayNumber) - begins.DayNumber, -1, 6);
        _chances = chances;
        _installed = installed;
        double engaged = account.Mood.EngagementOfAll(begins) / MoodAssumptions.AverageEngagement * UsePath.WindDown(account, begins);
        for (int day = 0; day < installed.Length; day++)
            chances[day] = Whole * (engaged * scene.Vendor.Rhythm.On(begins.AddDays(day), account.Calendar));
        installed.Clear();
        for (int index = 0; index < account.Installs.Count; index++)
        {
            for (int day = Math.Max(0, account.Installs[index].InstalledOn.DayNumber - begins.DayNumber); day < installed.Length; day++)
                installed[day] |= 1u << index;
        }
    }

    /// <summary>Whether a user may log in that week: not before the user account is opened or once it is closed, nor if its holder has
    /// lost interest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Concerns(User user)
    {
        int begins = _begins.DayNumber;
        return user.Fades.DayNumber > begins
            && user.Leaves.DayNumber > begins
            && user.Created.DayNumber <= begins + 6
            && user.Habit != 0;
    }

    /// <summary>Days of the week on which a user whom it concerns logs in, the first day as the lowest bit.</summary>
    public readonly int Of(User user, int index)
    {
        int from = user.Created.DayNumber - _begins.DayNumber;
        int end = Math.Min(user.Fades.DayNumber, user.Leaves.DayNumber) - _begins.DayNumber;
        ulong bits = _days.At(((long)index << 24) + _begins.DayNumber / 7).Bits();
        int days = Avx2.IsSupported ? DaysAtOnce(bits, user.Habit, _chances) : DaysOneByOne(bits, user.Habit, _chances);
        return days & (-1 << Math.Max(0, from)) & ((1 << Math.Min(end - 1, _last) + 1) - 1);
    }

    /// <summary>The days whose nine bits are below the chance of that day, all compared at once.</summary>
    /// <param name="bits">Seven numbers of nine bits.</param>
    /// <param name="habit">How often the user works.</param>
    /// <param name="chances">What is made of it on each day, eight numbers of which the last is none's.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int DaysAtOnce(ulong bits, double habit, ReadOnlySpan<double> chances)
    {
        var most = Vector256.Create(UseAssumptions.MaxHabit * Whole);
        var each = Vector256.Create(habit);
        Vector128<int> first = Avx.ConvertToVector128Int32WithTruncation(Vector256.Min(most, each * Vector256.Create(chances)));
        Vector128<int> last = Avx.ConvertToVector128Int32WithTruncation(Vector256.Min(most, each * Vector256.Create(chances[4..])));
        var all = Vector256.Create(bits);
        Vector256<ulong> mask = Vector256.Create((ulong)Whole - 1);
        Vector256<ulong> early =
            Avx2.ShiftRightLogicalVariable(all, Vector256.Create(0ul, BitsPerDay, 2 * BitsPerDay, 3 * BitsPerDay)) & mask;
        Vector256<ulong> late =
            Avx2.ShiftRightLogicalVariable(all, Vector256.Create(4ul * BitsPerDay, 5 * BitsPerDay, 6 * BitsPerDay, 7 * BitsPerDay)) & mask;
        Vector256<int> drawn = Vector256.Narrow(early, late).AsInt32();
        return (int)Vector256.LessThan(drawn, Vector256.Create(first, last)).ExtractMostSignificantBits() & 0x7F;
    }

    /// <summary>The same, a day after the other.</summary>
    internal static int DaysOneByOne(ulong bits, double habit, ReadOnlySpan<double> chances)
    {
        int days = 0;
        for (int day = 0; day < 7; day++)
        {
            // The processor's own conversion: the number is in range, and elsewhere it need not be right.
            int chance = double.ConvertToIntegerNative<int>(Math.Min(UseAssumptions.MaxHabit * Whole, habit * chances[day]));
            // The sign of the difference is the answer: a branch on it would be mispredicted at every second day.
            days |= (int)((uint)((int)(bits >> (BitsPerDay * day) & Whole - 1) - chance) >> 31) << day;
        }

        return days;
    }

    /// <summary>The product worked with on a login day: mostly the user's first, else any of those installed by then; −1 if none
    /// is.</summary>
    /// <param name="user">Who.</param>
    /// <param name="index">The user's index.</param>
    /// <param name="day">Days since the first one.</param>
    public readonly int ProductOn(User user, int index, int day)
    {
        uint open = _installed[day] & user.Products;
        if (open == 0)
            return -1;
        if ((open & open - 1) != 0)
        {
            Draw draw = _choices.At(((long)index << 24) + _begins.DayNumber + day);
            if (!draw.Chance(UseAssumptions.FirstProduct))
                return BitSet.MemberAt(open, draw.Whole(0, BitOperations.PopCount(open) - 1));
        }

        return BitOperations.TrailingZeroCount(open);
    }
}
