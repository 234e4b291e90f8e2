namespace Salescape.Schema.Kernel;

/// <summary>Marks a row type as one table of the company's warehouse; the generator turns it into a <see cref="TableDefinition"/> and a
/// typed batch.</summary>
/// <param name="number">The table's number in the schema document, 1 to 62; tables beside it go on counting.</param>
/// <param name="schema">The database schema, one of <see cref="Schemas"/>.</param>
/// <param name="name">The table's name in SQL, lower case.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class TableAttribute(int number, string schema, string name) : Attribute
{
    /// <summary>The table's number in the schema document.</summary>
    public int Number { get; } = number;

    /// <summary>The database schema.</summary>
    public string Schema { get; } = schema;

    /// <summary>The table's name in SQL.</summary>
    public string Name { get; } = name;

    /// <summary>Rows expected at scale 1 and 36 months.</summary>
    public int EstimatedRecords { get; set; }

    /// <summary>The one part of the simulation that writes this table, as a path below its project: <c>Life/Buy</c>.</summary>
    public string WrittenBy { get; set; } = "";

    /// <summary>
    /// The column that dates the row's birth, or a path to it through references:
    /// <c>created_date</c>, <c>quote_id.quote_date</c>. Nothing dated before an as-of may appear after it.
    /// Empty where no one date says so: standing lists, and plans made by quarter.
    /// </summary>
    public string Dated { get; set; } = "";

    /// <summary>
    /// The column that says on which day the row's matter ends: a contract's end, the day on which a ticket was resolved. Empty in it: it
    /// is still in force. A window shows what was in force on its first day, however old.
    /// </summary>
    public string InForceUntil { get; set; } = "";

    /// <summary>Days for which the row's matter is in force beyond that day: a payment is booked some days after it was made.</summary>
    public int InForceDays { get; set; }

    /// <summary>
    /// Where that day is a plan as long as the matter is open: the column that says whether it is, and the values that say so, as
    /// <c>stage: Prospecting, Proposal</c>. What is open is in force, whatever was planned.
    /// </summary>
    public string OpenWhile { get; set; } = "";

    /// <summary>The reference to the row that this one is a part of, like a quote's line: a window shows it whenever it shows that
    /// one.</summary>
    public string ShownWith { get; set; } = "";

    /// <summary>Whether the table is a standing list, like the vendor's products, which every window shows whole.</summary>
    public bool IsStanding { get; set; }

    /// <summary>The column that, where it holds a value, says that the row belongs to a standing list, which every window shows.</summary>
    public string StandingBy { get; set; } = "";

    /// <summary>The questions this table was made for, in the words of the schema document.</summary>
    public string[] UseCases { get; set; } = [];
}
