using System.Runtime.CompilerServices;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.Formats;

namespace Salescape.Costs;

/// <summary>
/// Hands each table's rows of one company to what takes rows, one call a table: Callgrind, told to dump behind each of these calls, writes
/// a file with what it cost.
/// </summary>
internal sealed class SinkCosts : IDisposable
{
    /// <summary>What takes rows, in the order of the calls.</summary>
    public static readonly string[] Takers = ["fingerprint", "csv", "parquet"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly WriteBehind _behind = new(WriteBehindLimits.Default);
    private readonly ISink[] _sinks;

    public SinkCosts() =>
        _sinks =
        [
            .. Takers
                .Skip(1)
                .Select(name =>
                    DataFormat
                        .Find(name)!
                        .CreateSink(new(_folder.CreateSubdirectory(name).FullName, Threads: 1, DeclaredKeys.Primary, _behind))
                ),
        ];

    /// <summary>Lives a company and hands on its rows; prints the rows and bytes of CSV of each table.</summary>
    public void Measure(CompanySettings settings)
    {
        CompanyRows all = RowsOf(new Company(settings));
        for (int table = 0; table < SchemaCatalog.Tables.Count; table++)
        {
            TableBatch batch = all.Batches[table];
            Fingerprint(new BatchFingerprints(batch.Table), batch);
            foreach (ISink sink in _sinks)
                Write(sink, table, batch);
        }

        foreach (TableBatch batch in all.Batches)
        {
            var file = new FileInfo(Path.Combine(_folder.FullName, "csv", batch.Table.Schema, batch.Table.Name + ".csv"));
            Console.WriteLine($"{batch.Table.QualifiedName}\t{batch.Table.RowType}\t{batch.Count}\t{file.Length}");
        }
    }

    public void Dispose()
    {
        foreach (ISink sink in _sinks)
            sink.Dispose();
        _behind.Dispose();
        _folder.Delete(recursive: true);
    }

    private static CompanyRows RowsOf(Company company)
    {
        var all = new CompanyRows();
        var block = new CompanyRows();
        company.WritePlan(all);
        for (int i = 0; i < company.BlockCount; i++)
        {
            block.Clear();
            company.WriteBlock(i, block);
            for (int table = 0; table < SchemaCatalog.Tables.Count; table++)
                all.Batches[table].Append(block.Batches[table]);
        }

        block.Clear();
        company.WriteRollUp(block);
        for (int table = 0; table < SchemaCatalog.Tables.Count; table++)
            all.Batches[table].Append(block.Batches[table]);
        return all;
    }

    // Callgrind knows both by name.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fingerprint(BatchFingerprints fingerprints, TableBatch batch) => fingerprints.Of(batch);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Write(ISink sink, int table, TableBatch batch)
    {
        sink.Write(table, batch);
        sink.Finish(table);
    }
}
