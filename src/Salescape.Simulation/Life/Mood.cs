using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>
/// The one latent path of a customer, by week from its first install: contentment in log-odds of being pleased. Renewals,
/// expansions and the use of licences all read it. It is lived forward, month by month, and nothing in
/// it depends on the as-of.
/// </summary>
internal sealed class Mood : IPooled
{
    private static readonly Purpose Fate = new("mood fate");
    private static readonly Purpose Weekly = new("mood week");
    private static readonly Purpose Review = new("mood before renewal");

    private readonly List<double> _contentment = [];
    private readonly List<double> _engagement = [];
    private Dice _dice;
    private DateOnly _start;
    private double _paymentMorale;
    private double _tendency;
    private double _decline;
    private int _declineWeek;

    /// <inheritdoc/>
    public void Clear()
    {
        _contentment.Clear();
        _engagement.Clear();
        _dice = default;
        _start = default;
        _paymentMorale = 0;
        _tendency = 0;
        _decline = 0;
        _declineWeek = 0;
    }

    /// <summary>Begins the path of a new customer.</summary>
    /// <param name="dice">The account's dice.</param>
    /// <param name="start">The day of its first install.</param>
    /// <param name="traits">The account's traits.</param>
    /// <param name="fit">How well the products bought fit its industry, −1 to 1.</param>
    /// <param name="smoothness">How smoothly they are taken into use, in standard deviations.</param>
    public void Begin(Dice dice, DateOnly start, in Traits traits, double fit, double smoothness)
    {
        Clear();
        _dice = dice;
        _start = start;
        _paymentMorale = traits.PaymentMorale;
        _tendency =
            MoodAssumptions.NatureEffect * traits.Contentment
            + MoodAssumptions.OnboardingEffect * smoothness
            + MoodAssumptions.FitEffect * fit;
        Draw draw = dice.Roll(Fate);
        _declineWeek = (int)(draw.Exponential(MoodAssumptions.MonthsUntilDecline) * 52 / 12);
        _decline = Math.Max(0, draw.Normal(MoodAssumptions.DeclineDepth, MoodAssumptions.DeclineDeviation));
    }

    /// <summary>The day on which the account turns for the worse for reasons of its own.</summary>
    public DateOnly DeclinesOn => _start.AddDays(7 * _declineWeek);

    /// <summary>Lives on until a day.</summary>
    /// <param name="day">The last day to be known.</param>
    /// <param name="account">Whose people and installs leave their marks.</param>
    public void LiveUntil(DateOnly day, Account account)
    {
        int weeks = day < _start ? 0 : WeekOf(day) + 1;
        while (_contentment.Count < weeks)
        {
            int week = _contentment.Count;
            DateOnly monday = _start.AddDays(7 * week);
            double before = week == 0 ? _tendency : _contentment[week - 1];
            double target =
                _tendency - DeclineIn(week) - MoodAssumptions.DefectEffect * WorstDefect(account, monday) + ReviewOf(account, monday);
            double shock =
                MoodAssumptions.WeeklyShock * _dice.Roll(Weekly, week).Normal()
                - MoodAssumptions.SponsorLossShock * account.SponsorsLost(monday, monday.AddDays(6));
            double contentment = before + MoodAssumptions.WeeklyReturn * (target - before) + shock;
            _contentment.Add(contentment);
            _engagement.Add(EngagementAt(contentment));
        }
    }

    /// <summary>What is left of the turn for the worse: who stays comes to terms with it.</summary>
    private double DeclineIn(int week) =>
        week < _declineWeek ? 0 : _decline * PortableMath.Exp((_declineWeek - week) / MoodAssumptions.WeeksUntilSettled);

    /// <summary>Contentment in the week of a day that has been lived; before the first install, what it will begin with.</summary>
    public double At(DateOnly day) => IsBefore(day) ? _tendency : _contentment[Math.Min(WeekOf(day), _contentment.Count - 1)];

    /// <summary>Mean contentment in the <see cref="MoodAssumptions.MemoryWeeks"/> weeks up to a day that has been lived.</summary>
    public double Remembered(DateOnly day)
    {
        if (IsBefore(day))
            return _tendency;
        int last = Math.Min(WeekOf(day), _contentment.Count - 1);
        int first = Math.Max(0, last - MoodAssumptions.MemoryWeeks + 1);
        double sum = 0;
        for (int week = first; week <= last; week++)
            sum += _contentment[week];
        return sum / (last - first + 1);
    }

    /// <summary>How punctually the customer pays around a day that has been lived, in standard deviations: its nature, and its
    /// mood.</summary>
    public double PaymentMorale(DateOnly day) => _paymentMorale + MoodAssumptions.MoralePerContentment * Remembered(day);

    /// <summary>Share of an install's intended users who are active on a day, 0 to 1.</summary>
    /// <param name="day">A day that has been lived.</param>
    /// <param name="installed">When the product was installed.</param>
    public double Engagement(DateOnly day, DateOnly installed)
    {
        double weeks = Math.Max(0, day.DayNumber - installed.DayNumber) / 7.0;
        double ramp = 1 - PortableMath.Exp(-weeks / MoodAssumptions.RampWeeks);
        return ramp * EngagementOfAll(day);
    }

    /// <summary>The same for an install that has settled in.</summary>
    public double EngagementOfAll(DateOnly day) =>
        _engagement.Count == 0 ? EngagementAt(_tendency) : _engagement[Math.Min(WeekOf(day), _engagement.Count - 1)];

    /// <summary>Before a contract ends the customer looks at what it has: some find more use for it, some begin to do without.</summary>
    private double ReviewOf(Account account, DateOnly monday)
    {
        Contract main = account.Contracts[account.MainContract];
        return monday >= main.End.AddDays(-MoodAssumptions.ReviewDays) && monday <= main.End
            ? MoodAssumptions.ReviewDeviation * _dice.Roll(Review, main.Index).Normal()
            : 0;
    }

    private static double EngagementAt(double contentment) =>
        PortableMath.Logistic(MoodAssumptions.EngagementLevel + MoodAssumptions.EngagementSlope * contentment);

    /// <summary>Whether nothing had been lived on a day, however far it has been since.</summary>
    private bool IsBefore(DateOnly day) => _contentment.Count == 0 || day < _start;

    private int WeekOf(DateOnly day) => Math.Max(0, day.DayNumber - _start.DayNumber) / 7;

    private static double WorstDefect(Account account, DateOnly day)
    {
        double worst = 0;
        foreach (CustomerProduct install in account.Installs.Items)
        {
            if (install.InstalledOn <= day)
                worst = Math.Max(worst, install.DefectOn(day));
        }

        return worst;
    }
}
