using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats;

namespace Salescape.Storage.Datasets;

/// <summary>Whether a data set will fit.</summary>
internal static class DiskSpace
{
    private const double Gigabyte = 1e9;
    private const double Megabyte = 1e6;

    // How the databases' and formats' own libraries pass on ENOSPC.
    private const string NativeMessage = "No space left on device";

    // HResult of ENOSPC and EDQUOT on Unix, of ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.
    private static readonly int[] Exhausted = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>Bytes that a data set of a format will take, about.</summary>
    /// <param name="format">The format.</param>
    /// <param name="volume">Multiples of the schema's estimates.</param>
    public static double Estimate(DataFormat format, double volume) =>
        volume * format.BytesPerRow * SchemaCatalog.Tables.Sum(table => (double)table.EstimatedRecords);

    /// <summary>Refuses a data set that cannot fit beside what the disk already holds.</summary>
    public static void Demand(string folder, DataFormat format, double volume)
    {
        double needed = Estimate(format, volume);
        long free = new DriveInfo(folder).AvailableFreeSpace;
        if (needed <= free)
            return;
        throw new RefusedException(
            $"The data set needs about {Size(needed)} in {folder}, where {Size(free)} are free.",
            "Choose a smaller --scale, a denser format (--format parquet), or a folder on another disk with --out."
        );
    }

    /// <summary>Refuses what cannot be written beside what is there.</summary>
    public static void Demand(string folder, long bytes)
    {
        long free = new DriveInfo(folder).AvailableFreeSpace;
        if (bytes > free)
            throw new RefusedException(
                $"The data set needs about {Size(bytes)} more in {folder} while it is written anew, where {Size(free)} are free.",
                "Free some space."
            );
    }

    /// <summary>Bytes in a unit in which they are no zero.</summary>
    internal static string Size(double bytes) =>
        bytes >= Gigabyte
            ? $"{(bytes / Gigabyte).ToString("N1", CultureInfo.InvariantCulture)} GB"
            : $"{Math.Ceiling(bytes / Megabyte).ToString("N0", CultureInfo.InvariantCulture)} MB";

    /// <summary>Whether a failure says that the disk is full.</summary>
    public static bool IsExhausted(Exception failure) =>
        (failure is IOException && Exhausted.Contains(failure.HResult))
        || failure.Message.Contains(NativeMessage, StringComparison.OrdinalIgnoreCase);
}
