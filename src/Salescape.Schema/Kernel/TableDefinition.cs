namespace Salescape.Schema.Kernel;

/// <summary>What is known of one table: the source of DDL, documents, diagrams, checks and <c>schema.json</c>.</summary>
/// <param name="Number">Its number in the schema document.</param>
/// <param name="Schema">The database schema.</param>
/// <param name="Name">The name in SQL.</param>
/// <param name="RowType">The C# row type.</param>
/// <param name="Prefix">Letters before the hyphen of its ids.</param>
/// <param name="Purpose">What one row is.</param>
/// <param name="EstimatedRecords">Rows expected at scale 1 and 36 months.</param>
/// <param name="WrittenBy">The part of the simulation that writes it.</param>
/// <param name="Dated">The column, or path of columns, that dates a row's birth; empty if no one date says so.</param>
/// <param name="InForceUntil">The column that ends what the row stands for; empty if nothing does.</param>
/// <param name="InForceDays">Days for which it is in force beyond that day.</param>
/// <param name="OpenWhile">The column that says whether it is over, and the values that say it is not; empty if the day alone says
/// so.</param>
/// <param name="ShownWith">The reference to the row with which it is shown; empty if it stands for itself.</param>
/// <param name="IsStanding">Whether it belongs to a list that is always shown whole.</param>
/// <param name="StandingBy">The column that holds a value in rows that are always shown; empty if there is none.</param>
/// <param name="UseCases">The questions it was made for.</param>
/// <param name="Columns">Its columns in order; the first is the primary key.</param>
public sealed record TableDefinition(
    int Number,
    string Schema,
    string Name,
    string RowType,
    string Prefix,
    string Purpose,
    int EstimatedRecords,
    string WrittenBy,
    string Dated,
    string InForceUntil,
    int InForceDays,
    string OpenWhile,
    string ShownWith,
    bool IsStanding,
    string StandingBy,
    IReadOnlyList<string> UseCases,
    IReadOnlyList<ColumnDefinition> Columns
)
{
    /// <summary>Schema and name with a dot between: <c>sales_data.customers</c>.</summary>
    public string QualifiedName => $"{Schema}.{Name}";

    /// <summary>The primary key's column.</summary>
    public ColumnDefinition Key => Columns[0];

    /// <summary>The columns that refer to another table, or to this one.</summary>
    public IEnumerable<ColumnDefinition> References => Columns.Where(c => c.References is not null);
}

/// <summary>What is known of one column.</summary>
/// <param name="Name">The name in SQL.</param>
/// <param name="Kind">How its values are held and written.</param>
/// <param name="SqlType">The type in the words of the schema document, widened where a decision says so: <c>VARCHAR(50)</c>,
/// <c>NUMBER(15,2)</c>.</param>
/// <param name="Length">The longest text in characters; 0 if unbounded or not a text.</param>
/// <param name="Precision">All digits of a decimal; 0 if it is none.</param>
/// <param name="Scale">Digits behind the point of a decimal.</param>
/// <param name="IsKey">Whether it is the primary key.</param>
/// <param name="IsNullable">Whether it may be empty: the thing has not happened, or is optional.</param>
/// <param name="IsMutable">Whether a real system would update it.</param>
/// <param name="IsPlanned">Whether it is a plan by nature and so may lie after the as-of.</param>
/// <param name="Prefix">The id prefix of a key or reference; empty for all else.</param>
/// <param name="References">The table that it refers to, as <c>schema.table</c>; null if none.</param>
/// <param name="Values">The closed list of values; empty if open.</param>
/// <param name="Low">The least value, if a range is declared.</param>
/// <param name="High">The greatest value, if a range is declared.</param>
/// <param name="Description">What it says, in the words of the schema document.</param>
/// <param name="Remarks">What the document leaves open: units, rules, the reason of a null.</param>
public sealed record ColumnDefinition(
    string Name,
    ColumnKind Kind,
    string SqlType,
    int Length,
    int Precision,
    int Scale,
    bool IsKey,
    bool IsNullable,
    bool IsMutable,
    bool IsPlanned,
    string Prefix,
    string? References,
    IReadOnlyList<string> Values,
    long? Low,
    long? High,
    string Description,
    string Remarks
);

/// <summary>How a column's values are held and written.</summary>
public enum ColumnKind
{
    /// <summary>An id of this or another table: a <see cref="long"/>, written with prefix and at least six digits. See
    /// <see cref="LongColumn"/>.</summary>
    Key,

    /// <summary>A bounded text. See <see cref="TextColumn"/>.</summary>
    Text,

    /// <summary>An unbounded text. See <see cref="TextColumn"/>.</summary>
    LongText,

    /// <summary>A JSON object as text. See <see cref="TextColumn"/>.</summary>
    Json,

    /// <summary>One value of a closed list, held as its place in <see cref="ColumnDefinition.Values"/>. See
    /// <see cref="ByteColumn"/>.</summary>
    Choice,

    /// <summary>Whether something holds, held as its place in <see cref="ColumnDefinition.Values"/>: false, true. No table of the schema has
    /// such a column; tables beside it do. See <see cref="ByteColumn"/>.</summary>
    Flag,

    /// <summary>A whole number of 32 bits. See <see cref="IntColumn"/>.</summary>
    Integer,

    /// <summary>A decimal, held as the whole number of its last digit's units. See <see cref="LongColumn"/>.</summary>
    Decimal,

    /// <summary>A day, held as days since 1970-01-01. See <see cref="IntColumn"/>.</summary>
    Date,

    /// <summary>A point in local time, held as microseconds since 1970-01-01. See <see cref="LongColumn"/>.</summary>
    Timestamp,

    /// <summary>A fiscal quarter, held as <see cref="Kernel.Quarter.Code"/>, written <c>Q1 2024</c>. See <see cref="IntColumn"/>.</summary>
    Quarter,

    /// <summary>A version, held as <see cref="SemVer.Code"/>, written <c>3.12.1</c>. See <see cref="IntColumn"/>.</summary>
    Version,
}
