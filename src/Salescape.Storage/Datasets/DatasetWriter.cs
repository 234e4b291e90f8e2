using System.Diagnostics;
using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Fingerprints;
using Salescape.Storage.Flow;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Parts;

namespace Salescape.Storage.Datasets;

/// <summary>Turns a company into a data set on disk.</summary>
public static class DatasetWriter
{
    /// <summary>Writes a data set and puts it in place of the one before, if that may be replaced.</summary>
    /// <returns>The data set.</returns>
    /// <exception cref="RefusedException">The folder is not ours to use, the disk is too small, or writing failed.</exception>
    public static Dataset Write(IRowSource source, DatasetRequest request) =>
        request.Part is { } part
            ? WritePart(new PartSource(source, part), request, part)
            : Write(source, request, target => target.Publish());

    // The whole that the part belonged to, if there is one, stays until the part is in place.
    private static Dataset WritePart(PartSource source, DatasetRequest request, Part part)
    {
        PartedDataset.RefuseWhole(request.Folder, request.Overwrite);
        return Write(source, request with { Folder = Path.Combine(request.Folder, part.FolderName) }, target =>
        {
            using var whole = WholeSetAside.Of(request.Folder);
            target.Publish();
            whole.Forget();
        });
    }

    /// <summary>Writes what a source has.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="request">How they are written.</param>
    /// <param name="publish">Puts what was written in place.</param>
    internal static Dataset Write(IRowSource source, DatasetRequest request, Action<TargetFolder> publish)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            using TargetFolder target = TargetFolder.Claim(request.Folder, Publishable.Dataset, request.Parts is null ? null : _ => true);
            RefusePresent(target.Folder, request.Overwrite);
            RefuseLog(target.Folder);
            DiskSpace.Demand(target.Folder, request.Format, request.Volume);
            Manifest manifest;
            string staging = request.Parts is null ? target.Staging : Path.Combine(target.Staging, PartedDataset.RollUpFolder);
            using (var behind = new WriteBehind(WriteBehindLimits.Default))
            using (
                ISink sink = request.Format.CreateSink(
                    new(staging, request.Threads, request.Keys, behind)
                    {
                        Tables = Manifest.TablesOf(request.HasUpdatedAt),
                        Views = request.Views,
                        Progress = request.Progress,
                        Stop = request.Stop,
                    }
                )
            )
            {
                IReadOnlyList<TableFingerprint> tables = new RowFlow(source, sink, request.Threads, request.Progress).Run();
                manifest = Describe(request, tables);
                manifest = manifest with { Files = sink.Complete(manifest) };
            }

            if (request.Part is not null)
                manifest = manifest with { Part = request.Part, Files = [.. manifest.Files, TallyFile.Write(staging, source.Tallies)] };
            if (request.Parts is not null)
                manifest = request.Parts.Whole(manifest);
            manifest = manifest with { Run = new(DateTime.UtcNow, request.Threads, Math.Round(watch.Elapsed.TotalSeconds, 3)) };
            manifest.Write(target.Staging);
            request.Stop.ThrowIfCancellationRequested();
            publish(target);
            return Dataset.OpenPart(target.Folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DuckDBException)
        {
            throw Refusal(request.Folder, failure);
        }
    }

    /// <summary>Makes all rows and drops them.</summary>
    /// <returns>What each table would hold.</returns>
    public static IReadOnlyList<ManifestTable> Rehearse(IRowSource source, int threads, Action<DatasetProgress>? progress = null)
    {
        using var nowhere = new NowhereSink();
        return Named(new RowFlow(source, nowhere, threads, progress).Run());
    }

    private static Manifest Describe(DatasetRequest request, IReadOnlyList<TableFingerprint> tables) =>
        new(
            Manifest.ProductName,
            request.Version,
            request.Format.Name,
            request.Start,
            request.AsOf,
            request.Settings,
            new(default, request.Threads, 0),
            Named(tables),
            [],
            HasUpdatedAt: request.HasUpdatedAt ? true : null
        );

    internal static ManifestTable[] Named(IReadOnlyList<TableFingerprint> tables) =>
        [.. SchemaCatalog.Tables.Zip(tables, (table, found) => new ManifestTable(table.QualifiedName, found.Rows, found.Digits))];

    private static void RefusePresent(string folder, bool overwrite)
    {
        if (Manifest.Read(folder) is not { } present)
            return;
        if (!overwrite)
        {
            throw new RefusedException(
                $"{folder} already holds a data set ({present.Format}, as of {present.AsOf:yyyy-MM-dd}, {present.Rows} rows).",
                "Add --overwrite to replace it, or choose another folder with --out."
            );
        }

        // A file that is as it was written holds nothing else.
        string database = Path.Combine(folder, DuckDbFormat.FileName);
        bool mayHoldMore =
            present.Format == DuckDbFormat.Instance.Name
            && Entry.At(database) == EntryKind.File
            && Dataset.OpenPart(folder).Verify(threads: 1).Count > 0;
        IReadOnlyList<string> others = mayHoldMore ? DuckDbContents.MadeByOthers(database, present.History is not null) : [];
        if (others.Count > 0)
        {
            throw new RefusedException(
                $"{database} holds what salescape did not make: {others[0]}{(others.Count == 1 ? "" : $" and {others.Count - 1} more")}.",
                "Keep your own things in a database beside it, which attaches this one; or move the file away."
            );
        }
    }

    // A database's log holds what another program changed and has not put into it yet; beside a new database it would change that one.
    internal static void RefuseLog(string folder)
    {
        string log = Path.Combine(folder, DuckDbFormat.LogName);
        if (Entry.At(log) != EntryKind.Nothing)
            throw new RefusedException(
                $"{log} holds changes that another program made and has not put into the database.",
                "Close that program, or open the database with duckdb once; if the database is gone, move the log away."
            );
    }

    /// <summary>What a user is told when writing into a folder failed.</summary>
    internal static RefusedException Refusal(string folder, Exception failure) =>
        DiskSpace.IsExhausted(failure)
            ? new(
                $"The disk that holds {folder} is full.",
                "Free some space, or choose a folder on another disk with --out.",
                failure
            )
        : OpenFiles.AreTooMany(failure)
            ? new("The system lets the program open too few files at a time.", "Allow more, such as with 'ulimit -n 1024'.", failure)
        : DuckDbSink.IsOutOfMemory(failure)
            ? new(
                "So many rows do not fit into the memory that DuckDB may take.",
                "Write them with --format parquet, which DuckDB reads as well.",
                failure
            )
        : new($"{folder} cannot be written: {failure.Message.Split('\n')[0]}", "Choose another folder with --out.", failure);
}
