namespace Salescape.Semantics.Model;

/// <summary>A column of a query's result.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What its values are.</param>
internal sealed record ColumnShape(string Name, ShapeKind Kind);

/// <summary>What the values of a column are, as far as tools of meaning tell kinds apart.</summary>
internal enum ShapeKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with digits behind the point.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A day with a time.</summary>
    Moment,

    /// <summary>Yes or no.</summary>
    Flag,
}
