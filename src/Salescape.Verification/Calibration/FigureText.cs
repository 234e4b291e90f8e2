using System.Globalization;

namespace Salescape.Verification.Calibration;

/// <summary>Figures as they are read: three digits, no more than two decimals.</summary>
public static class FigureText
{
    private const string Unknown = "—";

    /// <summary>A number.</summary>
    public static string Of(double number)
    {
        if (!double.IsFinite(number))
            return Unknown;
        string format = Math.Abs(number) switch
        {
            >= 100 => "N0",
            >= 10 => "0.#",
            _ => "0.##",
        };
        string text = number.ToString(format, CultureInfo.InvariantCulture);
        // What rounds to nothing has no sign: engines add up in any order, and end a little above zero or below.
        return text == "-0" ? "0" : text.Replace('-', '−');
    }

    /// <summary>The edges of a band.</summary>
    public static string Of(Band band) => Between(band.Low, band.High);

    /// <summary>The lowest and highest of a figure.</summary>
    public static string Edges(Figure figure) => Between(figure.Lowest, figure.Highest);

    private static string Between(double low, double high) => Of(low) == Of(high) ? Of(low) : $"{Of(low)} … {Of(high)}";
}
