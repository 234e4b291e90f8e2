using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.View;

namespace Salescape.Simulation.Course;

/// <summary>
/// The whole company, each row with the moment at which it came or was changed last: that of the last of its changes since the window
/// opened, as <see cref="CompanyCourse"/> tells them. What has not changed since bears the window's first midnight.
/// </summary>
public sealed class StampedCompany : IRowSource
{
    private readonly Company _company;
    private readonly CompanyCourse _course;
    private readonly long _opened;
    private readonly CompanyRows _plan = new();
    private readonly ConcurrentBag<CompanyChanges> _changes = [];

    /// <summary>A company with everything planned and nobody lived.</summary>
    public StampedCompany(CompanySettings settings)
    {
        _company = new(settings);
        _course = new(settings, settings.Start);
        _opened = Window.DayOf(settings.Start) * TimeSpan.MicrosecondsPerDay;
    }

    /// <inheritdoc/>
    public int BlockCount => _company.BlockCount;

    /// <inheritdoc/>
    public IReadOnlyList<long[]> Tallies => _company.Tallies;

    /// <summary>Keeps the rows of the plan: when they changed is known at the end.</summary>
    public void WritePlan(CompanyRows rows) => _company.WritePlan(_plan);

    /// <inheritdoc/>
    public void WriteBlock(int block, CompanyRows rows)
    {
        if (!_changes.TryTake(out CompanyChanges? changes))
            changes = new();
        changes.Clear();
        _course.WriteBlock(block, changes);
        _company.WriteBlock(block, rows);
        Dictionary<long, long>[] last = NoStamps();
        Note(changes, last);
        Stamp(rows, last);
        _changes.Add(changes);
    }

    /// <summary>Writes the plan too.</summary>
    public void WriteRollUp(CompanyRows rows)
    {
        Dictionary<long, long>[] last = NoStamps();
        _course.WriteVendor(new CompanyChanges(), changes => Note(changes, last));
        _company.WriteRollUp(rows);
        foreach ((TableBatch batch, TableBatch planned) in rows.Batches.Zip(_plan.Batches))
            batch.Append(planned);
        Stamp(rows, last);
    }

    /// <summary>Refused: when sums over other parts changed is not among what they report.</summary>
    public void Merge(IReadOnlyList<long[]> tallies) => throw new NotSupportedException("Stamped rows are written whole.");

    private static Dictionary<long, long>[] NoStamps() => [.. SchemaCatalog.Tables.Select(_ => new Dictionary<long, long>())];

    private static void Note(CompanyChanges changes, Dictionary<long, long>[] last)
    {
        for (int table = 0; table < last.Length; table++)
        {
            long[] keys = ((LongColumn)changes.After.Batches[table].Columns[0]).Values;
            foreach (ref readonly RowChange change in changes.Span(table))
            {
                if (change.Kind == ChangeKind.Delete)
                    continue;
                ref long time = ref CollectionsMarshal.GetValueRefOrAddDefault(last[table], keys[change.After], out _);
                time = Math.Max(time, change.Time);
            }
        }
    }

    private void Stamp(CompanyRows rows, Dictionary<long, long>[] last)
    {
        rows.Stamps = [.. rows.Batches.Select((batch, table) => Stamps(batch, last[table]))];
    }

    private LongColumn Stamps(TableBatch batch, Dictionary<long, long> last)
    {
        var stamps = new LongColumn(UpdatedAt.Column, Math.Max(1, batch.Count));
        long[] keys = ((LongColumn)batch.Columns[0]).Values;
        for (int row = 0; row < batch.Count; row++)
            stamps.Values[row] = last.GetValueOrDefault(keys[row], _opened);
        return stamps;
    }
}
