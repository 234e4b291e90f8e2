using System.Globalization;

namespace Salescape.Storage.Fingerprints;

/// <summary>The rows of one table so far, as a count and a sum of their hashes; the sum wraps at 128 bits.</summary>
/// <param name="Rows">Rows counted.</param>
/// <param name="Sum">The sum of <see cref="CellHash.Share"/> over them.</param>
internal readonly record struct TableFingerprint(long Rows, UInt128 Sum)
{
    /// <summary>Both together: what is left of rows that were counted apart.</summary>
    public static TableFingerprint operator +(TableFingerprint a, TableFingerprint b) => new(a.Rows + b.Rows, unchecked(a.Sum + b.Sum));

    /// <summary>What is left without rows that were counted.</summary>
    public static TableFingerprint operator -(TableFingerprint a, TableFingerprint b) => new(a.Rows - b.Rows, unchecked(a.Sum - b.Sum));

    /// <summary>What a manifest holds.</summary>
    public static TableFingerprint Parse(long rows, string digits) =>
        new(rows, UInt128.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    /// <summary>The sum as manifests hold it.</summary>
    public string Digits => Sum.ToString("x32", CultureInfo.InvariantCulture);
}
