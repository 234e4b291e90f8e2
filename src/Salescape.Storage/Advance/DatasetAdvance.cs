using System.Diagnostics;
using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Flow;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.History;

namespace Salescape.Storage.Advance;

/// <summary>
/// Moves a data set on disk to a later day. What is changed is a copy of the database, or files beside those before, which take their
/// places by one rename: a run that is killed leaves the data set of either day.
/// </summary>
public static class DatasetAdvance
{
    /// <summary>Moves a data set.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="request">Which day it is moved to, given what it says of itself; null if there is nothing to do.</param>
    /// <returns>What became of it; null if there was nothing to do.</returns>
    /// <exception cref="RefusedException">It is not as it was written, is in use, or cannot be written.</exception>
    public static Advanced? Run(string folder, Func<Dataset, AdvanceRequest?> request)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            // Asked before the folder is claimed, which makes it if it is not there.
            Dataset.Open(folder);
            using TargetFolder target = TargetFolder.Claim(folder, Publishable.Dataset);
            Dataset dataset = Dataset.Open(target.Folder);
            if (request(dataset) is not { } wish)
                return null;
            DatasetWriter.RefuseLog(target.Folder);
            dataset.RefuseAltered(wish.Threads);
            Advanced advanced = dataset.Format.MayHoldMore ? Move(dataset, wish, target) : Rewrite(dataset, wish, target);
            Manifest manifest = advanced.Manifest with
            {
                AsOf = wish.To,
                Run = new(DateTime.UtcNow, wish.Threads, Math.Round(watch.Elapsed.TotalSeconds, 3)),
            };
            manifest.Write(target.Staging);
            wish.Stop.ThrowIfCancellationRequested();
            target.Publish();
            return advanced with { Manifest = manifest };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DuckDBException)
        {
            throw DatasetWriter.Refusal(folder, failure);
        }
    }

    private static Advanced Move(Dataset dataset, AdvanceRequest wish, TargetFolder target)
    {
        string from = Path.Combine(target.Folder, DuckDbFormat.FileName);
        string to = Path.Combine(target.Staging, DuckDbFormat.FileName);
        DiskSpace.Demand(target.Folder, new FileInfo(from).Length);
        using DuckDbCopy copy = DuckDbCopy.Of(dataset, to, wish.Threads, wish.Stop);
        var database = new DuckDbAdvance(copy);
        IHistory? history = dataset.Manifest.History is { } held ? new DuckDbHistory(copy, held) : null;
        Advanced advanced = new ChangesToTables(dataset.Manifest, database.Apply, history).Run(wish);
        wish.Progress?.Invoke(new(DatasetPhase.Close, 0, 1));
        database.Replace(wish.Views);
        return advanced with { Manifest = advanced.Manifest with { Files = [copy.Close(advanced.Manifest)] } };
    }

    // Rows of files cannot be changed where they are: a table that holds other rows is written anew, as it would be by a run for that day.
    private static Advanced Rewrite(Dataset dataset, AdvanceRequest wish, TargetFolder target)
    {
        Manifest before = dataset.Manifest;
        DiskSpace.Demand(target.Folder, before.Files.Sum(file => file.Bytes));
        ManifestTable[] after;
        IReadOnlyList<ManifestFile> files;
        IReadOnlyList<ManifestTable>? history = null;
        using (var behind = new WriteBehind(WriteBehindLimits.Default))
        {
            var settings = new SinkSettings(target.Staging, wish.Threads, DeclaredKeys.Primary, behind)
            {
                Tables = Manifest.TablesOf(before.HasUpdatedAt == true),
                Progress = wish.Progress,
                Stop = wish.Stop,
            };
            using (ISink sink = dataset.Format.As(dataset).CreateSink(settings))
            {
                after = DatasetWriter.Named(new RowFlow(wish.Rows(), sink, wish.Threads, wish.Progress).Run());
                files = sink.Complete(before);
            }

            if (before.History is not null)
            {
                (history, IReadOnlyList<ManifestFile> versions) = DatasetHistory.Write(wish.History(), dataset, settings);
                files = [.. files, .. versions];
            }
        }

        // A file of the same bytes stays where it is.
        HashSet<ManifestFile> held = [.. before.Files];
        foreach (ManifestFile file in files.Where(held.Contains))
            File.Delete(Path.Combine(target.Staging, file.Path));
        return new(
            before with { Tables = after, Files = files, Parts = null, History = history },
            after.Except(before.Tables).Count(),
            after.Sum(table => table.Rows) - before.Rows,
            Changed: null,
            Gone: null
        );
    }
}
