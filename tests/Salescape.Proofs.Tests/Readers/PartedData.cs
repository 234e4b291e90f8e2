using Salescape.Cli.Tests.Laws;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;
using Salescape.Storage.Parts;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>A company's data set in two parts, in a folder that goes with it.</summary>
internal sealed class PartedData : IDisposable
{
    private const int Parts = 2;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public PartedData(CompanySettings settings, DataFormat format)
    {
        DatasetRequest request = GeneratedData.Request(settings, format, threads: 2, Path.Combine(_folder.FullName, "data"));
        for (int number = 1; number <= Parts; number++)
            DatasetWriter.Write(new Company(settings), request with { Part = new(number, Parts) });
        Dataset = PartedDataset.Open(request.Folder).Finish(new Company(settings), request);
    }

    public Dataset Dataset { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
