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
        source.WritePlan(rows);
        for (int block = 0; block < source.BlockCount; block++)
            source.WriteBlock(block, rows);
        source.WriteRollUp(rows);
        return rows;
    }
}
