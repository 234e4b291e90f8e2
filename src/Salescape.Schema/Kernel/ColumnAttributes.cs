namespace Salescape.Schema.Kernel;

/// <summary>Gives a key struct its id prefix: <c>CUST</c> makes <c>CUST-000123</c>.</summary>
/// <param name="prefix">Upper-case letters before the hyphen.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class KeyAttribute(string prefix) : Attribute
{
    /// <summary>Upper-case letters before the hyphen.</summary>
    public string Prefix { get; } = prefix;
}

/// <summary>A text column of bounded length, <c>VARCHAR(n)</c>. On an enum, a key or a flag it states the declared length.</summary>
/// <param name="length">The longest value, in characters.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TextAttribute(int length) : Attribute
{
    /// <summary>The longest value, in characters.</summary>
    public int Length { get; } = length;
}

/// <summary>A text column without a bound, <c>TEXT</c>; may hold line breaks.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LongTextAttribute : Attribute;

/// <summary>A column that holds one JSON object.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class JsonAttribute : Attribute;

/// <summary>Precision and scale of a decimal column where they differ from its type's own.</summary>
/// <param name="precision">All digits.</param>
/// <param name="scale">Digits behind the point.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NumberAttribute(int precision, int scale) : Attribute
{
    /// <summary>All digits.</summary>
    public int Precision { get; } = precision;

    /// <summary>Digits behind the point.</summary>
    public int Scale { get; } = scale;
}

/// <summary>The closed range that every value of a number column lies in, in the column's own unit.</summary>
/// <param name="low">The least value.</param>
/// <param name="high">The greatest value.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RangeAttribute(long low, long high) : Attribute
{
    /// <summary>The least value.</summary>
    public long Low { get; } = low;

    /// <summary>The greatest value.</summary>
    public long High { get; } = high;
}

/// <summary>A number column whose values are never below zero.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotNegativeAttribute : Attribute;

/// <summary>A column that a real system would update: its value may differ when the same world is seen at a later as-of.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MutableAttribute : Attribute;

/// <summary>A date that is a plan by nature, and so may lie after the as-of.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlannedAttribute : Attribute;

/// <summary>The text of an enum member in the data, where it is not the member's name split into words.</summary>
/// <param name="text">The value as it stands in the data.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LabelAttribute(string text) : Attribute
{
    /// <summary>The value as it stands in the data.</summary>
    public string Text { get; } = text;
}
