using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;
using Salescape.Simulation.RollUp;
using Salescape.Simulation.View;

namespace Salescape.Simulation.Course;

/// <summary>What the vendor plans and adds up, day by day: written anew for each day and compared with the day before.</summary>
internal sealed class VendorCourse(Vendor vendor, DateOnly start, CompanyResults results, Window? window)
{
    private readonly Dictionary<long, int> _places = [];
    private CompanyRows _then = new();
    private CompanyRows _now = new();

    /// <summary>Writes what stands on the first day.</summary>
    public void Begin(DateOnly day) => Write(_then, day);

    /// <summary>Adds what is otherwise on a later day than on the one before.</summary>
    public void GoOn(DateOnly day, CompanyChanges changes)
    {
        _now.Clear();
        Write(_now, day);
        foreach (CourseTable table in CourseTable.All)
            Compare(table, Window.DayOf(day), changes);
        (_then, _now) = (_now, _then);
    }

    private void Write(CompanyRows rows, DateOnly day)
    {
        Company.WritePlan(vendor, rows, day);
        Company.WriteRollUp(vendor, results, rows, start, day);
        window?.ShowPlans(rows, day);
    }

    private void Compare(CourseTable table, int day, CompanyChanges changes)
    {
        TableBatch then = _then.Batches[table.Place];
        TableBatch now = _now.Batches[table.Place];
        if (now.Count == 0)
            return;
        _places.Clear();
        long[] before = ((LongColumn)then.Columns[0]).Values;
        for (int row = 0; row < then.Count; row++)
            _places.Add(before[row], row);
        long[] after = ((LongColumn)now.Columns[0]).Values;
        int found = 0;
        long time = day * TimeSpan.MicrosecondsPerDay;
        for (int row = 0; row < now.Count; row++)
        {
            if (!_places.TryGetValue(after[row], out int was))
            {
                changes.Add(table.Place, new(time, 0, 0, -1, changes.After.Batches[table.Place].Append(now, row)));
                continue;
            }

            found++;
            if (table.Differs(then, was, now, row))
                changes.Add(
                    table.Place,
                    new(
                        time,
                        0,
                        0,
                        changes.Before.Batches[table.Place].Append(then, was),
                        changes.After.Batches[table.Place].Append(now, row)
                    )
                );
        }

        if (found < then.Count)
            throw new InvalidOperationException($"{then.Table.QualifiedName}: a row that was there on a day is not there on a later one.");
    }
}
