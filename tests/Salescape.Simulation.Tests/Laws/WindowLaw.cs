using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Tests.Laws;

/// <summary>What breaks the law that start and as-of only choose what is seen of a world; each breach is a line for a message.</summary>
internal static class WindowLaw
{
    /// <summary>What a view from a later start shows that one from an earlier start does not, or in other words.</summary>
    public static IEnumerable<string> BreachesOfStart(World early, World late, TableDefinition table)
    {
        foreach ((long key, int row) in late.PlacesOf(table))
        {
            if (!early.PlacesOf(table).TryGetValue(key, out int place))
            {
                yield return $"{Name(late, table, row)} is seen only from the later start";
                continue;
            }

            for (int i = 0; i < table.Columns.Count; i++)
            {
                Column one = early[table].Columns[i];
                Column other = late[table].Columns[i];
                if (!Cells.Same(one, place, other, row))
                    yield return $"{Name(late, table, row)} {table.Columns[i].Name}: {Cells.Text(one, place)} is {Cells.Text(other, row)} from the later start";
            }
        }
    }

    /// <summary>Rows older than the window that a later as-of shows and the earlier does not, though nothing new leads to them: no new row
    /// refers to them, they are no part of a new row, and their matter was not taken up again.</summary>
    public static IEnumerable<string> BreachesOfAge(World earlier, World later)
    {
        Dictionary<TableDefinition, HashSet<long>> late = SchemaCatalog.Tables.ToDictionary(
            table => table,
            table => later.PlacesOf(table).Keys.Where(key => !earlier.PlacesOf(table).ContainsKey(key)).ToHashSet()
        );
        Dictionary<TableDefinition, HashSet<long>> led = Referred(later, (table, key) => late[table].Contains(key));
        foreach (TableDefinition table in SchemaCatalog.Tables.Where(table => table.Dated.Length > 0))
        {
            foreach (long key in late[table])
            {
                int row = later.PlacesOf(table)[key];
                if (
                    later.BirthOf(table, row) < later.Settings.Start
                    && !led[table].Contains(key)
                    && !IsPartOf(later, table, row, late)
                    && !IsInForce(later, table, row)
                )
                    yield return $"{Name(later, table, row)} appears late, and nothing new leads to it";
            }
        }
    }

    /// <summary>References that lead nowhere.</summary>
    public static IEnumerable<string> BreachesOfReferences(World world) =>
        from table in SchemaCatalog.Tables
        from reference in table.References
        let target = SchemaCatalog.Find(reference.References!)!
        let keys = (LongColumn)world.Column(table, reference.Name)
        from row in Enumerable.Range(0, world[table].Count)
        where !keys.IsNull(row) && !world.PlacesOf(target).ContainsKey(keys.Values[row])
        select $"{Name(world, table, row)} {reference.Name}: {Cells.Text(keys, row)} is not shown";

    /// <summary>Facts older than the window that nothing shown refers to. Heads of groups are in every window, whoever refers to
    /// them.</summary>
    public static IEnumerable<string> BreachesOfFacts(World world)
    {
        Dictionary<TableDefinition, HashSet<long>> referred = Referred(world, (_, _) => true);
        return from table in SchemaCatalog.Tables
               where IsFact(table) && table != Customer.Table
               from place in world.PlacesOf(table)
               where world.BirthOf(table, place.Value) < world.Settings.Start && !referred[table].Contains(place.Key)
               select $"{Name(world, table, place.Value)} is older than the window";
    }

    /// <summary>Whether rows of a table are shown for their date alone.</summary>
    private static bool IsFact(TableDefinition table) =>
        table.Dated.Length > 0 && !table.IsStanding && table.InForceUntil.Length + table.ShownWith.Length + table.StandingBy.Length == 0;

    /// <summary>The keys that some of the rows refer to, by table.</summary>
    private static Dictionary<TableDefinition, HashSet<long>> Referred(World world, Func<TableDefinition, long, bool> counts)
    {
        Dictionary<TableDefinition, HashSet<long>> referred = SchemaCatalog.Tables.ToDictionary(table => table, _ => new HashSet<long>());
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            int[] rows = [.. world.PlacesOf(table).Where(place => counts(table, place.Key)).Select(place => place.Value)];
            foreach (ColumnDefinition reference in table.References)
            {
                var keys = (LongColumn)world.Column(table, reference.Name);
                referred[SchemaCatalog.Find(reference.References!)!]
                    .UnionWith(rows.Where(row => !keys.IsNull(row)).Select(row => keys.Values[row]));
            }
        }

        return referred;
    }

    private static bool IsPartOf(World world, TableDefinition table, int row, Dictionary<TableDefinition, HashSet<long>> wholes)
    {
        if (table.ShownWith.Length == 0)
            return false;
        var keys = (LongColumn)world.Column(table, table.ShownWith);
        return !keys.IsNull(row) && wholes[SchemaCatalog.Find(keys.Definition.References!)!].Contains(keys.Values[row]);
    }

    private static bool IsInForce(World world, TableDefinition table, int row)
    {
        if (table.InForceUntil.Length == 0 || world.Column(table, table.InForceUntil) is not IntColumn until)
            return false;
        return until.Definition.IsMutable && (until.IsNull(row) || Cells.Day(until.Values[row]) >= world.Settings.Start);
    }

    private static string Name(World world, TableDefinition table, int row) => $"{table.Name} {Cells.Text(world[table].Columns[0], row)}";
}
