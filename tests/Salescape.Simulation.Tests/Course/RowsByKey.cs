using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Tests.Laws;

namespace Salescape.Simulation.Tests.Course;

/// <summary>The rows of a company to which changes are applied, as a warehouse would.</summary>
internal sealed class RowsByKey
{
    private readonly Dictionary<long, (TableBatch Batch, int Row)>[] _tables;

    public RowsByKey(CompanyRows rows) =>
        _tables =
        [
            .. rows.Batches.Select(batch =>
                Enumerable.Range(0, batch.Count).ToDictionary(row => ((LongColumn)batch.Columns[0]).Values[row], row => (batch, row))
            ),
        ];

    /// <summary>Applies changes in the order of their times; fails where a row is not as the change says it was.</summary>
    /// <returns>The changes, as they are applied.</returns>
    public IEnumerable<RowChange> Apply(CompanyChanges changes)
    {
        for (int table = 0; table < _tables.Length; table++)
        {
            foreach (RowChange change in changes.Of(table).OrderBy(change => change.Time))
            {
                Apply(_tables[table], change, changes.Before.Batches[table], changes.After.Batches[table]);
                yield return change;
            }
        }
    }

    /// <summary>How the rows differ from others.</summary>
    public IEnumerable<string> Differences(CompanyRows expected)
    {
        for (int table = 0; table < _tables.Length; table++)
        {
            TableBatch batch = expected.Batches[table];
            if (batch.Count != _tables[table].Count)
                yield return $"{batch.Table.Name} holds {_tables[table].Count} rows, not {batch.Count}";
            for (int row = 0; row < batch.Count; row++)
            {
                if (!_tables[table].TryGetValue(((LongColumn)batch.Columns[0]).Values[row], out (TableBatch Batch, int Row) own))
                {
                    yield return $"{Name(batch, row)} is missing";
                    continue;
                }

                for (int column = 0; column < batch.Columns.Count; column++)
                {
                    if (!Cells.Same(batch.Columns[column], row, own.Batch.Columns[column], own.Row))
                        yield return $"{Name(batch, row)} {batch.Columns[column].Definition.Name}: {Cells.Text(own.Batch.Columns[column], own.Row)}, not {Cells.Text(batch.Columns[column], row)}";
                }
            }
        }
    }

    private static void Apply(Dictionary<long, (TableBatch Batch, int Row)> rows, RowChange change, TableBatch befores, TableBatch afters)
    {
        if (change.Kind == ChangeKind.Insert)
        {
            Assert.True(rows.TryAdd(KeyOf(afters, change.After), (afters, change.After)), $"{Name(afters, change.After)} comes twice.");
            return;
        }

        long key = KeyOf(befores, change.Before);
        Assert.True(rows.TryGetValue(key, out (TableBatch Batch, int Row) was), $"{Name(befores, change.Before)} is not there.");
        Assert.True(was.Batch.IsSame(was.Row, befores, change.Before), $"{Name(befores, change.Before)} does not read as said before.");
        if (change.Kind == ChangeKind.Delete)
            rows.Remove(key);
        else
            rows[key] = (afters, change.After);
    }

    private static long KeyOf(TableBatch batch, int row) => ((LongColumn)batch.Columns[0]).Values[row];

    private static string Name(TableBatch batch, int row) => $"{batch.Table.Name} {Cells.Text(batch.Columns[0], row)}";
}
