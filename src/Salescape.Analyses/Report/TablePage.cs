using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>The page of a table: what a row is, its columns, what refers to it, some rows, and the questions that read it.</summary>
internal static class TablePage
{
    public static ReportPage Write(Site site, TableDefinition table, Answer sample)
    {
        IEnumerable<IReadOnlyList<Html>> columns = table.Columns.Select(column =>
            (IReadOnlyList<Html>)
                [
                    Html.Of($"<code>{column.Name}</code>"),
                    Html.Of($"{column.SqlType}{(column.IsKey ? ", key" : "")}{(column.IsNullable ? ", may be empty" : "")}"),
                    Html.Of($"{column.Description}. {column.Remarks}"),
                    column.References is { } target
                        ? Html.Of($"""<a href="../{Site.PageOf(SchemaCatalog.Find(target)!)}">{target}</a>""")
                        : Html.Of($"{string.Join(", ", column.Values)}"),
                ]
        );
        Relationship[] referring = [.. Relationship.Among(SchemaCatalog.Tables).Where(relationship => relationship.Target == table)];
        ColumnLook[] looks =
        [
            .. table.Columns.Select(column =>
                column.Kind is ColumnKind.Integer or ColumnKind.Decimal ? ColumnLook.Number : ColumnLook.Plain
            ),
        ];
        Html body = Html.Of(
            $"""
            <p class="path"><a href="../{Site.PageOfSchema(table.Schema)}">{table.Schema}</a></p>
            <h1>{table.Name}</h1>
            <p class="question">{table.Purpose}. {site.RowsOf(table).ToString(
                "N0",
                CultureInfo.InvariantCulture
            )} rows.</p>
            <section aria-labelledby="columns"><h2 id="columns">Columns</h2>
            {Layout.Table(
                $"Columns of {table.Name}",
                ["Column", "Type", "Meaning", "References or values"],
                columns,
                [ColumnLook.Plain, ColumnLook.Plain, ColumnLook.Long, ColumnLook.Plain]
            )}</section>
            <section aria-labelledby="referring"><h2 id="referring">Referred to by</h2>
            {(
                referring.Length == 0
                    ? Html.Of($"<p>No other table.</p>")
                    : Html.Of(
                        $"""<ul class="links">{referring.Select(relationship => Html.Of($"""<li><a href="../{Site.PageOf(relationship.Source)}">{relationship.Source.QualifiedName}.{relationship.Column.Name}</a></li>"""))}</ul>"""
                    )
            )}</section>
            <section aria-labelledby="rows"><h2 id="rows">Some rows</h2>
            {Layout.Table(
                $"Some rows of {table.Name}",
                [.. table.Columns.Select(column => column.Name)],
                sample.Rows.Select(row => (IReadOnlyList<Html>)[.. row.Select(value => Html.Of($"{Answer.Show(value)}"))]),
                looks
            )}</section>
            <section aria-labelledby="questions"><h2 id="questions">Questions that read it</h2>
            {GroupPages.Questions(site.Analyses.Where(analysis => analysis.Tables.Contains(table)), analysis =>
                analysis.FullName
            )}</section>
            """
        );
        return Layout.Page(site, Site.PageOf(table), table.Name, body);
    }
}
