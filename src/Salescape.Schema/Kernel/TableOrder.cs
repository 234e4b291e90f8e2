namespace Salescape.Schema.Kernel;

/// <summary>The order in which tables can be made, and filled, when references are declared.</summary>
public static class TableOrder
{
    /// <summary>The tables, each behind those that it refers to, otherwise in the order given.</summary>
    public static IReadOnlyList<TableDefinition> ReferencedFirst(IEnumerable<TableDefinition> tables)
    {
        var waiting = tables.ToList();
        var names = waiting.Select(table => table.QualifiedName).ToHashSet();
        var ordered = new List<TableDefinition>(waiting.Count);
        while (waiting.Count > 0)
        {
            TableDefinition next = waiting.Find(table =>
                !table.References.Any(c => c.References != table.QualifiedName && names.Contains(c.References!))
            )
                ?? throw new InvalidOperationException(
                    $"References run in a circle among {string.Join(", ", waiting.Select(table => table.QualifiedName))}."
                );
            ordered.Add(next);
            names.Remove(next.QualifiedName);
            waiting.Remove(next);
        }

        return ordered;
    }

    /// <summary>By the place of a table in the order given, its place in <see cref="ReferencedFirst"/>.</summary>
    public static int[] RanksOf(IReadOnlyList<TableDefinition> tables)
    {
        IReadOnlyList<TableDefinition> ordered = ReferencedFirst(tables);
        return [.. tables.Select(table => ordered.Index().First(one => one.Item == table).Index)];
    }
}
