using DuckDB.NET.Data;
using Salescape.Output.Fingerprints;
using Salescape.Output.Sinks;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Datasets;

/// <summary>A data set on disk, in any format, with the manifest that proves it ours.</summary>
public sealed class Dataset
{
    private Dataset(string folder, Manifest manifest, DataFormat format)
    {
        Folder = folder;
        Manifest = manifest;
        Format = format;
    }

    /// <summary>The folder that holds the files and the manifest.</summary>
    public string Folder { get; }

    /// <summary>What the data set says of itself.</summary>
    public Manifest Manifest { get; }

    /// <summary>How the rows are held.</summary>
    public DataFormat Format { get; }

    /// <summary>Whether a folder holds a data set, be it one that is not yet in place.</summary>
    public static bool IsIn(string folder) => Publication.IsInterrupted(folder) || Manifest.Read(folder) is not null;

    /// <summary>Opens the data set in a folder, or the one that a given file belongs to.</summary>
    /// <param name="path">The folder, or a file in it such as <c>salescape.duckdb</c>.</param>
    /// <exception cref="RefusedException">There is none, or it is of a later version.</exception>
    public static Dataset Open(string path)
    {
        Dataset found = OpenPart(path);
        return found.Manifest.Part is not { } part ? found : throw new RefusedException(
            $"{path} is part {part.Number} of {part.Count} of a data set.", $"Make it whole with salescape generate --finish --out {Path.GetDirectoryName(found.Folder)}.");
    }

    /// <summary>Opens a data set or a part of one.</summary>
    /// <exception cref="RefusedException">There is none, or it is of a later version.</exception>
    internal static Dataset OpenPart(string path)
    {
        string whole = Path.GetFullPath(path);
        string folder = File.Exists(whole) ? Path.GetDirectoryName(whole)! : whole;
        if (!Directory.Exists(folder))
            throw new RefusedException($"There is no data set at {path}.", "Run salescape generate, or name the folder that it wrote.");
        TargetFolder.Recover(folder);
        Manifest manifest = Manifest.Read(folder) ?? throw new RefusedException(
            $"{folder} holds no {Manifest.FileName} of {Manifest.ProductName}.", "Name the folder that salescape generate wrote.");
        DataFormat format = DataFormat.Find(manifest.Format) ?? throw new RefusedException(
            $"The data set in {folder} has the format {manifest.Format}, which this version does not know.", "Use the version that wrote it.");
        return new(folder, manifest, format);
    }

    /// <summary>Compares every file with the manifest.</summary>
    /// <returns>What is missing, truncated, altered or extra; nothing if the data set is whole.</returns>
    public IReadOnlyList<DatasetFinding> Verify(int threads)
    {
        var findings = new DatasetFinding?[Manifest.Files.Count];
        Workers.Run(threads, findings.Length, i => findings[i] = Verify(Manifest.Files[i]));
        return [.. findings.OfType<DatasetFinding>(), .. Extras()];
    }

    /// <summary>Opens an in-memory DuckDB that sees all tables as <c>schema.table</c>.</summary>
    /// <exception cref="RefusedException">A file of it cannot be read.</exception>
    public DuckDBConnection Connect()
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        try
        {
            connection.Open();
            Expose(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes all tables visible on a DuckDB connection as <c>schema.table</c>, with native types in every format.</summary>
    /// <exception cref="RefusedException">A file of it cannot be read.</exception>
    public void Expose(DuckDBConnection connection)
    {
        try
        {
            Format.Expose(connection, Manifest.Parts is { } parts ? [.. parts.Select(part => Path.Combine(Folder, part))] : [Folder]);
        }
        catch (DuckDBException failure)
        {
            throw new RefusedException($"The data set in {Folder} cannot be read: {failure.Message.Split('\n')[0]}", "Generate it anew.", failure);
        }
    }

    /// <summary>Reads all rows again and says what each table holds; equals <see cref="Manifest.Tables"/> if the rows are as they were made.</summary>
    /// <exception cref="RefusedException">A file of it cannot be read.</exception>
    public IReadOnlyList<ManifestTable> Recount(int threads)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Expose(connection);
        var tables = new ManifestTable[SchemaCatalog.Tables.Count];
        Workers.Run(threads, tables.Length, i =>
        {
            using DuckDBConnection own = connection.Duplicate();
            own.Open();
            TableFingerprint found = new StoredTable(SchemaCatalog.Tables[i]).Read(own);
            tables[i] = new(SchemaCatalog.Tables[i].QualifiedName, found.Rows, found.Digits);
        });
        return tables;
    }

    private DatasetFinding? Verify(ManifestFile file)
    {
        var found = new FileInfo(Path.Combine(Folder, file.Path));
        if (!found.Exists)
            return new(file.Path, FileFault.Missing, $"{file.Path} is missing.");
        if (found.Length < file.Bytes)
            return new(file.Path, FileFault.Truncated, $"{file.Path} is truncated: it has {found.Length} of its {file.Bytes} bytes.");
        return found.Length == file.Bytes && FileHash.Of(found.FullName) == file.Hash
            ? null
            : new(file.Path, FileFault.Altered, $"{file.Path} was altered after it was written.");
    }

    private IEnumerable<DatasetFinding> Extras() =>
        Publication.StrangersIn(Folder, Manifest).Select(path => new DatasetFinding(path, FileFault.Extra, $"{path} does not belong to the data set."));
}
