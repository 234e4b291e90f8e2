using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Tests.Laws;

/// <summary>Whether two sets of rows are the same, cell by cell and in the same order.</summary>
internal static class SameRows
{
    /// <summary>Fails with the first cells that differ.</summary>
    public static void Check(CompanyRows expected, CompanyRows actual) => Assert.Equal([], Differences(expected, actual).Take(5));

    /// <summary>Cells that differ.</summary>
    public static IEnumerable<string> Differences(CompanyRows expected, CompanyRows actual) =>
        expected.Batches.Zip(actual.Batches, Differences).SelectMany(found => found);

    public static IEnumerable<string> Differences(TableBatch expected, TableBatch actual)
    {
        if (expected.Count != actual.Count)
            return [$"{expected.Table.Name} holds {actual.Count} rows, not {expected.Count}"];
        return from columns in expected.Columns.Zip(actual.Columns)
               from row in Enumerable.Range(0, expected.Count)
               where !Cells.Same(columns.First, row, columns.Second, row)
               select $"{expected.Table.Name}.{columns.First.Definition.Name} of row {row}: {Cells.Text(columns.Second, row)}, not {Cells.Text(columns.First, row)}";
    }
}
