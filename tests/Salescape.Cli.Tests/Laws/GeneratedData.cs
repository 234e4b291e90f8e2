using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;

namespace Salescape.Cli.Tests.Laws;

/// <summary>A company's data set in a folder that goes with it.</summary>
internal sealed class GeneratedData : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public GeneratedData(CompanySettings settings, DataFormat format, int threads = 2) =>
        Dataset = DatasetWriter.Write(new Company(settings), Request(settings, format, threads, Path.Combine(_folder.FullName, "data")));

    public Dataset Dataset { get; }

    public byte[] Bytes(ManifestFile file) => File.ReadAllBytes(Path.Combine(Dataset.Folder, file.Path));

    /// <summary>The wish for a company's data set.</summary>
    public static DatasetRequest Request(CompanySettings settings, DataFormat format, int threads, string folder) =>
        new()
        {
            Folder = folder,
            Format = format,
            Threads = threads,
            Start = settings.Start,
            AsOf = settings.AsOf,
            Settings = new Dictionary<string, string>(),
            Version = "0",
            Volume = (double)settings.Scale,
        };

    public void Dispose() => _folder.Delete(recursive: true);
}
