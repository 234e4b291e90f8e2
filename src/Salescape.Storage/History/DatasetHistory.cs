using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Advance;
using Salescape.Storage.Changes;
using Salescape.Storage.Datasets;
using Salescape.Storage.Flow;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Storage.History;

/// <summary>Adds the versions of all rows that change to a data set that is there.</summary>
public static class DatasetHistory
{
    /// <summary>Adds them, or changes nothing.</summary>
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
            string from = dataset.PathOf(DuckDbFormat.FileName);
            DiskSpace.Demand(target.Folder, 2 * new FileInfo(from).Length);
            using (DuckDbCopy copy = DuckDbCopy.Of(dataset, Path.Combine(target.Staging, DuckDbFormat.FileName), wish.Threads, wish.Stop))
            {
                IReadOnlyList<ManifestTable> history = Write(copy, dataset.Manifest.Start, wish);
                Manifest manifest = dataset.Manifest with { History = history };
                wish.Progress?.Invoke(new(DatasetPhase.Close, 0, 1));
                manifest = manifest with { Files = [copy.Close(manifest)] };
                manifest.Write(target.Staging);
            }

            wish.Stop.ThrowIfCancellationRequested();
            target.Publish();
            return Dataset.Open(target.Folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DuckDBException)
        {
            throw DatasetWriter.Refusal(folder, failure);
        }
    }

    private static IReadOnlyList<ManifestTable> Write(DuckDbCopy copy, DateOnly start, HistoryRequest wish)
    {
        DuckDbContents.RefuseHistoryOfOthers(copy.Connection, DuckDbCopy.Name);
        var history = new DuckDbHistory(copy);
        history.Create();
        using (var first = new FirstVersions(history, start))
            new RowFlow(wish.FirstRows(), first, threads: 1, report: null).Run();
        ChangeFlow.Run(wish.Changes(), wish.Threads, wish.Progress, history.Add);
        history.Flush();
        return history.Tables;
    }
}
