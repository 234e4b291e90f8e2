using System.Globalization;
using Salescape.Queries;

namespace Salescape.Verification.Calibration;

/// <summary>The values between which a figure is believed.</summary>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest.</param>
public readonly record struct Band(double Low, double High)
{
    /// <summary>Whether a value lies inside, edges included.</summary>
    public bool Contains(double value) => value >= Low && value <= High;

    internal static Band Parse(QueryFile file, string low, string high) => new(Number(file, low), Number(file, high));

    private static double Number(QueryFile file, string name) =>
        double.TryParse(file[name], NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : throw file.Incomplete($"a number in the line '-- {name}:'");
}
