using Salescape.Schema.Kernel;

namespace Salescape.Verification.Checks.Rules;

/// <summary>One way in which rows of a table may break a rule. Faults with the same source are counted in one scan.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column at fault.</param>
/// <param name="Source">What follows FROM; the table itself is called <c>t</c>.</param>
/// <param name="Condition">True for a row that breaks the rule.</param>
internal sealed record Fault(TableDefinition Table, ColumnDefinition Column, string Source, string Condition)
{
    /// <summary>The columns of <see cref="Rows"/>.</summary>
    public static IReadOnlyList<string> Shown { get; } = ["table", "column", "key", "value"];

    /// <summary>A fault that a row shows by itself.</summary>
    public static Fault InRow(TableDefinition table, ColumnDefinition column, string condition) =>
        new(table, column, $"{table.QualifiedName} AS t", condition);

    /// <summary>Counts the rows at fault.</summary>
    public string Count => $"count(*) FILTER (WHERE {Condition})";

    /// <summary>Queries the rows at fault.</summary>
    public string Rows =>
        $"SELECT '{Table.QualifiedName}', '{Column.Name}', t.{Table.Key.Name}, t.{Column.Name}::VARCHAR FROM {Source} WHERE {Condition} ORDER BY 3";
}
