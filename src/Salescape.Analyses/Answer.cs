using System.Data.Common;
using System.Globalization;
using System.Numerics;

namespace Salescape.Analyses;

/// <summary>What a query answered: columns with names, and rows of values.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">A value a column: null, <see cref="string"/>, <see cref="bool"/>, <see cref="long"/>, <see cref="decimal"/>,
/// <see cref="double"/>, <see cref="DateOnly"/> or <see cref="DateTime"/>, whatever the engine.</param>
public record Answer(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    // Years and the like stay as they are.
    private const int LeastGrouped = 10_000;

    // Of large numbers, nobody reads more than cents.
    private const int DecimalsOfLarge = 2;
    private const int MostDecimals = 10;

    // Words that are spoken letter by letter.
    private static readonly HashSet<string> Initials =
    [
        "acv",
        "apac",
        "api",
        "arr",
        "cfo",
        "cmo",
        "cpu",
        "crm",
        "csat",
        "csm",
        "ctr",
        "dso",
        "emea",
        "gb",
        "id",
        "mb",
        "mfa",
        "mrr",
        "nps",
        "qbr",
        "roi",
        "sla",
        "sql",
        "sso",
        "tcv",
        "url",
    ];

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Rows.Count == 0;

    /// <summary>The place of a column.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public int PlaceOf(string column)
    {
        for (int place = 0; place < Columns.Count; place++)
        {
            if (Columns[place] == column)
                return place;
        }

        throw new InvalidOperationException($"The answer has no column '{column}'.");
    }

    /// <summary>Reads all rows.</summary>
    internal static Answer Read(DbDataReader reader)
    {
        string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var rows = new List<IReadOnlyList<object?>>();
        while (reader.Read())
            rows.Add([
                .. Enumerable.Range(0, columns.Length).Select(place => reader.IsDBNull(place) ? null : Plain(reader.GetValue(place))),
            ]);
        return new(columns, rows);
    }

    /// <summary>A value as text: numbers as they are, days as YYYY-MM-DD.</summary>
    public static string Show(object? value) =>
        value switch
        {
            null => "",
            bool flag => flag ? "yes" : "no",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            // Engines differ in how many zeros they keep behind the point.
            decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture),
            double number => Math.Abs(number) < 1e15
                ? ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture)
                : number.ToString(CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };

    /// <summary>A value as people read it: as <see cref="Show"/>, but large numbers in groups of three digits.</summary>
    public static string ShowGrouped(object? value) =>
        value switch
        {
            long number when Math.Abs(number) >= LeastGrouped => number.ToString("N0", CultureInfo.InvariantCulture),
            decimal number when Math.Abs(number) >= LeastGrouped => number.ToString("#,0.##", CultureInfo.InvariantCulture),
            double number when Math.Abs(number) is >= LeastGrouped and < 1e15 => number.ToString("#,0.##", CultureInfo.InvariantCulture),
            _ => Show(value),
        };

    /// <summary>The values of a column as people read them below each other: numbers with as many decimals, and grouped if one of them is
    /// large.</summary>
    public virtual IReadOnlyList<string> ShowColumn(int place)
    {
        IEnumerable<object?> values = Rows.Select(row => row[place]);
        decimal[] numbers = [.. values.Select(Exact).OfType<decimal>()];
        if (numbers.Length == 0)
            return [.. values.Select(Show)];
        bool isLarge = numbers.Any(number => Math.Abs(number) >= LeastGrouped);
        int decimals = numbers.Max(number => Math.Min(Decimals(number), isLarge ? DecimalsOfLarge : MostDecimals));
        string format = (isLarge ? "#,0" : "0") + (decimals == 0 ? "" : "." + new string('0', decimals));
        return
        [
            .. values.Select(value => Exact(value) is { } number ? number.ToString(format, CultureInfo.InvariantCulture) : Show(value)),
        ];
    }

    // Numbers that only a double can hold are shown as they are.
    private static decimal? Exact(object? value) =>
        value switch
        {
            long number => number,
            decimal number => number,
            double number when Math.Abs(number) < 1e15 => (decimal)number,
            _ => null,
        };

    private static int Decimals(decimal number) =>
        number.ToString("0.##########", CultureInfo.InvariantCulture) is var text
        && text.IndexOf('.', StringComparison.Ordinal) is var point and >= 0
            ? text.Length - point - 1
            : 0;

    /// <summary>A column's name as words: <c>Win rate percent</c>, <c>ARR in force</c>.</summary>
    public static string Spoken(string column)
    {
        IEnumerable<string> words = column.Split('_').Select(word => Initials.Contains(word) ? word.ToUpperInvariant() : word);
        string spoken = string.Join(' ', words);
        return char.ToUpperInvariant(spoken[0]) + spoken[1..];
    }

    /// <summary>Whether a column holds numbers.</summary>
    public bool IsNumber(int place) => Rows.Any(row => row[place] is long or decimal or double);

    /// <summary>The same types whatever the engine: whole numbers as <see cref="long"/>, midnights of days as
    /// <see cref="DateOnly"/>.</summary>
    private static object Plain(object value) =>
        value switch
        {
            sbyte or short or int or byte or ushort or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
            BigInteger large => large >= long.MinValue && large <= long.MaxValue ? (long)large : (decimal)large,
            float number => (double)number,
            DateTime { TimeOfDay.Ticks: 0 } day => DateOnly.FromDateTime(day),
            _ => value,
        };
}
