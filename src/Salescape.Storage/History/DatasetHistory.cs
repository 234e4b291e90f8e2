using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Advance;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Storage.History;

/// <summary>
/// Adds the versions of its rows to a data set on disk: into a copy of the database that takes its place by one rename, or as files beside
/// those of the tables. A run that is killed leaves the data set with all of them or none.
/// </summary>
public static class DatasetHistory
{
    // A history is some two to nine times as large as the tables, the more the longer it is.
    private const int LikelyGrowth = 3;

    /// <summary>Adds versions.</summary>
    /// <param name="folder">The data set's folder.</param>
    /// <param name="request">What is wished, given what it says of itself.</param>
    /// <returns>What it says of itself then.</returns>
    /// <exception cref="RefusedException">It has a history, is not as it was written, is in use, or cannot be written.</exception>
    public static Dataset Add(string folder, Func<Dataset, HistoryRequest> request)
    {
        try
        {
            // Asked before the folder is claimed, which makes it if it is not there.
            Dataset.Open(folder);
            using TargetFolder target = TargetFolder.Claim(folder, Publishable.Dataset);
            Dataset dataset = Dataset.Open(target.Folder);
            HistoryRequest wish = request(dataset);
            DatasetWriter.RefuseLog(target.Folder);
            dataset.RefuseAltered(wish.Threads);
            DiskSpace.Demand(target.Folder, LikelyGrowth * dataset.Manifest.Files.Sum(file => file.Bytes));
            Manifest manifest = dataset.Format.MayHoldMore ? IntoDatabase(dataset, wish, target) : AsFiles(dataset, wish, target);
            manifest.Write(target.Staging);
            wish.Stop.ThrowIfCancellationRequested();
            target.Publish();
            return Dataset.Open(target.Folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DuckDBException)
        {
            throw DatasetWriter.Refusal(folder, failure);
        }
    }

    /// <summary>Writes the versions of a data set's rows as files into a folder.</summary>
    /// <returns>What they hold, and the files.</returns>
    internal static (IReadOnlyList<ManifestTable> History, IReadOnlyList<ManifestFile> Files) Write(
        IHistorySource source,
        Dataset dataset,
        SinkSettings settings
    )
    {
        using ISink sink = dataset.Format.As(dataset).CreateSink(
            settings with { Tables = [.. HistoryTable.All.Select(table => table.Versions)] }
        );
        IReadOnlyList<ManifestTable> history = HistoryFlow.Run(source, sink, settings.Threads, settings.Progress);
        return (history, sink.Complete(dataset.Manifest));
    }

    private static Manifest IntoDatabase(Dataset dataset, HistoryRequest wish, TargetFolder target)
    {
        string to = Path.Combine(target.Staging, DuckDbFormat.FileName);
        using DuckDbCopy copy = DuckDbCopy.Of(dataset, to, wish.Threads, wish.Stop);
        DuckDbContents.RefuseHistoryOfOthers(copy.Connection, DuckDbCopy.Name);
        IReadOnlyList<ManifestTable> history;
        using (var versions = new DuckDbVersions(copy))
            history = HistoryFlow.Run(wish.Source(), versions, wish.Threads, wish.Progress);
        Manifest manifest = dataset.Manifest with { History = history };
        wish.Progress?.Invoke(new(DatasetPhase.Close, 0, 1));
        return manifest with { Files = [copy.Close(manifest)] };
    }

    private static Manifest AsFiles(Dataset dataset, HistoryRequest wish, TargetFolder target)
    {
        using var behind = new WriteBehind(WriteBehindLimits.Default);
        (IReadOnlyList<ManifestTable> history, IReadOnlyList<ManifestFile> files) = Write(
            wish.Source(),
            dataset,
            new(target.Staging, wish.Threads, DeclaredKeys.Primary, behind) { Progress = wish.Progress, Stop = wish.Stop }
        );
        return dataset.Manifest with { History = history, Files = [.. dataset.Manifest.Files, .. files] };
    }
}
