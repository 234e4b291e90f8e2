using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Course;

/// <summary>What following a table through time needs to know of it.</summary>
/// <param name="Place">Its place in the catalog.</param>
/// <param name="Mutable">The columns that are updated; none if rows stay as they were born.</param>
/// <param name="References">Those among them that refer to other rows.</param>
/// <param name="Born">The column that dates a row's birth; −1 if it lies elsewhere.</param>
internal sealed record CourseTable(int Place, int[] Mutable, int[] References, int Born)
{
    /// <summary>Those of all tables, in the order of the catalog.</summary>
    public static CourseTable[] All { get; } = [.. SchemaCatalog.Tables.Select(Of)];

    /// <summary>Whether rows stay as they were born.</summary>
    public bool IsRecord => Mutable.Length == 0;

    private static CourseTable Of(TableDefinition table, int place)
    {
        int[] mutable = [.. Enumerable.Range(0, table.Columns.Count).Where(column => table.Columns[column].IsMutable)];
        int born = Enumerable.Range(0, table.Columns.Count).FirstOrDefault(column => table.Columns[column].Name == table.Dated, -1);
        return new(place, mutable, [.. mutable.Where(column => table.Columns[column].References is not null)], born);
    }

    /// <summary>Whether a row reads otherwise than it did.</summary>
    public bool Differs(TableBatch before, int row, TableBatch after, int other)
    {
        foreach (int column in Mutable)
        {
            if (!before.Columns[column].IsSame(row, after.Columns[column], other))
                return true;
        }

        return false;
    }
}
