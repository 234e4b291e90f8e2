namespace Salescape.Storage.Tests.Formats;

/// <summary>Values that formats trip over.</summary>
internal static class NastyCells
{
    public static readonly string[] Texts =
    [
        "plain",
        "",
        " ",
        "a,b",
        "say \"hi\"",
        "\"",
        "\"\"",
        "line\nbreak",
        "carriage\r\nreturn",
        "\r",
        "null",
        "NULL",
        "0",
        "-",
        "'quoted'",
        "exactly12chr",
        "thirteen chars",
        "Žluťoučký kůň",
        "東京都 千代田区",
        "🚀 launch 👩‍💻",
        "tab\there",
        "back\\slash",
        "percent %s {0}",
        "semi;colon|pipe",
        "# not a comment",
        "trailing comma,",
        "é",
        new string('x', 3_000),
        string.Concat(Enumerable.Repeat("\",\n", 400)),
    ];

    public static readonly string[] Json =
    [
        "{}",
        """{"a":1}""",
        """{"text":"say \"hi\", twice","list":[1,2.5,null,true]}""",
        """{"東京":"🚀"}""",
    ];

    public static readonly int[] Integers = [0, 1, -1, 9, 10, 99, 100, 12_345, int.MaxValue, int.MinValue];

    public static readonly DateOnly[] Dates =
    [
        new(1970, 1, 1),
        new(1969, 12, 31),
        new(2024, 2, 29),
        new(2000, 1, 1),
        new(1, 1, 1),
        new(9999, 12, 31),
        new(2026, 3, 15),
    ];

    public static readonly DateTime[] Times =
    [
        new(1970, 1, 1),
        new(1969, 12, 31, 23, 59, 59),
        new(2024, 2, 29, 12, 0, 0),
        new DateTime(2026, 3, 15, 9, 30, 5).AddTicks(1_234_560),
        new DateTime(2026, 3, 15, 9, 30, 5).AddTicks(10),
        new(1, 1, 1),
        new(9999, 12, 31, 23, 59, 59),
    ];

    /// <summary>A text, cut where it would be longer than a column is; 0 for no bound.</summary>
    public static string TextOf(int turn, int length)
    {
        string text = Texts[turn % Texts.Length];
        return length > 0 && text.Length > length ? string.Concat(text.EnumerateRunes().Take(length)) : text;
    }

    /// <summary>The whole number of a decimal's last digits: none, some, and the largest that its precision holds.</summary>
    public static long Units(int precision, int turn)
    {
        long most = (long)Math.Pow(10, precision) - 1;
        long[] units = [0, 1, -1, 99, 100, -100, 12_34, most, -most];
        return units[turn % units.Length] % (most + 1);
    }
}
