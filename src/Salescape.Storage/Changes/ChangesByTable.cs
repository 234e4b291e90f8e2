using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.Parquet;

namespace Salescape.Storage.Changes;

/// <summary>Changes by table, as rows that the writers of tables write.</summary>
internal abstract class ChangesByTable : IChangeSink
{
    private readonly ChangeRows?[] _rows;

    private protected ChangesByTable(ChangeSinkSettings settings, bool[] kept)
    {
        _rows = new ChangeRows?[kept.Length];
        foreach ((int place, TableDefinition table) in ChangeSinkSettings.Of(kept))
        {
            _rows[place] = new ChangeRows(ChangeRows.Describe(table), table);
            Directory.CreateDirectory(Path.Combine(settings.Folder, table.Schema));
        }
    }

    /// <inheritdoc/>
    public void Write(ChangeDay day)
    {
        foreach (BookedTransaction transaction in day.Transactions)
        {
            for (int i = 0; i < transaction.Count; i++)
            {
                Booked booked = day.Booked[transaction.First + i];
                var place = new ChangePlace(transaction.Id.Span, i + 1, transaction.Position + i);
                _rows[booked.Table]?.Append(booked.Change.Kind, transaction.Time, place, day.BeforeOf(booked), day.AfterOf(booked));
            }
        }

        for (int table = 0; table < _rows.Length; table++)
        {
            if (_rows[table] is not { Count: > 0 } rows)
                continue;
            Write(table, rows);
            rows.Clear();
        }
    }

    /// <inheritdoc/>
    public abstract IReadOnlyList<ManifestFile> Finish();

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Takes the rows of a day of a table.</summary>
    private protected abstract void Write(int table, TableBatch rows);

    /// <summary>What writes the rows of each table; nothing of those that are not wanted.</summary>
    private protected T?[] WritersOf<T>(Func<ChangeRows, T> open)
        where T : class => [.. _rows.Select(rows => rows is null ? null : open(rows))];
}

/// <summary>A CSV file a table.</summary>
internal sealed class CsvChanges : ChangesByTable
{
    private readonly CsvTable?[] _tables;

    public CsvChanges(ChangeSinkSettings settings, bool[] kept)
        : base(settings, kept) =>
        _tables = WritersOf(rows => new CsvTable(
            rows.Table,
            Path.Combine(settings.Folder, CsvFormat.FileOf(rows.Table)),
            byteOrderMark: false,
            settings.Behind
        ));

    public override IReadOnlyList<ManifestFile> Finish()
    {
        CsvTable[] tables = [.. _tables.OfType<CsvTable>()];
        Array.ForEach(tables, table => table.Finish());
        return [.. tables.Select(table => table.Written())];
    }

    public override void Dispose() => Array.ForEach(_tables, table => table?.Dispose());

    private protected override void Write(int table, TableBatch rows) => _tables[table]!.Write(rows);
}

/// <summary>A Parquet file a table.</summary>
internal sealed class ParquetChanges : ChangesByTable
{
    private readonly ParquetTable?[] _tables;
    private readonly ChunkWriters _chunks = new();

    public ParquetChanges(ChangeSinkSettings settings, bool[] kept)
        : base(settings, kept) =>
        _tables = WritersOf(rows => new ParquetTable(
            new ChangeRows(rows.Table, SchemaCatalog.Find(rows.Table.QualifiedName)!),
            settings.Folder,
            ParquetLimits.Default,
            _chunks,
            settings.Behind
        ));

    public override IReadOnlyList<ManifestFile> Finish()
    {
        ParquetTable[] tables = [.. _tables.OfType<ParquetTable>()];
        Array.ForEach(tables, table => table.Finish());
        return [.. tables.SelectMany(table => table.Files)];
    }

    public override void Dispose()
    {
        Array.ForEach(_tables, table => table?.Dispose());
        _chunks.Dispose();
    }

    private protected override void Write(int table, TableBatch rows) => _tables[table]!.Write(rows);
}
