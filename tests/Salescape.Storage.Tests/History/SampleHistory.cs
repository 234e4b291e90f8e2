using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.History;
using Salescape.Storage.Tests.Formats;
using Salescape.Tests;

namespace Salescape.Storage.Tests.History;

/// <summary>
/// What happens by chance to made-up rows in some days: they come, read otherwise, go and come again, also several times a day, and what
/// they read may be what they read before. Some are the plan's, some of blocks, some of what is added up.
/// </summary>
internal sealed class SampleHistory : IHistorySource
{
    private const int Rows = 24;
    private const int Days = 6;
    private const int Readings = 3;
    private const int Gone = -1;
    private const int OfPlan = 3;
    private const int OfRollUp = 4;
    private const int Owners = 5;

    private readonly CompanyRows _cells = RowsInMemory.Of(new SampleCompany(blocks: 1, Rows, fits: true));

    // How a row reads from the moments of each day on.
    private readonly List<(int Day, int Reads)>[,] _told = new List<(int Day, int Reads)>[SchemaCatalog.Tables.Count, Rows];

    public SampleHistory(int seed)
    {
        var random = new Random(seed);
        for (int table = 0; table < SchemaCatalog.Tables.Count; table++)
        {
            for (int row = 0; row < Rows; row++)
                _told[table, row] = Tell(random);
        }
    }

    public DateOnly From { get; } = new(2026, 2, 25);

    public DateOnly Until => From.AddDays(Days);

    public int BlockCount => OfPlan;

    public void WritePlan(CompanyRows first) => WriteFirst(OfPlan, first);

    public void WriteBlock(int block, CompanyRows first, CompanyChanges changes)
    {
        WriteFirst(block, first);
        for (int day = Days; day > 0; day--)
            WriteChanges([block], day, changes);
    }

    public void WriteVendor(CompanyRows first, CompanyChanges changes, Action<CompanyChanges> take)
    {
        WriteFirst(OfRollUp, first);
        for (int day = 1; day <= Days; day++)
        {
            changes.Clear();
            WriteChanges([OfPlan, OfRollUp], day, changes);
            take(changes);
        }
    }

    /// <summary>The rows of a table at the end of a day, as texts, in the order of their keys.</summary>
    public IEnumerable<string?[]> RowsOn(TableDefinition table, DateOnly day)
    {
        int days = day.DayNumber - From.DayNumber;
        TableBatch cells = _cells.Batches[table.Number - 1];
        for (int row = 0; row < Rows && cells.Count > 0; row++)
        {
            int reads = _told[table.Number - 1, row].Last(told => told.Day <= days).Reads;
            if (reads == Gone)
                continue;
            int other = CellsOf(row, reads, cells);
            string key = string.Create(CultureInfo.InvariantCulture, $"{table.Prefix}-{row + 1:000000}");
            yield return [key, .. cells.Columns.Skip(1).Select(column => ExpectedCell.Of(column, other))];
        }
    }

    /// <summary>How many versions the rows of a table have: one for each span of days in which one reads the same.</summary>
    public int VersionsOf(HistoryTable history)
    {
        int versions = 0;
        string? before = null;
        for (int row = 0; row < Rows; row++, before = null)
        {
            string key = string.Create(CultureInfo.InvariantCulture, $"{history.Of.Prefix}-{row + 1:000000}");
            for (DateOnly day = From; day <= Until; day = day.AddDays(1))
            {
                string? reads = RowsOn(history.Of, day)
                    .Where(cells => cells[0] == key)
                    .Select(cells => string.Join('\u001F', cells))
                    .SingleOrDefault();
                versions += reads is not null && reads != before ? 1 : 0;
                before = reads;
            }
        }

        return versions;
    }

    private static List<(int Day, int Reads)> Tell(Random random)
    {
        var told = new List<(int Day, int Reads)> { (0, random.Next(3) == 0 ? Gone : random.Next(Readings)) };
        for (int day = 1; day <= Days; day++)
        {
            for (int moments = Math.Max(0, random.Next(5) - 2); moments > 0; moments--)
                told.Add((day, told[^1].Reads != Gone && random.Next(5) == 0 ? Gone : random.Next(Readings)));
        }

        return told;
    }

    private static int CellsOf(int row, int reads, TableBatch cells) => (row + 7 * reads) % cells.Count;

    private void WriteFirst(int owner, CompanyRows first) =>
        ForEach([owner], (table, row) =>
        {
            if (_told[table, row][0].Reads is var reads and not Gone)
                Append(first.Batches[table], table, row, reads);
        });

    private void WriteChanges(int[] owners, int day, CompanyChanges changes) =>
        ForEach(owners, (table, row) =>
        {
            List<(int Day, int Reads)> told = _told[table, row];
            for (int i = 1; i < told.Count; i++)
            {
                (int was, int reads) = (told[i - 1].Reads, told[i].Reads);
                if (told[i].Day != day || was == reads)
                    continue;
                int before = was == Gone ? -1 : Append(changes.Before.Batches[table], table, row, was);
                int after = reads == Gone ? -1 : Append(changes.After.Batches[table], table, row, reads);
                // Of those at the same time, the transaction says which comes first.
                long time = (From.DayNumber - CellCodes.EpochDay + day) * TimeSpan.MicrosecondsPerDay + i / 2;
                changes.Add(table, new(time, row % Owners, i, before, after));
            }
        });

    private void ForEach(int[] owners, Action<int, int> write)
    {
        for (int table = 0; table < SchemaCatalog.Tables.Count; table++)
        {
            for (int row = 0; row < Rows && _cells.Batches[table].Count > 0; row++)
            {
                if (owners.Contains(row % Owners))
                    write(table, row);
            }
        }
    }

    private int Append(TableBatch to, int table, int row, int reads)
    {
        int at = to.Append(_cells.Batches[table], CellsOf(row, reads, _cells.Batches[table]));
        ((LongColumn)to.Columns[0]).Values[at] = row + 1;
        return at;
    }
}
