using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Tests.Formats;

namespace Salescape.Storage.Tests.Datasets;

/// <summary>A place of its own for each test, and a data set to be written in it.</summary>
public abstract class DatasetFolder : IDisposable
{
    /// <summary>The folder around; gone when the test ends.</summary>
    protected string Top { get; } = Directory.CreateTempSubdirectory("salescape-").FullName;

    /// <summary>Where the data set goes; not there yet.</summary>
    protected string Folder => Path.Combine(Top, "data");

    public void Dispose()
    {
        Directory.Delete(Top, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected static Dataset Write(string folder, bool overwrite = false, DataFormat? format = null) =>
        DatasetSample.Write(DatasetSample.Request(format ?? CsvFormat.Instance, folder) with { Overwrite = overwrite });

    private protected static string Refused(string folder, bool overwrite) =>
        Assert.Throws<RefusedException>(() => Write(folder, overwrite)).What;
}
