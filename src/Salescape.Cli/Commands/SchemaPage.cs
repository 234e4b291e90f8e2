using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Spectre.Console;
using Text = Spectre.Console.Text;

namespace Salescape.Cli.Commands;

/// <summary>The schema as it is read in a terminal.</summary>
internal static class SchemaPage
{
    public static void ShowAll(IReadOnlyList<TableDefinition> shown, IAnsiConsole console)
    {
        foreach (IGrouping<string, TableDefinition> tables in shown.GroupBy(table => table.Schema))
        {
            console.MarkupLineInterpolated($"[bold]{tables.Key}[/] · {tables.Count()} tables");
            TextTable list = new TextTable("Table", "Rows at scale 1", "Written by", "One row is").Right(1);
            foreach (TableDefinition table in tables)
                list.Add([table.Name, Count(table.EstimatedRecords), table.WrittenBy, table.Purpose]);
            list.Show(console);
        }

        console.WriteLine($"{shown.Count} tables");
    }

    public static void Show(TableDefinition table, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{table.QualifiedName}[/] · {table.Purpose}");
        console.WriteLine(
            $"Table {table.Number} of {SchemaCatalog.Tables.Count} · about {Count(table.EstimatedRecords)} rows at scale 1 · ids {table.Prefix}-000001 and on"
        );
        console.WriteLine($"Written by {table.WrittenBy} of the simulation");
        Columns(table).Show(console);
        ShowList(console, "Refers to", table.References.Select(column => $"{column.Name} → {column.References}"));
        ShowList(console, "Referred to by", ReferrersOf(table));
        ShowList(
            console,
            "Values",
            table.Columns.Where(column => column.Values.Count > 0).Select(column => $"{column.Name}: {string.Join(", ", column.Values)}")
        );
        ShowList(console, "Use cases", table.UseCases);
    }

    private static TextTable Columns(TableDefinition table)
    {
        var columns = new TextTable("Column", "Type", "Null", "Marks", "Description");
        foreach (ColumnDefinition column in table.Columns)
        {
            columns.Add([
                column.Name,
                column.SqlType,
                column.IsNullable ? "null" : "",
                string.Join(", ", Marks(column)),
                column.Remarks.Length == 0 ? column.Description : $"{column.Description}. {column.Remarks}",
            ]);
        }

        return columns;
    }

    private static IEnumerable<string> Marks(ColumnDefinition column)
    {
        if (column.IsKey)
            yield return "key";
        if (column.References is not null)
            yield return "reference";
        if (column.IsMutable)
            yield return "mutable";
        if (column.IsPlanned)
            yield return "planned";
    }

    private static IEnumerable<string> ReferrersOf(TableDefinition table) =>
        from relationship in Relationship.Among(SchemaCatalog.Tables)
        where relationship.Target == table
        select $"{relationship.Source.QualifiedName}.{relationship.Column.Name}";

    private static void ShowList(IAnsiConsole console, string title, IEnumerable<string> items)
    {
        string[] lines = [.. items];
        if (lines.Length == 0)
            return;
        console.MarkupLineInterpolated($"[bold]{title}[/]");
        foreach (string line in lines)
            console.Write(new Padder(new Text(line), new Padding(2, 0, 0, 0)));
        console.WriteLine();
    }

    private static string Count(int rows) => rows.ToString("N0", CultureInfo.InvariantCulture);
}
