using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Tests;

/// <summary>All changes of a source at once, as no run holds them.</summary>
internal static class ChangesInMemory
{
    /// <summary>The changes of all blocks, and of the vendor day by day; ordered by whoever reads them.</summary>
    public static CompanyChanges Of(IChangeSource source)
    {
        var all = new CompanyChanges();
        var some = new CompanyChanges();
        for (int block = 0; block < source.BlockCount; block++)
        {
            some.Clear();
            source.WriteBlock(block, some);
            Move(some, all);
        }

        source.WriteVendor(some, day => Move(day, all));
        return all;
    }

    private static void Move(CompanyChanges some, CompanyChanges all)
    {
        for (int table = 0; table < SchemaCatalog.Tables.Count; table++)
        {
            int before = all.Before.Batches[table].Count;
            int after = all.After.Batches[table].Count;
            all.Before.Batches[table].Append(some.Before.Batches[table]);
            all.After.Batches[table].Append(some.After.Batches[table]);
            foreach (RowChange change in some.Of(table))
                all.Add(
                    table,
                    change with
                    {
                        Before = change.Before < 0 ? -1 : change.Before + before,
                        After = change.After < 0 ? -1 : change.After + after,
                    }
                );
        }
    }
}
