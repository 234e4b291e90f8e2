using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Flow;

/// <summary>A company's rows as sinks see them: with <see cref="UpdatedAt"/> where the source has stamped them.</summary>
internal sealed class ShownRows
{
    private readonly CompanyRows _rows = new();
    private readonly TableBatch[] _batches;

    public ShownRows() => _batches = [.. _rows.Batches];

    /// <summary>All tables, in the order of the catalog.</summary>
    public IReadOnlyList<TableBatch> Batches => _batches;

    /// <summary>Shows what a source writes.</summary>
    public void Take(Action<CompanyRows> write)
    {
        _rows.Clear();
        write(_rows);
        if (_rows.Stamps is not { } stamps)
            return;
        for (int table = 0; table < _batches.Length; table++)
        {
            var stamped = _batches[table] as StampedBatch ?? new StampedBatch(SchemaCatalog.Tables[table]);
            _batches[table] = stamped.Show(_rows.Batches[table], stamps[table]);
        }
    }
}
