using System.Globalization;
using Salescape.Schema.Kernel;

namespace Salescape.Streams;

/// <summary>How fast the company's clock runs.</summary>
public abstract record Pace
{
    /// <summary>As fast as the changes can be taken.</summary>
    public const string Max = "max";

    /// <summary>As fast as the wall clock, and at its time of day.</summary>
    public const string Real = "real";

    private static readonly Dictionary<char, long> Units = new()
    {
        ['s'] = TimeSpan.MicrosecondsPerSecond,
        ['m'] = TimeSpan.MicrosecondsPerMinute,
        ['h'] = TimeSpan.MicrosecondsPerHour,
        ['d'] = TimeSpan.MicrosecondsPerDay,
        ['w'] = 7 * TimeSpan.MicrosecondsPerDay,
    };

    private Pace() { }

    /// <summary>When a change is due, in microseconds since 1970 of the wall clock; null at once.</summary>
    /// <param name="time">When it is booked, on the company's clock.</param>
    /// <param name="firstTime">When the first change of the run is.</param>
    /// <param name="began">When the run began, on the wall clock.</param>
    public abstract long? Due(long time, long firstTime, long began);

    /// <summary>Understands a speed.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public static Pace Parse(string option, string text)
    {
        if (text.Equals(Max, StringComparison.OrdinalIgnoreCase))
            return new AtOnce();
        if (text.Equals(Real, StringComparison.OrdinalIgnoreCase))
            return new ByTheClock();
        return text.Split('/') is [var company, var wall] && Duration(company) is { } played && Duration(wall) is { } taken
            ? new Scaled((double)taken / played)
            : throw new RefusedException(
                $"'{text}' for {option} is not a speed.",
                $"Write {Max}, {Real}, or what of the company's time is played in which time, such as 1d/10s, with s, m, h, d or w."
            );
    }

    /// <summary>Microseconds of a duration such as <c>10s</c>; null if it is none.</summary>
    public static long? Duration(string text) =>
        text.Length > 1
        && Units.TryGetValue(text[^1], out long unit)
        && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
        && count is > 0 and < 100_000
            ? count * unit
            : null;

    private sealed record AtOnce : Pace
    {
        public override long? Due(long time, long firstTime, long began) => null;
    }

    private sealed record ByTheClock : Pace
    {
        public override long? Due(long time, long firstTime, long began) => time;
    }

    private sealed record Scaled(double Factor) : Pace
    {
        public override long? Due(long time, long firstTime, long began) => began + (long)((time - firstTime) * Factor);
    }
}
