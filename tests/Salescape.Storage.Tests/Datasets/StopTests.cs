using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;
using Salescape.Storage.Tests.Formats;

namespace Salescape.Storage.Tests.Datasets;

/// <summary>A run that is to stop does so until what it wrote takes its place, and leaves the data set that was there.</summary>
public sealed class StopTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salescape-");

    public void Dispose() => _folder.Delete(recursive: true);

    public static TheoryData<string, DatasetPhase, bool> Moments =>
        new()
        {
            { "csv", DatasetPhase.Finish, false },
            { "parquet", DatasetPhase.Finish, false },
            { "duckdb", DatasetPhase.Finish, false },
            { "duckdb", DatasetPhase.Keys, false },
            { "duckdb", DatasetPhase.Keys, true },
            { "duckdb", DatasetPhase.Close, false },
            { "duckdb", DatasetPhase.Close, true },
        };

    // The moment is the last telling of a phase; nothing tells any more behind that of the last phase.
    [Theory]
    [MemberData(nameof(Moments))]
    public void However_late_it_is(string format, DatasetPhase last, bool foreignKeys)
    {
        using var stop = new CancellationTokenSource();
        DatasetRequest request = DatasetSample.Request(DataFormat.Find(format)!, Path.Combine(_folder.FullName, "d"));
        Dataset before = DatasetSample.Write(request);
        bool isMet = false;

        Assert.ThrowsAny<Exception>(() =>
            DatasetSample.Write(
                request with
                {
                    Overwrite = true,
                    Keys = foreignKeys ? DeclaredKeys.Foreign : DeclaredKeys.Primary,
                    Stop = stop.Token,
                    Progress = step =>
                    {
                        if (step.Phase != last || step.Done < step.Total - 1)
                            return;
                        isMet = true;
                        stop.Cancel();
                    },
                }
            )
        );

        Assert.True(isMet);
        Assert.Equal(before.Manifest.Run, Dataset.Open(request.Folder).Manifest.Run);
        Assert.Empty(Dataset.Open(request.Folder).Verify(threads: 2));
        Assert.DoesNotContain(Directory.GetFileSystemEntries(request.Folder), entry => Path.GetFileName(entry)[0] == '.');
    }
}
