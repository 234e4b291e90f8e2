namespace Salescape.Schema.Kernel;

/// <summary>How days and times become numbers in columns: counted from 1970-01-01, as Parquet, Arrow and DuckDB do.</summary>
public static class CellCodes
{
    /// <summary><see cref="DateOnly.DayNumber"/> of 1970-01-01.</summary>
    public const int EpochDay = 719_162;

    /// <summary><see cref="DateTime.Ticks"/> of 1970-01-01.</summary>
    public const long EpochTicks = EpochDay * TimeSpan.TicksPerDay;
}
