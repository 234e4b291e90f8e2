using OxyPlot;

namespace Salescape.Analyses.Formats;

/// <summary>
/// How much room a text takes in a picture. Which font a viewer has is not known: Arial or its twins where it can be, DejaVu Sans
/// on a bare Linux. Room is kept for the widest of them, so that no text is cut anywhere.
/// </summary>
internal sealed class LabelWidths() : PdfRenderContext(1, 1, OxyColors.White)
{
    /// <summary>The fonts that are asked for, the narrower ones first.</summary>
    public const string Fonts = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private const double LineHeight = 1.17;

    // DejaVu Sans Bold against DejaVu Sans, at its widest letter.
    private const double BoldFactor = 1.26;
    private const int WidthElsewhere = 100;

    // DejaVu Sans 2.37, from the space to the tilde, in hundredths of the font's size, rounded up.
    private static readonly byte[] Widths =
    [
        32,
        41,
        46,
        84,
        64,
        96,
        78,
        28,
        40,
        40,
        50,
        84,
        32,
        37,
        32,
        34,
        64,
        64,
        64,
        64,
        64,
        64,
        64,
        64,
        64,
        64,
        34,
        34,
        84,
        84,
        84,
        54,
        100,
        69,
        69,
        70,
        78,
        64,
        58,
        78,
        76,
        30,
        30,
        66,
        56,
        87,
        75,
        79,
        61,
        79,
        70,
        64,
        62,
        74,
        69,
        99,
        69,
        62,
        69,
        40,
        34,
        40,
        84,
        50,
        50,
        62,
        64,
        55,
        64,
        62,
        36,
        64,
        64,
        28,
        28,
        58,
        28,
        98,
        64,
        62,
        64,
        64,
        42,
        53,
        40,
        64,
        60,
        82,
        60,
        60,
        53,
        64,
        34,
        64,
        84,
    ];

    /// <summary>The width of one line.</summary>
    public static double Of(string line, double fontSize, bool isBold = false) =>
        line.Sum(letter => letter is >= ' ' and <= '~' ? Widths[letter - ' '] : WidthElsewhere)
        * fontSize
        / 100
        * (isBold ? BoldFactor : 1);

    /// <summary>A text in lines of a width at most, broken between words.</summary>
    public static string Wrapped(string text, double width, double fontSize, bool isBold = false)
    {
        var lines = new List<string> { "" };
        foreach (string word in text.Split(' '))
        {
            string longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length == 0 || Of(longer, fontSize, isBold) <= width)
                lines[^1] = longer;
            else
                lines.Add(word);
        }

        return string.Join('\n', lines);
    }

    /// <summary>A text that fits into a width, with dots for what is left out.</summary>
    public static string Shortened(string text, double width, double fontSize)
    {
        if (Of(text, fontSize) <= width)
            return text;
        int length = text.Length;
        while (length > 1 && Of(text[..length] + "…", fontSize) > width)
            length--;
        return text[..length].TrimEnd() + "…";
    }

    /// <inheritdoc/>
    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight)
    {
        string[] lines = (text ?? "").Split('\n');
        return new(lines.Max(line => Of(line, fontSize, fontWeight > FontWeights.Normal)), lines.Length * LineHeight * fontSize);
    }
}
