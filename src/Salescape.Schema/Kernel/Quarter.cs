namespace Salescape.Schema.Kernel;

/// <summary>A fiscal quarter, written <c>Q1 2024</c>. The fiscal year is the calendar year.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Number">1 to 4.</param>
public readonly record struct Quarter(int Year, int Number) : IComparable<Quarter>
{
    /// <summary>The quarter that holds a date.</summary>
    public static Quarter Of(DateOnly date) => new(date.Year, (date.Month + 2) / 3);

    /// <summary>Its first day.</summary>
    public DateOnly Start => new(Year, Number * 3 - 2, 1);

    /// <summary>Its last day.</summary>
    public DateOnly End => Start.AddMonths(3).AddDays(-1);

    /// <summary>The quarter after this one.</summary>
    public Quarter Next => Number == 4 ? new(Year + 1, 1) : new(Year, Number + 1);

    /// <summary>Year × 4 + quarter − 1: how columns hold it.</summary>
    public int Code => Year * 4 + Number - 1;

    /// <summary>The quarter of a <see cref="Code"/>.</summary>
    public static Quarter FromCode(int code) => new(code / 4, code % 4 + 1);

    /// <inheritdoc/>
    public int CompareTo(Quarter other) => Code.CompareTo(other.Code);

    /// <inheritdoc/>
    public override string ToString() => $"Q{Number} {Year}";

    /// <summary>Whether the left one is earlier.</summary>
    public static bool operator <(Quarter a, Quarter b) => a.Code < b.Code;

    /// <summary>Whether the left one is later.</summary>
    public static bool operator >(Quarter a, Quarter b) => a.Code > b.Code;

    /// <summary>Whether the left one is earlier or the same.</summary>
    public static bool operator <=(Quarter a, Quarter b) => a.Code <= b.Code;

    /// <summary>Whether the left one is later or the same.</summary>
    public static bool operator >=(Quarter a, Quarter b) => a.Code >= b.Code;
}
