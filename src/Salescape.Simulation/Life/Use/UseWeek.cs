namespace Salescape.Simulation.Life;

/// <summary>
/// How one install was used in one measured week, the seven days up to the account's day of reporting. Every table about use that
/// describes the week reads it from here, so that all of them rise and fall together.
/// </summary>
internal readonly record struct UseWeek
{
    /// <summary>Measured weeks that an install has keys for: forty years.</summary>
    private const int WeeksPerInstall = 500;

    /// <summary>Index in <see cref="Account.Installs"/>.</summary>
    public required int Install { get; init; }

    /// <summary>Months since that of the installation.</summary>
    public required int Month { get; init; }

    /// <summary>The last day of the week, and the date of its rows.</summary>
    public required DateOnly Ends { get; init; }

    /// <summary>Licences in force on that day.</summary>
    public required int Purchased { get; init; }

    /// <summary>Price of a licence for a year then, whole dollars.</summary>
    public required int AnnualPrice { get; init; }

    /// <summary>Users who worked with the product; above <see cref="Purchased"/> only where overage is charged.</summary>
    public required int Active { get; init; }

    /// <summary>How far the install's intended users are engaged, 0 to 1, before the calendar: ramp, mood, the week's chance.</summary>
    public required double Vigour { get; init; }

    /// <summary>Work done in the week relative to an ordinary one, by the calendar of the account's country.</summary>
    public required double Rhythm { get; init; }

    /// <summary>Trouble that the installed release makes, 0 to 1.</summary>
    public required double Defect { get; init; }

    /// <summary>How much of the product is in use, 0 to 1.</summary>
    public required double Breadth { get; init; }

    /// <summary>Logins of all users.</summary>
    public required int Logins { get; init; }

    /// <summary>Sessions of all users; a login may be followed by several.</summary>
    public required int Sessions { get; init; }

    /// <summary>The most users at the same time.</summary>
    public required int Peak { get; init; }

    /// <summary>Mean length of a session, hundredths of a minute; 0 without sessions.</summary>
    public required int MeanMinutes { get; init; }

    /// <summary>Share of operations and API calls that failed, hundredths of a per cent.</summary>
    public required int ErrorShare { get; init; }

    /// <summary>Calls to the product's API; 0 for installs that do not use it.</summary>
    public required int ApiCalls { get; init; }

    /// <summary>Data processed, hundredths of a gigabyte.</summary>
    public required long Gigabytes { get; init; }

    /// <summary>From 1; tells the measured weeks of all installs of an account apart.</summary>
    public int Ordinal => Install * WeeksPerInstall + Month + 1;

    /// <summary>Active users per licence, hundredths of a per cent.</summary>
    public long Utilization => (Active * 20_000L / Purchased + 1) / 2;

    /// <summary>How much of the product is in use, hundredths of a per cent.</summary>
    public long Adoption => (long)Math.Round(Breadth * 10_000);
}
