using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Formats;

/// <summary>
/// Where rows go. The batches of one table come one at a time and always in the same order; different tables may be
/// written on different threads. What a sink writes may depend on the batches and their order alone, never on threads.
/// Tables are named by their place among those of the sink, which are <see cref="SchemaCatalog.Tables"/> but where versions of their rows are
/// written.
/// </summary>
internal interface ISink : IDisposable
{
    /// <summary>Takes the rows of a batch; the batch is reused when the call returns.</summary>
    void Write(int table, TableBatch batch);

    /// <summary>Writes what is still held of a table; no more rows of it will come. Called for empty tables too.</summary>
    void Finish(int table);

    /// <summary>Closes everything after the last table is finished.</summary>
    /// <param name="manifest">What is known of the data set; its files are not.</param>
    /// <returns>The files written.</returns>
    IReadOnlyList<ManifestFile> Complete(Manifest manifest);
}

/// <summary>What a sink is told.</summary>
/// <param name="Folder">Where it writes; empty when it begins.</param>
/// <param name="Threads">Threads that it may keep busy.</param>
/// <param name="Keys">The keys that are declared, in formats that can.</param>
/// <param name="Behind">What is to follow every file that may become large.</param>
internal sealed record SinkSettings(string Folder, int Threads, DeclaredKeys Keys, WriteBehind Behind)
{
    /// <summary>The tables, in formats of a file a table; those of the catalog with <see cref="UpdatedAt"/> if rows bear it.</summary>
    public IReadOnlyList<TableDefinition> Tables { get; init; } = SchemaCatalog.Tables;

    /// <summary>Views beside the tables, in formats that can hold any.</summary>
    public IReadOnlyList<StoredView> Views { get; init; } = [];

    /// <summary>Who is told how far the closing has come; throws to stop.</summary>
    public Action<DatasetProgress>? Progress { get; init; }

    /// <summary>Ends what takes long between two such tellings.</summary>
    public CancellationToken Stop { get; init; }
}
