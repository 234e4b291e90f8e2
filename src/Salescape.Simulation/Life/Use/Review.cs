namespace Salescape.Simulation.Life;

/// <summary>How well an install ran up to the end of a measured week.</summary>
internal readonly record struct Review
{
    /// <summary>Index in <see cref="Account.UseWeeks"/>.</summary>
    public required int Week { get; init; }

    /// <summary>Mean time until a page is loaded, hundredths of a millisecond.</summary>
    public required long PageLoad { get; init; }

    /// <summary>Mean time of a query, hundredths of a millisecond.</summary>
    public required long Query { get; init; }

    /// <summary>Minutes of downtime in the last days.</summary>
    public required int Downtime { get; init; }

    /// <summary>The most users at the same time in the month.</summary>
    public required int Peak { get; init; }

    /// <summary>Users at the same time, averaged over working hours.</summary>
    public required int Concurrent { get; init; }

    /// <summary>Hundredths of a per cent.</summary>
    public required long Processor { get; init; }

    /// <summary>Hundredths of a per cent.</summary>
    public required long Memory { get; init; }

    /// <summary>Data stored, hundredths of a gigabyte; never less than before.</summary>
    public required long Storage { get; init; }
}
