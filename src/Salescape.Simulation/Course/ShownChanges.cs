using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.View;

namespace Salescape.Simulation.Course;

/// <summary>Writes how rows came and were updated as changes of what a window shows: a row that is shown only later comes as it reads
/// then.</summary>
internal static class ShownChanges
{
    /// <summary>Adds the changes of some lives.</summary>
    /// <param name="block">What came of them.</param>
    /// <param name="window">What has found out since when each row is shown; null if all are.</param>
    /// <param name="from">The day whose rows the changes begin with.</param>
    /// <param name="changes">Where to.</param>
    public static void Write(BlockCourse block, Window? window, DateOnly from, CompanyChanges changes)
    {
        int first = Window.DayOf(from);
        foreach (CourseTable table in CourseTable.All)
        {
            ReadOnlySpan<int> since = window is null ? [] : window.Since(table.Place);
            if (table.IsRecord)
                WriteRecords(block, table, since, first, changes);
            else
                WriteVersions(block, table, since, first, changes);
        }
    }

    private static void WriteRecords(BlockCourse block, CourseTable table, ReadOnlySpan<int> since, int first, CompanyChanges changes)
    {
        TableBatch last = block.Last.Batches[table.Place];
        TableBatch after = changes.After.Batches[table.Place];
        for (int row = 0; row < last.Count; row++)
        {
            int day = Math.Max(block.Births.Of(table.Place, row), since.IsEmpty ? Window.Always : since[row]);
            if (day > first && day != Window.Never)
                Add(changes, table, day, block.OwnerOf(table.Place, row), -1, after.Append(last, row));
        }
    }

    private static void WriteVersions(BlockCourse block, CourseTable table, ReadOnlySpan<int> since, int first, CompanyChanges changes)
    {
        TableBatch before = changes.Before.Batches[table.Place];
        TableBatch after = changes.After.Batches[table.Place];
        TableBatch befores = block.Before.Batches[table.Place];
        TableBatch afters = block.After.Batches[table.Place];
        Dictionary<long, LateRow>? late = LateRows(block, table, since, first);
        foreach (ref readonly RowVersion version in block.Versions(table.Place))
        {
            if (late is not null && late.TryGetValue(version.Key, out LateRow shown))
            {
                if (version.Day <= shown.Since)
                {
                    late[version.Key] = shown with { Reads = version.After };
                    continue;
                }

                if (!shown.IsShown)
                {
                    // It was there, and nobody saw it, since before the first of its changes.
                    int came = shown.Reads >= 0 ? after.Append(afters, shown.Reads) : after.Append(befores, version.Before);
                    Add(changes, table, shown.Since, version.Owner, -1, came);
                    late[version.Key] = shown with { IsShown = true };
                }
            }

            int was = version.Before < 0 ? -1 : before.Append(befores, version.Before);
            Add(changes, table, version.Day, version.Owner, was, after.Append(afters, version.After));
        }

        if (late is null)
            return;
        TableBatch last = block.Last.Batches[table.Place];
        foreach (LateRow shown in late.Values)
        {
            if (!shown.IsShown && shown.Since != Window.Never)
                Add(changes, table, shown.Since, block.OwnerOf(table.Place, shown.Row), -1, after.Append(last, shown.Row));
        }
    }

    /// <summary>By key, the rows that are shown only some time after they came, or never; null if there is none.</summary>
    private static Dictionary<long, LateRow>? LateRows(BlockCourse block, CourseTable table, ReadOnlySpan<int> since, int first)
    {
        TableBatch last = block.Last.Batches[table.Place];
        if (since.IsEmpty || !since[..last.Count].ContainsAnyExcept(Window.Always))
            return null;
        Dictionary<long, LateRow> late = [];
        long[] keys = ((LongColumn)last.Columns[0]).Values;
        for (int row = 0; row < last.Count; row++)
        {
            if (since[row] > first && since[row] > block.Births.Of(table.Place, row))
                late.Add(keys[row], new(row, since[row], -1, IsShown: false));
        }

        return late;
    }

    private static void Add(CompanyChanges changes, CourseTable table, int day, long owner, int before, int after) =>
        changes.Add(table.Place, new(day * TimeSpan.MicrosecondsPerDay, owner, 0, before, after));

    /// <summary>A row that is shown later than it came.</summary>
    /// <param name="Row">Its place among the rows of the last day.</param>
    /// <param name="Since">The day on which it is shown first.</param>
    /// <param name="Reads">Its latest version until then; −1 if it was there before the first day and is the same.</param>
    /// <param name="IsShown">Whether it has been.</param>
    private readonly record struct LateRow(int Row, int Since, int Reads, bool IsShown);
}
