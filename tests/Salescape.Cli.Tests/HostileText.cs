namespace Salescape.Cli.Tests;

/// <summary>Text that would steer a terminal, turn the direction of reading, break a table or begin a formula.</summary>
internal static class HostileText
{
    /// <summary>A bit of everything, with a bar and a tag for formats that mind them.</summary>
    public const string All =
        "=x\u001B[31m\u001B]0;t\u0007\u009B2J \u202Eevil\u2066\u200B\u2028\u2029\uFEFF\U000E0041\uE000\r\t\b|\\|<script>\"'&\nend";

    /// <summary>How its beginning is shown.</summary>
    public const string Shown = "=x\\u001B[31m";

    /// <summary>Proves that nothing in a text is hostile, and how many lines it has.</summary>
    public static void AssertHarmless(string text, int? lines = null)
    {
        Assert.DoesNotContain(text, character =>
            character != '\n'
            && (
                char.IsControl(character)
                || char.GetUnicodeCategory(character)
                    is System.Globalization.UnicodeCategory.Format
                        or System.Globalization.UnicodeCategory.PrivateUse
                        or System.Globalization.UnicodeCategory.LineSeparator
                        or System.Globalization.UnicodeCategory.ParagraphSeparator
            )
        );
        Assert.DoesNotContain("\U000E0041", text, StringComparison.Ordinal);
        if (lines is not null)
            Assert.Equal(lines, text.Count(character => character == '\n'));
    }
}
