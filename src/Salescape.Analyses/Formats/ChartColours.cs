using OxyPlot;

namespace Salescape.Analyses.Formats;

/// <summary>The colours of a picture's series. Green and red are kept for what is wanted and unwanted.</summary>
internal static class ChartColours
{
    /// <summary>The colour of texts and targets.</summary>
    public static readonly OxyColor Text = OxyColor.FromRgb(27, 39, 51);

    /// <summary>From little to much.</summary>
    public static readonly OxyColor[] Scale =
    [
        OxyColor.FromRgb(232, 241, 250),
        OxyColor.FromRgb(90, 160, 216),
        OxyColor.FromRgb(11, 60, 111),
    ];

    // After Okabe and Ito, which the colour-blind tell apart.
    private static readonly OxyColor[] Neutral =
    [
        OxyColor.FromRgb(0, 114, 178),
        OxyColor.FromRgb(204, 121, 167),
        OxyColor.FromRgb(86, 180, 233),
        OxyColor.FromRgb(107, 114, 128),
        OxyColor.FromRgb(122, 62, 157),
        OxyColor.FromRgb(166, 124, 0),
        OxyColor.FromRgb(31, 58, 95),
        OxyColor.FromRgb(181, 159, 214),
        OxyColor.FromRgb(138, 109, 90),
        OxyColor.FromRgb(47, 143, 157),
    ];

    private static readonly OxyColor[] Good = [OxyColor.FromRgb(0, 158, 115), OxyColor.FromRgb(95, 184, 156), OxyColor.FromRgb(0, 87, 63)];
    private static readonly OxyColor[] Warning = [OxyColor.FromRgb(230, 159, 0), OxyColor.FromRgb(184, 127, 0)];
    private static readonly OxyColor[] Bad = [OxyColor.FromRgb(213, 94, 0), OxyColor.FromRgb(163, 59, 18), OxyColor.FromRgb(233, 138, 75)];
    private static readonly OxyColor[] Critical = [OxyColor.FromRgb(140, 28, 19)];

    /// <summary>A colour a series; those of one tone have shades of it.</summary>
    public static IReadOnlyList<OxyColor> Of(IReadOnlyList<ChartTone> tones) =>
        [.. tones.Select((tone, place) => Shade(tone, tones.Take(place).Count(earlier => earlier == tone)))];

    private static OxyColor Shade(ChartTone tone, int ordinal)
    {
        OxyColor[] shades = tone switch
        {
            ChartTone.Good => Good,
            ChartTone.Warning => Warning,
            ChartTone.Bad => Bad,
            ChartTone.Critical => Critical,
            ChartTone.Target => [Text],
            _ => Neutral,
        };
        return shades[ordinal % shades.Length];
    }
}
