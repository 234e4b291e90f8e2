using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Life;

/// <summary>Software of the customer's that is connected to one of its installs.</summary>
internal readonly record struct Integration
{
    /// <summary>Index in <see cref="Account.Installs"/>.</summary>
    public required int Install { get; init; }

    public required Tool Tool { get; init; }

    public required Text Name { get; init; }

    public required SyncFrequency Frequency { get; init; }

    public required DateOnly Installed { get; init; }

    /// <summary>The first day on which it is switched off.</summary>
    public required DateOnly Off { get; init; }

    /// <summary>The first day on which it fails.</summary>
    public required DateOnly Fails { get; init; }

    /// <summary>The first day on which it works again.</summary>
    public required DateOnly Mended { get; init; }

    /// <summary>Tells the integrations of all installs of an account apart.</summary>
    public int Ordinal => Install * Enum.GetValues<Tool>().Length + (int)Tool;

    /// <summary>Whether it should work on a day, and does not.</summary>
    public bool IsFailing(Today day) => Fails <= day && day < Mended && day < Off;

    public IntegrationStatus StatusOn(Today day)
    {
        if (Off <= day)
            return IntegrationStatus.Inactive;
        return IsFailing(day) ? IntegrationStatus.Error : IntegrationStatus.Active;
    }

    /// <summary>The last day with a sync up to a day; a nightly sync of a day has happened on the next one, but whoever mends it runs it at
    /// once. Null if there was none.</summary>
    public DateOnly? LastSync(DateOnly day)
    {
        DateOnly last = Frequency == SyncFrequency.Daily ? day.AddDays(-1) : day;
        if (Off <= last)
            last = Off.AddDays(-1);
        if (Fails <= last && last < Mended)
            last = Mended <= day && Mended < Off ? Mended : Fails.AddDays(-1);
        return last < Installed ? null : last;
    }

    /// <summary>Days up to the last sync on which it worked.</summary>
    public int WorkingDays(DateOnly day) =>
        LastSync(day) is not { } last
            ? 0
            : last.DayNumber - Installed.DayNumber + 1 - (Mended <= last ? Mended.DayNumber - Fails.DayNumber : 0);

    /// <summary>Days up to a day on which it should have worked and did not.</summary>
    public int FailingDays(DateOnly day)
    {
        DateOnly end = Mended < Off ? Mended : Off;
        if (day.AddDays(1) < end)
            end = day.AddDays(1);
        return Math.Max(0, end.DayNumber - Fails.DayNumber);
    }
}

/// <summary>Kinds of software that are connected.</summary>
internal enum Tool
{
    Crm,
    Marketing,
    Chat,
    Meetings,
    Warehouse,
    Reporting,
    Files,
}
