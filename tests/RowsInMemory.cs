using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Tests;

/// <summary>All rows of a source at once, as no run holds them.</summary>
internal static class RowsInMemory
{
    /// <summary>The plan's rows, the blocks' in their order, and the roll-ups'.</summary>
    public static CompanyRows Of(IRowSource source)
    {
        var rows = new CompanyRows();
        var some = new CompanyRows();
        source.WritePlan(rows);
        for (int block = 0; block < source.BlockCount; block++)
        {
            source.WriteBlock(block, some);
            Move(some, rows);
        }

        source.WriteRollUp(some);
        Move(some, rows);
        return rows;
    }

    private static void Move(CompanyRows some, CompanyRows rows)
    {
        for (int table = 0; table < rows.Batches.Count; table++)
        {
            rows.Batches[table].Append(some.Batches[table]);
            some.Batches[table].Clear();
        }
    }
}
