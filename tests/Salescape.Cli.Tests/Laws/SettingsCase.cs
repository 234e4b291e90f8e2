using System.Globalization;
using CsCheck;
using Salescape.Simulation;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Cli.Tests.Laws;

/// <summary>All that a user may set of a company and of how it is written, as one line.</summary>
/// <param name="World">What decides the rows.</param>
/// <param name="DaysLater">How much later the same world is seen again.</param>
/// <param name="Format">How the rows are held.</param>
/// <param name="Threads">Threads that write.</param>
/// <param name="Parts">Parts that it is written in; 1 for at once.</param>
internal sealed record SettingsCase(CompanySettings World, int DaysLater, DataFormat Format, int Threads, int Parts)
{
    private const string Day = "yyyy-MM-dd";
    private const int MostMonths = 120;

    // Accounts grow with scale times months, rows with their square: a case has at most some 20,000 rows.
    private const double MostVolume = 40;

    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly DateOnly LastDay = new(2099, 12, 31);

    // The vendor's name is part of texts, addresses and file cells.
    private static readonly string[] Vendors =
    [
        "Tessaline",
        "O'Neil, \"Quoted\" & Co.",
        "Ærøskøbing Søfart A/S",
        "x",
        "東京データ株式会社",
    ];

    /// <summary>Any of the cases that are small enough to be checked in about a second.</summary>
    public static Gen<SettingsCase> Any { get; } =
        from seed in Gen.Frequency((3, Gen.Long), (1, Gen.Long[-3, 100]))
        from months in Gen.Frequency((1, Gen.Int[1, 3]), (3, Gen.Int[1, MostMonths]))
        from share in Gen.Int[0, 100]
        let most = Math.Clamp(MostVolume / (months * (double)months), 0.01, 0.3)
        let scale = Math.Round((decimal)(0.01 + share / 100.0 * (most - 0.01)), 3)
        from startDay in Gen.Int[0, LastDay.AddMonths(-MostMonths).DayNumber - FirstDay.DayNumber]
        let start = FirstDay.AddDays(startDay)
        let shortest = start.AddMonths(months).AddDays(-1)
        from more in Gen.Int[0, months == MostMonths ? 0 : 30]
        from daysLater in Gen.Frequency((1, Gen.Int[1, 2]), (2, Gen.Int[1, 100]))
        from vendor in OneOf(Vendors)
        from format in OneOf(DataFormat.All)
        from threads in Gen.Int[1, 7]
        from parts in format == DuckDbFormat.Instance ? Gen.Const(1) : Gen.Frequency((1, Gen.Const(1)), (2, Gen.Int[2, 9]))
        select new SettingsCase(WorldOf(seed, scale, start, shortest.AddDays(more), vendor), daysLater, format, threads, parts);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static SettingsCase Parse(string line)
    {
        string[] cells = line.Split('\t');
        CultureInfo culture = CultureInfo.InvariantCulture;
        return new(
            WorldOf(
                long.Parse(cells[0], culture),
                decimal.Parse(cells[1], culture),
                DateOnly.ParseExact(cells[2], Day),
                DateOnly.ParseExact(cells[3], Day),
                cells[4]
            ),
            int.Parse(cells[5], culture),
            DataFormat.Find(cells[6])!,
            int.Parse(cells[7], culture),
            int.Parse(cells[8], culture)
        );
    }

    /// <summary>A world that was founded when the window begins: of the year of the as-of, or of the last one that is so old.</summary>
    private static CompanySettings WorldOf(long seed, decimal scale, DateOnly start, DateOnly asOf, string vendor)
    {
        var world = new CompanySettings(seed, scale, start, asOf, vendor);
        int age = asOf.Year - CompanySettings.FoundedIn(asOf.Year).Year;
        return world with { Edition = Math.Min(asOf.Year, start.Year + age) };
    }

    private static Gen<T> OneOf<T>(IReadOnlyList<T> values) => Gen.Int[0, values.Count - 1].Select(place => values[place]);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{World.Seed}\t{World.Scale}\t{World.Start:yyyy-MM-dd}\t{World.AsOf:yyyy-MM-dd}\t{World.Vendor}\t{DaysLater}\t{Format.Name}\t{Threads}\t{Parts}"
        );
}
