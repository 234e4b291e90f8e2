using Salescape.Output.Fingerprints;
using Salescape.Output.Sinks;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Output;

/// <summary>
/// Moves a company's rows from their source to a sink: the plan's, then the blocks' in waves, then the roll-ups'.
/// A wave's blocks are lived on all threads, each into its own rows; then its tables are written on all threads,
/// each table's rows in the order of blocks. So the sink sees the same rows in the same order on any number of threads,
/// and no more than a wave is ever held.
/// </summary>
internal sealed class RowFlow
{
    // Enough blocks for threads to even out, few enough to stay near the cache.
    private const int BlocksPerThread = 4;

    private readonly IRowSource _source;
    private readonly ISink _sink;
    private readonly int _threads;
    private readonly Action<DatasetProgress>? _report;
    private readonly int _tableCount = SchemaCatalog.Tables.Count;
    private readonly BatchFingerprints[] _fingerprints;
    private readonly TableFingerprint[] _totals;
    private readonly CompanyRows[] _wave;

    public RowFlow(IRowSource source, ISink sink, int threads, Action<DatasetProgress>? report)
    {
        _source = source;
        _sink = sink;
        _threads = threads;
        _report = report;
        _fingerprints = [.. SchemaCatalog.Tables.Select(table => new BatchFingerprints(table))];
        _totals = new TableFingerprint[_tableCount];
        _wave = new CompanyRows[Math.Max(1, Math.Min(source.BlockCount, threads * BlocksPerThread))];
    }

    /// <summary>Moves all rows.</summary>
    /// <returns>What each table then holds.</returns>
    public IReadOnlyList<TableFingerprint> Run()
    {
        _report?.Invoke(new(DatasetPhase.Plan, 0, 1));
        Move(1, (_, rows) => _source.WritePlan(rows));
        for (int first = 0; first < _source.BlockCount; first += _wave.Length)
        {
            _report?.Invoke(new(DatasetPhase.Lives, first, _source.BlockCount));
            int begin = first;
            Move(Math.Min(_wave.Length, _source.BlockCount - first), (i, rows) => _source.WriteBlock(begin + i, rows));
        }

        _report?.Invoke(new(DatasetPhase.RollUp, 0, 1));
        Move(1, (_, rows) => _source.WriteRollUp(rows));
        _report?.Invoke(new(DatasetPhase.Finish, 0, 1));
        Workers.Run(_threads, _tableCount, _sink.Finish);
        return _totals;
    }

    private void Move(int count, Action<int, CompanyRows> write)
    {
        Workers.Run(_threads, count, i =>
        {
            CompanyRows rows = _wave[i] ??= new CompanyRows();
            rows.Clear();
            write(i, rows);
        });
        Workers.Run(_threads, _tableCount, table =>
        {
            for (int i = 0; i < count; i++)
            {
                TableBatch batch = _wave[i].Batches[table];
                if (batch.Count == 0)
                    continue;
                _totals[table] += _fingerprints[table].Of(batch);
                _sink.Write(table, batch);
            }
        });
    }
}
