using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.View;

namespace Salescape.Simulation.Course;

/// <summary>Lets the rows of people who are erased go on that day, and takes off what would happen to them later.</summary>
internal static class ErasedChanges
{
    /// <summary>Mends the changes of some lives, once all of them are written.</summary>
    /// <param name="block">What came of them.</param>
    /// <param name="erasures">What has found whose traces go, and when.</param>
    /// <param name="window">What has found out since when each row is shown; null if all are.</param>
    /// <param name="from">The day whose rows the changes begin with.</param>
    /// <param name="changes">What to mend.</param>
    public static void Write(BlockCourse block, Erasures erasures, Window? window, DateOnly from, CompanyChanges changes)
    {
        if (erasures.IsEmpty)
            return;
        int first = Window.DayOf(from);
        foreach (CourseTable table in CourseTable.All)
        {
            Dictionary<long, ErasedRow> erased = RowsOf(block, erasures, window, table);
            if (erased.Count == 0)
                continue;
            TakeOff(changes, table, erased);
            foreach ((_, ErasedRow row) in erased)
            {
                if (row.Day > first && row.Since < row.Day)
                    Go(block, table, row, changes);
            }
        }
    }

    private static Dictionary<long, ErasedRow> RowsOf(BlockCourse block, Erasures erasures, Window? window, CourseTable table)
    {
        Dictionary<long, ErasedRow> erased = [];
        TableBatch last = block.Last.Batches[table.Place];
        ReadOnlySpan<int> since = window is null ? [] : window.Since(table.Place);
        for (int row = 0; row < last.Count; row++)
        {
            int day = erasures.DayOf(table.Place, row);
            if (day == Window.Never)
                continue;
            int shown = Math.Max(block.Births.Of(table.Place, row), since.IsEmpty ? Window.Always : since[row]);
            erased.Add(KeyOf(last, row), new(row, shown, day, -1, -1));
        }

        return erased;
    }

    /// <summary>Takes off what happens to erased rows on the day and later, and notes how they read until then.</summary>
    private static void TakeOff(CompanyChanges changes, CourseTable table, Dictionary<long, ErasedRow> erased)
    {
        TableBatch after = changes.After.Batches[table.Place];
        changes.Keep(
            table.Place,
            change =>
            {
                long key = KeyOf(after, change.After);
                if (!erased.TryGetValue(key, out ErasedRow row))
                    return true;
                bool isKept = change.Day < row.Day;
                if (isKept)
                    erased[key] = row with { Before = -1, After = change.After };
                else if (row is { Before: < 0, After: < 0 })
                    erased[key] = row with { Before = change.Before };
                return isKept;
            }
        );
    }

    private static void Go(BlockCourse block, CourseTable table, in ErasedRow row, CompanyChanges changes)
    {
        TableBatch before = changes.Before.Batches[table.Place];
        int read =
            row.After >= 0 ? before.Append(changes.After.Batches[table.Place], row.After)
            : row.Before >= 0 ? row.Before
            : before.Append(block.Last.Batches[table.Place], row.Row);
        changes.Add(
            table.Place,
            new(row.Day * TimeSpan.MicrosecondsPerDay, block.OwnerOf(table.Place, row.Row), 0, read, -1)
        );
    }

    private static long KeyOf(TableBatch rows, int row) => ((LongColumn)rows.Columns[0]).Values[row];

    /// <summary>A row that is erased.</summary>
    /// <param name="Row">Its place among the rows of the last day.</param>
    /// <param name="Since">Since when it is shown.</param>
    /// <param name="Day">The day on which it goes.</param>
    /// <param name="Before">Place among the rows before changes of how it read; −1 if none says so.</param>
    /// <param name="After">Place among the rows after changes of how it read; −1 if none says so.</param>
    private readonly record struct ErasedRow(int Row, int Since, int Day, int Before, int After);
}
