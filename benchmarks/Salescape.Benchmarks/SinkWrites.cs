using BenchmarkDotNet.Attributes;
using Salescape.Schema;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;

namespace Salescape.Benchmarks;

/// <summary>262,144 rows of the widest table into a sink that was opened before, up to the closing of the files, in time a row.</summary>
public class SinkWrites : IDisposable
{
    private const int Batches = 64;
    private const int RowsPerBatch = 4_096;

    private static readonly Manifest Nothing = new(
        Manifest.ProductName,
        "0",
        "",
        new(2023, 7, 1),
        new(2026, 6, 30),
        new Dictionary<string, string>(),
        new(default, 1, 0),
        [],
        []
    );

    private readonly CompanyRows[] _rows = new CompanyRows[Batches];
    private DirectoryInfo? _folder;
    private WriteBehind? _behind;
    private ISink? _sink;

    /// <summary>Where the rows go.</summary>
    [Params("nowhere", "csv", "parquet", "duckdb")]
    public string Sink { get; set; } = "";

    /// <summary>Makes the rows; no two are alike.</summary>
    [GlobalSetup]
    public void Fill()
    {
        SupportTicket[] tickets = Samples.Tickets(Batches * RowsPerBatch);
        for (int batch = 0; batch < Batches; batch++)
        {
            _rows[batch] = new();
            for (int i = 0; i < RowsPerBatch; i++)
                _rows[batch].SupportTickets.Append(in tickets[batch * RowsPerBatch + i]);
        }
    }

    /// <summary>Opens the sink in a new folder.</summary>
    [IterationSetup]
    public void Open()
    {
        _folder = Directory.CreateTempSubdirectory();
        _behind = new(WriteBehindLimits.Default);
        _sink = DataFormat.Find(Sink)?.CreateSink(new(_folder.FullName, Threads: 1, DeclaredKeys.Primary, _behind)) ?? new NowhereSink();
    }

    /// <summary>Writes.</summary>
    [Benchmark(OperationsPerInvoke = Batches * RowsPerBatch)]
    public void Rows()
    {
        int table = SupportTicket.Table.Number - 1;
        foreach (CompanyRows rows in _rows)
            _sink!.Write(table, rows.SupportTickets);
        for (int i = 0; i < SchemaCatalog.Tables.Count; i++)
            _sink!.Finish(i);
        _sink!.Complete(Nothing);
    }

    /// <summary>Closes the sink.</summary>
    public void Dispose()
    {
        _sink?.Dispose();
        _behind?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Forgets the files.</summary>
    [IterationCleanup]
    public void Close()
    {
        Dispose();
        _folder!.Delete(recursive: true);
    }
}
