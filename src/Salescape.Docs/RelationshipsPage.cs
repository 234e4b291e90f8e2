using Salescape.Schema.Kernel;
using static Salescape.Docs.Markdown;

namespace Salescape.Docs;

/// <summary>The page "Relationships &amp; Foreign Keys": every reference, by schema.</summary>
internal static class RelationshipsPage
{
    public static string Write(IReadOnlyList<TableDefinition> tables, IReadOnlyList<Relationship> relationships) =>
        Page([
            "# Relationships & Foreign Keys",
            $"{Count(relationships.Count)} columns refer to a table, {Count(relationships.Count(r => r.CrossesSchemas))} of them across schemas. "
                + "The type of a column in its row type is the reference: a `CustomerId` can only point to customers. "
                + "A reference is optional where the column may be null. Where two rows both belong to an account, it is the same account.",
            "## Counts",
            Counts(relationships),
            .. Schemas.All.SelectMany(schema => Section(schema, [.. relationships.Where(r => r.Source.Schema == schema)])),
            "## Most referred to",
            Table(["Table", "References"], MostReferredTo(relationships)),
            "## Identifiers that are not keys",
            "Texts that name a row elsewhere or nothing in the warehouse; no foreign key can hold them.",
            Table(["Column", "Description"], tables.SelectMany(LooseIdentifiers)),
            "## Order",
            "Tables in an order in which each follows those that it refers to:",
            string.Join(", ", TableOrder.ReferencedFirst(tables).Select(table => Code(table.QualifiedName))) + ".",
        ]);

    private static string Counts(IReadOnlyList<Relationship> relationships)
    {
        IEnumerable<IReadOnlyList<string>> rows = Schemas.All.Select(source =>
            (IReadOnlyList<string>)
                [
                    Code(source),
                    .. Schemas.All.Select(target =>
                        Count(relationships.Count(r => r.Source.Schema == source && r.Target.Schema == target))
                    ),
                ]
        );
        return Table(["from ↓ to →", .. Schemas.All.Select(Code)], rows);
    }

    private static IEnumerable<string> Section(string schema, IReadOnlyList<Relationship> relationships) =>
        [
            $"## From {schema} ({Count(relationships.Count)})",
            Table(
                ["Table", "Column", "Refers to", "Schema", "Null"],
                relationships.Select(r =>
                    (IReadOnlyList<string>)
                        [
                            Link(r.Source),
                            Code(r.Column.Name),
                            Link(r.Target),
                            r.CrossesSchemas ? Code(r.Target.Schema) : "",
                            r.Column.IsNullable ? "null" : "",
                        ]
                )
            ),
        ];

    private static IEnumerable<IReadOnlyList<string>> MostReferredTo(IReadOnlyList<Relationship> relationships) =>
        relationships
            .GroupBy(r => r.Target)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Number)
            .Select(group => (IReadOnlyList<string>)[Link(group.Key), Count(group.Count())]);

    private static IEnumerable<IReadOnlyList<string>> LooseIdentifiers(TableDefinition table) =>
        table
            .Columns.Where(column => column.Kind == ColumnKind.Text && column.Name.EndsWith("_id", StringComparison.Ordinal))
            .Select(column =>
                (IReadOnlyList<string>)[$"{Link(table)}.{Code(column.Name)}", $"{column.Description}. {column.Remarks}".TrimEnd()]
            );
}
