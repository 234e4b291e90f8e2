using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// How the onboarding of one product goes, settled by the account's nature when it begins. What lies after the day on
/// which a customer leaves never comes.
/// </summary>
/// <param name="Start">The first day.</param>
/// <param name="Target">The day by which it is planned to be done.</param>
/// <param name="Milestones">Milestones agreed.</param>
/// <param name="Days">Days of work needed.</param>
/// <param name="Halt">Milestones reached when it comes to a stop; all of them if it never does.</param>
/// <param name="Pause">Days until it goes on.</param>
/// <param name="ValueDays">Days of work until first value.</param>
/// <param name="Slip">Log of days needed over days planned.</param>
internal readonly record struct OnboardingCourse(
    DateOnly Start,
    DateOnly Target,
    int Milestones,
    int Days,
    int Halt,
    int Pause,
    int ValueDays,
    double Slip
)
{
    /// <summary>Days until an onboarding is taken up again that never is.</summary>
    private const int Forever = 1_000_000;

    private static readonly Purpose Course = new("onboarding course");
    private static readonly Purpose Luck = new("onboarding luck");

    /// <summary>The course of an install of the first contract.</summary>
    public static OnboardingCourse Of(Dice dice, Account account, int index)
    {
        CustomerProduct install = account.Installs[index];
        Schema.CompanySize size = account.Profile.Size;
        Draw draw = dice.Roll(Course, index);
        double delay = draw.Chance(OnboardingAssumptions.StartsAtOnce)
            ? draw.Between(0, OnboardingAssumptions.StartsAtOnceDays)
            : draw.Between(1, OnboardingAssumptions.StartDelayMax + 1);
        DateOnly start = BusinessDays.After(install.InstalledOn, delay, account.Calendar);
        DateOnly latest = Calendar.WorkdayUntil(install.InstalledOn.AddDays(OnboardingAssumptions.StartsLatest), account.Calendar);
        if (start > latest)
            start = latest;
        (int minDays, int maxDays) = OnboardingAssumptions.PlannedDays(size);
        DateOnly target = BusinessDays.After(start, draw.Between(minDays, maxDays + 1), account.Calendar);
        (int minMilestones, int maxMilestones) = OnboardingAssumptions.Milestones(size);
        int milestones = draw.Whole(minMilestones, maxMilestones);

        double ill = Friction(dice, account, index);
        double slip = OnboardingAssumptions.SlipLevel[(int)size] + OnboardingAssumptions.SlipDeviation * ill;
        double planned = target.DayNumber - start.DayNumber;
        double days = Math.Max(OnboardingAssumptions.MinDays, planned * PortableMath.Exp(slip));
        DateOnly done = BusinessDays.After(start, days, account.Calendar);

        bool halts = draw.Chance(PortableMath.Logistic(OnboardingAssumptions.StallLevel + OnboardingAssumptions.StallPerSlip * ill));
        int halt = draw.Whole(1, milestones - 2);
        bool resumes = draw.Chance(OnboardingAssumptions.Resumes);
        double rest = OnboardingAssumptions.PauseMinDays + draw.Exponential(OnboardingAssumptions.PauseDays);
        int pause = BusinessDays.After(done, rest, account.Calendar).DayNumber - done.DayNumber;
        double value =
            planned * OnboardingAssumptions.FirstValuePart * PortableMath.Exp(slip + OnboardingAssumptions.FirstValueSigma * draw.Normal());
        int needed = done.DayNumber - start.DayNumber;
        return new OnboardingCourse(
            start,
            target,
            milestones,
            needed,
            halts ? halt : milestones,
            halts
                ? resumes
                    ? pause
                    : Forever
                : 0,
            Math.Clamp((int)value, 1, needed),
            slip
        );
    }

    /// <summary>Whether an install has an onboarding of its own: those of the first contract have, one for all products of a
    /// category.</summary>
    public static bool IsFor(Account account, int index)
    {
        CustomerProduct install = account.Installs[index];
        if (install.InstalledOn != account.CustomerSince)
            return false;
        for (int before = 0; before < index; before++)
        {
            if (account.Installs[before].Product.Category == install.Product.Category)
                return false;
        }

        return true;
    }

    /// <summary>How smoothly the first products of a new customer will be taken into use, standard normal: what it will think of the vendor
    /// depends on it.</summary>
    /// <param name="dice">The account's dice.</param>
    /// <param name="account">The customer.</param>
    /// <param name="products">Products of its first contract.</param>
    public static double Smoothness(Dice dice, Account account, int products)
    {
        double friction = 0;
        for (int index = 0; index < products; index++)
            friction += Friction(dice, account, index) / products;
        double shared = OnboardingAssumptions.SlipOfReadiness;
        return -friction / Math.Sqrt(shared + (1 - shared) / products);
    }

    /// <summary>What slows an onboarding, standard normal: the account's want of readiness, and the product's own bad luck.</summary>
    private static double Friction(Dice dice, Account account, int index)
    {
        Draw draw = dice.Roll(Luck, index);
        return Math.Sqrt(1 - OnboardingAssumptions.SlipOfReadiness) * draw.Normal()
            - Math.Sqrt(OnboardingAssumptions.SlipOfReadiness) * account.Traits.Readiness;
    }

    /// <summary>Whether it ever comes to a stop.</summary>
    public bool Halts => Halt < Milestones;

    /// <summary>Whether it ever ends, if the customer stays.</summary>
    public bool Ends => Pause < Forever;

    /// <summary>The day of the last milestone; asked only where it <see cref="Ends"/>.</summary>
    public DateOnly Finish => Start.AddDays(Days + Pause);

    /// <summary>The day from which it is called stalled.</summary>
    public DateOnly StalledFrom => Start.AddDays(DaysUntil(Halt) + OnboardingAssumptions.StalledAfterDays);

    /// <summary>Milestones reached by a day.</summary>
    public int ReachedBy(DateOnly day)
    {
        int reached = 0;
        int passed = day.DayNumber - Start.DayNumber;
        while (reached < Milestones && DaysUntil(reached + 1) + (reached >= Halt ? Pause : 0) <= passed)
            reached++;
        return reached;
    }

    /// <summary>Days from the start until first value; null if that is not reached by a day.</summary>
    public int? DaysToFirstValue(DateOnly day)
    {
        int days = ValueDays + (Halts && ValueDays > DaysUntil(Halt) ? Pause : 0);
        return days <= day.DayNumber - Start.DayNumber ? days : null;
    }

    /// <summary>Days of work until a milestone, the first one being 1.</summary>
    private int DaysUntil(int milestone) =>
        milestone == Milestones
            ? Days
            : (int)(Days * PortableMath.Pow(milestone / (double)Milestones, OnboardingAssumptions.MilestonePower));
}
