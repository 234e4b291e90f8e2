using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.Flow;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Postgres;
using Salescape.Storage.History;

namespace Salescape.Storage.Datasets;

/// <summary>
/// A data set on disk, in any format, with the manifest that proves it ours. Reading changes nothing. Whoever reads it sees one
/// company: <see cref="Confirm"/> says afterwards whether another one took its place meanwhile.
/// </summary>
public sealed class Dataset
{
    // Where files are looked for first; all of them lie in the folder but in the moment in which they take their places.
    private readonly string _root;
    private readonly ManifestStamp _stamp;

    private Dataset(string folder, string root, Manifest manifest, ManifestStamp stamp, DataFormat format)
    {
        Folder = folder;
        _root = root;
        _stamp = stamp;
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
    public static bool IsIn(string folder) => ReadManifest(folder, out _, out _) is not null;

    /// <summary>Opens the data set in a folder, or the one that a given file belongs to.</summary>
    /// <param name="path">The folder, or a file in it such as <c>salescape.duckdb</c>.</param>
    /// <exception cref="RefusedException">There is none, or it is of a later version.</exception>
    public static Dataset Open(string path)
    {
        Dataset found = OpenPart(path);
        return found.Manifest.Part is not { } part
            ? found
            : throw new RefusedException(
                $"{path} is part {part.Number} of {part.Count} of a data set.",
                $"Make it whole with salescape generate --finish --out {Path.GetDirectoryName(found.Folder)}."
            );
    }

    /// <summary>Opens a data set or a part of one.</summary>
    /// <exception cref="RefusedException">There is none, or it is of a later version.</exception>
    internal static Dataset OpenPart(string path)
    {
        string whole = Path.GetFullPath(path);
        string folder = File.Exists(whole) ? Path.GetDirectoryName(whole)! : whole;
        if (!Directory.Exists(folder))
            throw new RefusedException($"There is no data set at {path}.", "Run salescape generate, or name the folder that it wrote.");
        Manifest manifest = ReadManifest(folder, out string root, out ManifestStamp stamp)
            ?? throw new RefusedException(
                $"{folder} holds no {Manifest.FileName} of {Manifest.ProductName}.",
                "Name the folder that salescape generate wrote."
            );
        DataFormat format = DataFormat.Find(manifest.Format)
            ?? throw new RefusedException(
                $"The data set in {folder} has the format {manifest.Format}, which this version does not know.",
                "Use the version that wrote it."
            );
        return new(folder, root, manifest, stamp, format);
    }

    /// <summary>Reads something of the data set, and makes sure that all of it was of one company.</summary>
    /// <param name="read">What is read; nothing of it may be shown before this returns.</param>
    /// <exception cref="RefusedException">Another data set took its place meanwhile, or reading was refused.</exception>
    public T Read<T>(Func<Dataset, T> read)
    {
        try
        {
            T found = read(this);
            Confirm();
            return found;
        }
        catch (Exception failure) when (failure is RefusedException or DuckDBException or IOException && MayHaveMoved)
        {
            throw Changed(failure);
        }
    }

    /// <summary>Says whether everything that was read since the data set was opened is of one company.</summary>
    /// <exception cref="RefusedException">Another data set took its place meanwhile.</exception>
    public void Confirm()
    {
        if (IsReplaced)
            throw Changed(null);
    }

    /// <summary>Refuses a data set that has changed since it was written.</summary>
    /// <exception cref="RefusedException">A file is missing, truncated or altered, or a table in a database that others use
    /// too.</exception>
    public void RefuseAltered(int threads)
    {
        IReadOnlyList<DatasetFinding> findings = Verify(threads);
        if (findings.Count == 0 && Format.MayHoldMore && HasLog)
            findings =
            [
                new(DuckDbFormat.FileName, FileFault.Altered, $"{DuckDbFormat.FileName} has changes beside it that another program made."),
            ];

        // Users keep views and tables of their own in a database: then its tables are judged, not its bytes.
        if (findings.Count == 0 || (Format.MayHoldMore && findings[0].Fault != FileFault.Missing && AreTablesAsWritten(threads)))
            return;
        throw new RefusedException(
            $"The data set in {Folder} has changed since it was written: {findings[0].Message}{(findings.Count == 1 ? "" : $" And {findings.Count - 1} more.")}",
            HasLog
                ? "Close that program, or open the file with duckdb once, so that they are put into it."
                : "Restore it, or generate it again with --overwrite."
        );
    }

    /// <summary>The path of one of the data set's files.</summary>
    internal string PathOf(string file) => Path.Combine(HomeOf(file), file);

    /// <summary>The paths of the files that hold a table's rows.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    internal IReadOnlyList<string> PathsOf(TableDefinition table)
    {
        string[] paths =
        [
            .. Manifest.Files.Where(file => ManifestRules.TableOf(file.Path) == table.QualifiedName).Select(file => PathOf(file.Path)),
        ];
        return paths.Length > 0
            ? paths
            : throw new RefusedException(
                $"The data set in {Folder} holds no {table.QualifiedName}: version {Manifest.Version} wrote it.",
                "Generate it again, or use that version."
            );
    }

    private string HomeOf(string file) => _root == Folder || Entry.Below(_root, file) != EntryKind.Nothing ? _root : Folder;

    // While a data set takes its place, its manifest moves once: whoever looks in one place and then in the other may miss it.
    private static Manifest? ReadManifest(string folder, out string root, out ManifestStamp stamp)
    {
        const int Tries = 5;
        for (int i = 1; ; i++)
        {
            root = Publication.RootOf(folder, Publishable.Dataset);
            Manifest? found = Manifest.Read(root, out stamp);
            if (found is not null || i == Tries || root == Publication.RootOf(folder, Publishable.Dataset))
                return found;
        }
    }

    private bool IsReplaced => ReadManifest(Folder, out _, out ManifestStamp stamp) is null || stamp != _stamp;

    // Of files that took their places meanwhile, some could not be opened any more.
    private bool MayHaveMoved => _root != Folder || IsReplaced;

    // What another program changed in a database and did not write into the file yet; whoever opens the file sees it.
    private bool HasLog => Entry.At(PathOf(DuckDbFormat.LogName)) != EntryKind.Nothing;

    private bool AreTablesAsWritten(int threads)
    {
        try
        {
            using DuckDBConnection connection = Connect();
            return Recount(connection, threads).SequenceEqual(Manifest.Tables)
                && (Manifest.History is not { } history || RecountHistory(connection, threads).SequenceEqual(history));
        }
        catch (RefusedException)
        {
            return false;
        }
    }

    private RefusedException Changed(Exception? failure) =>
        new($"The data set in {Folder} was replaced while it was read.", "Run it again.", failure);

    private RefusedException Unreadable(Exception failure) =>
        MayHaveMoved
            ? Changed(failure)
            : new($"The data set in {Folder} cannot be read: {failure.Message.Split('\n')[0]}", "Generate it again.", failure);

    /// <summary>Compares every file with the manifest.</summary>
    /// <returns>What is missing, truncated or altered; nothing if the data set is whole. Files that the manifest does not list are none of
    /// it.</returns>
    public IReadOnlyList<DatasetFinding> Verify(int threads)
    {
        var findings = new DatasetFinding?[Manifest.Files.Count];
        Workers.Run(threads, findings.Length, i => findings[i] = Verify(Manifest.Files[i]));
        return [.. findings.OfType<DatasetFinding>()];
    }

    /// <summary>Opens an in-memory DuckDB that sees all tables as <c>schema.table</c> and can reach nothing else.</summary>
    /// <exception cref="RefusedException">A file of it cannot be read.</exception>
    public DuckDBConnection Connect()
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        try
        {
            connection.Open();
            Expose(connection);
            connection.Execute(ReadingLimits.Of(Folder));
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
            Format.Expose(connection, this);
        }
        catch (DuckDBException failure)
        {
            throw Unreadable(failure);
        }
    }

    /// <summary>Reads all rows again and says what each table holds; equals <see cref="Manifest.Tables"/> if the rows are as they were
    /// made.</summary>
    /// <exception cref="RefusedException">A file of it cannot be read.</exception>
    public IReadOnlyList<ManifestTable> Recount(int threads)
    {
        using DuckDBConnection connection = Connect();
        return Recount(connection, threads);
    }

    /// <summary>The same, on a connection that sees the tables already.</summary>
    internal static IReadOnlyList<ManifestTable> Recount(DuckDBConnection connection, int threads)
    {
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

    /// <summary>The same of the tables of its history.</summary>
    internal static IReadOnlyList<ManifestTable> RecountHistory(DuckDBConnection connection, int threads)
    {
        var tables = new ManifestTable[HistoryTable.All.Count];
        Workers.Run(threads, tables.Length, i =>
        {
            using DuckDBConnection own = connection.Duplicate();
            own.Open();
            TableFingerprint found = new StoredTable(HistoryTable.All[i].Stamped).Read(own);
            tables[i] = new(HistoryTable.All[i].Versions.QualifiedName, found.Rows, found.Digits);
        });
        return tables;
    }

    private DatasetFinding? Verify(ManifestFile file)
    {
        using FileStream? found = OwnFile.Open(HomeOf(file.Path), file.Path);
        if (found is null)
            return new(file.Path, FileFault.Missing, $"{file.Path} is missing.");
        if (found.Length < file.Bytes)
            return new(file.Path, FileFault.Truncated, $"{file.Path} is truncated: it has {found.Length} of its {file.Bytes} bytes.");
        return found.Length == file.Bytes && FileHash.Of(found) == file.Hash
            ? null
            : new(file.Path, FileFault.Altered, $"{file.Path} was altered after it was written.");
    }
}
