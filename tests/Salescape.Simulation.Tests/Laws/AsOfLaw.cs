using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Tests.Laws;

/// <summary>What breaks the law that an as-of is a viewpoint: between two views of one world, table by table.</summary>
internal static class AsOfLaw
{
    /// <summary>The breaches in one table, each as a line for a message.</summary>
    public static IEnumerable<string> Breaches(World earlier, World later, TableDefinition table) =>
        Lost(earlier, later, table).Concat(Changed(earlier, later, table)).Concat(Late(earlier, later, table));

    private static IEnumerable<string> Lost(World earlier, World later, TableDefinition table) =>
        from place in earlier.PlacesOf(table)
        where !later.PlacesOf(table).ContainsKey(place.Key)
        select $"{Name(earlier, table, place.Value)} is gone";

    private static IEnumerable<string> Changed(World earlier, World later, TableDefinition table)
    {
        (int Row, int Place)[] kept =
        [
            .. from row in earlier.PlacesOf(table)
            where later.PlacesOf(table).ContainsKey(row.Key)
            select (row.Value, later.PlacesOf(table)[row.Key]),
        ];
        for (int i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].IsMutable)
                continue;
            Column before = earlier[table].Columns[i];
            Column after = later[table].Columns[i];
            foreach ((int row, int place) in kept)
            {
                if (!Cells.Same(before, row, after, place))
                    yield return $"{Name(earlier, table, row)} {table.Columns[i].Name}: {Cells.Text(before, row)} became {Cells.Text(after, place)}";
            }
        }
    }

    private static IEnumerable<string> Late(World earlier, World later, TableDefinition table)
    {
        if (table.Dated.Length == 0)
            yield break;
        foreach ((long key, int row) in later.PlacesOf(table))
        {
            // What is older than the window comes with what refers to it, whenever that is.
            if (
                !earlier.PlacesOf(table).ContainsKey(key)
                && later.BirthOf(table, row) is { } born
                && born >= earlier.Settings.Start
                && born <= earlier.Settings.AsOf
            )
                yield return $"{Name(later, table, row)} of {born:yyyy-MM-dd} appears late";
        }
    }

    private static string Name(World world, TableDefinition table, int row) => $"{table.Name} {Cells.Text(world[table].Columns[0], row)}";
}
