using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;
using Salescape.Storage.Tests.Formats;
using Salescape.Tests;

namespace Salescape.Storage.Tests.Changes;

/// <summary>
/// Changes of made-up rows of most tables: every kind of cell, with the values that formats trip over, comes on the first day, reads
/// otherwise on the second and goes on the third.
/// </summary>
internal sealed class SampleChanges : IChangeSource
{
    private const int RowsPerBlock = 9;
    private const int RowsPerTransaction = 4;

    private readonly CompanyRows _rows = RowsInMemory.Of(new SampleCompany(blocks: 2, RowsPerBlock));

    public DateOnly From { get; } = new(2026, 2, 27);

    public DateOnly Until => From.AddDays(3);

    public int BlockCount => 3;

    /// <summary>Writes them to a folder.</summary>
    public static ChangeManifest Write(string folder, ChangeFormat format, int threads = 2) =>
        ChangeWriter.Write(
            new SampleChanges(),
            new()
            {
                Folder = folder,
                Format = format,
                Threads = threads,
                Start = new(2026, 1, 1),
                Settings = new Dictionary<string, string>(),
                Version = "0",
            }
        );

    public void WriteBlock(int block, CompanyChanges changes) => Write(block + 1, row => row % (BlockCount + 1) == block, changes);

    public void WriteVendor(CompanyChanges changes, Action<CompanyChanges> take)
    {
        Write(0, row => row % (BlockCount + 1) == BlockCount, changes);
        take(changes);
    }

    private void Write(long owner, Func<int, bool> isOwn, CompanyChanges changes)
    {
        for (int table = 0; table < _rows.Batches.Count; table++)
        {
            TableBatch rows = _rows.Batches[table];
            for (int row = 0; row < rows.Count; row++)
            {
                if (!isOwn(row))
                    continue;
                int other = (row + 1) % rows.Count;
                for (int day = 1; day <= 3; day++)
                {
                    int before = day == 1 ? -1 : changes.Before.Batches[table].Append(rows, day == 2 ? row : other);
                    int after = day == 3 ? -1 : changes.After.Batches[table].Append(rows, day == 1 ? row : other);
                    int transaction = row / RowsPerTransaction;
                    changes.Add(table, new(TimeOf(day, transaction), owner, transaction + 1, before, after));
                }
            }
        }
    }

    // Microseconds are told too.
    private long TimeOf(int day, int transaction) =>
        (From.DayNumber - CellCodes.EpochDay + day) * TimeSpan.MicrosecondsPerDay + transaction * 1_000_001L + 9 * 3_600_000_000L;
}

/// <summary>What a run writes of one change, as texts.</summary>
/// <param name="Table">Schema and name.</param>
/// <param name="Operation">Its letter.</param>
/// <param name="Time">Microseconds since 1970.</param>
/// <param name="Transaction">The transaction's name, the place in it and how many are in it.</param>
/// <param name="Position">Its place in the run.</param>
/// <param name="Before">The row as it read.</param>
/// <param name="After">The row as it reads then.</param>
internal sealed record SampleChange(
    TableDefinition Table,
    string Operation,
    long Time,
    (string Id, int Order, int Total) Transaction,
    long Position,
    string?[]? Before,
    string?[]? After
)
{
    /// <summary>All of them in their order.</summary>
    public static IReadOnlyList<SampleChange> All { get; } = Take();

    /// <summary>The cells of the row as it reads then, or read if it has gone.</summary>
    public string?[] Row => After ?? Before!;

    private static List<SampleChange> Take()
    {
        var all = new List<SampleChange>();
        ChangeFlow.Run(new SampleChanges(), threads: 1, null, day =>
        {
            foreach (IGrouping<(long, long, int), Booked> transaction in day.Booked.GroupBy(KeyOf).ToArray())
            {
                int order = 0;
                foreach (Booked booked in transaction)
                {
                    string id = $"{day.Day:yyyyMMdd}-{booked.Change.Owner}-{booked.Change.Transaction}";
                    all.Add(
                        new(
                            SchemaCatalog.Tables[booked.Table],
                            booked.Change.Before < 0 ? "c"
                                : booked.Change.After < 0 ? "d"
                                : "u",
                            booked.Change.Time,
                            (id, ++order, transaction.Count()),
                            all.Count + 1,
                            booked.Change.Before < 0 ? null : CellsOf(day.Changes.Before.Batches[booked.Table], booked.Change.Before),
                            booked.Change.After < 0 ? null : CellsOf(day.Changes.After.Batches[booked.Table], booked.Change.After)
                        )
                    );
                }
            }
        });
        return all;
    }

    private static (long, long, int) KeyOf(Booked booked) => (booked.Change.Time, booked.Change.Owner, booked.Change.Transaction);

    private static string?[] CellsOf(TableBatch batch, int row) => [.. batch.Columns.Select(column => ExpectedCell.Of(column, row))];
}
