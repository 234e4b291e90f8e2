using System.Diagnostics;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;

namespace Salescape.Storage.Changes;

/// <summary>Writes a company's changes to disk.</summary>
public static class ChangeWriter
{
    /// <summary>Writes changes and puts them in place of those before, if they may be replaced.</summary>
    /// <returns>What was written.</returns>
    /// <exception cref="RefusedException">The folder is not ours to use, the disk is too small, or writing failed.</exception>
    public static ChangeManifest Write(IChangeSource source, ChangeRequest request)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            using TargetFolder target = TargetFolder.Claim(request.Folder, ChangeManifest.Kind);
            RefusePresent(target.Folder, request.Overwrite);
            ChangeManifest manifest = WriteFiles(source, request, target.Staging);
            manifest = manifest with { Run = new(DateTime.UtcNow, request.Threads, Math.Round(watch.Elapsed.TotalSeconds, 3)) };
            manifest.Write(target.Staging);
            request.Stop.ThrowIfCancellationRequested();
            target.Publish();
            return manifest;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw DatasetWriter.Refusal(request.Folder, failure);
        }
    }

    private static ChangeManifest WriteFiles(IChangeSource source, ChangeRequest request, string folder)
    {
        bool[] kept = [.. SchemaCatalog.Tables.Select(table => request.Tables.Count == 0 || request.Tables.Contains(table))];
        long[,] counts = new long[kept.Length, ChangeRows.Operations.Count];
        using var behind = new WriteBehind(WriteBehindLimits.Default);
        using IChangeSink sink = request.Format.CreateSink(new(folder, behind), kept);
        ChangeFlow.Run(
            request.Part is { } part ? new PartOfChanges(source, part) : source,
            request.Threads,
            request.Progress,
            day =>
            {
                foreach (Booked booked in day.Booked)
                    counts[booked.Table, (int)booked.Change.Kind]++;
                sink.Write(day);
            }
        );
        return new(
            Manifest.ProductName,
            request.Version,
            request.Format.Name,
            request.Format.Options,
            request.Start,
            source.From,
            source.Until,
            request.Settings,
            new(default, request.Threads, 0),
            [
                .. ChangeSinkSettings.Of(kept).Select(table => new ChangedTable(
                    table.Table.QualifiedName,
                    counts[table.Place, (int)ChangeKind.Insert],
                    counts[table.Place, (int)ChangeKind.Update],
                    counts[table.Place, (int)ChangeKind.Delete]
                )),
            ],
            sink.Finish(),
            request.Part
        );
    }

    private static void RefusePresent(string folder, bool overwrite)
    {
        if (!overwrite && ChangeManifest.Read(folder) is { } present)
            throw new RefusedException(
                $"{folder} already holds changes ({present.Format}, {present.From:yyyy-MM-dd} to {present.To:yyyy-MM-dd}).",
                "Add --overwrite to replace them, or choose another folder with --out."
            );
    }
}
