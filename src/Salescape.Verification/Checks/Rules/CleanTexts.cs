using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;

namespace Salescape.Verification.Checks.Rules;

/// <summary>Texts read as typed by a careful person.</summary>
internal sealed record CleanTexts()
    : SchemaRule(
        "clean-texts",
        "Texts hold no stray spaces, line breaks or unfilled placeholders",
        "No text is blank, begins or ends with a space, holds two spaces in a row or a brace; only long texts may hold line breaks.",
        "UPDATE sales_data.customer_notes SET note_text = note_text || ' ' WHERE true"
    )
{
    /// <inheritdoc/>
    public override IEnumerable<Fault> Faults(TableDefinition table) =>
        table
            .Columns.Where(column => column.Kind is ColumnKind.Text or ColumnKind.LongText)
            .Select(column => Fault.InRow(table, column, Condition(column)));

    private static string Condition(ColumnDefinition column)
    {
        string text = $"t.{column.Name}";
        string strays = string.Join(" OR ", CleanText.Strays.Select(stray => $"contains({text}, {Dialect.Literal(stray)})"));
        string condition = $"{text} = '' OR {text} LIKE ' %' OR {text} LIKE '% ' OR {strays}";
        return column.Kind == ColumnKind.LongText ? condition : $"{condition} OR contains({text}, chr(10)) OR contains({text}, chr(13))";
    }
}
