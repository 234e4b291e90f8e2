using Salescape.Analyses.Engines;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Analyses.Tests.Headlines;

/// <summary>Companies of other seeds, as they stand on a day in the middle of a quarter; one is so small that many answers are
/// empty.</summary>
public sealed class OtherCompanies : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public OtherCompanies() => Engines = [Open(7, 0.02m), Open(1_234_567, 0.08m)];

    /// <summary>An engine over each.</summary>
    public IReadOnlyList<Engine> Engines { get; }

    public void Dispose()
    {
        foreach (Engine engine in Engines)
            engine.Dispose();
        _folder.Delete(recursive: true);
    }

    private DuckDbEngine Open(long seed, decimal scale)
    {
        CompanySettings settings = SmallCompany.Settings with { Seed = seed, Scale = scale, AsOf = new(2026, 5, 17) };
        return new(
            DatasetWriter.Write(
                new Company(settings),
                new()
                {
                    Folder = Path.Combine(_folder.FullName, $"{seed}"),
                    Format = DuckDbFormat.Instance,
                    Threads = 2,
                    Start = settings.Start,
                    AsOf = settings.AsOf,
                    Settings = new Dictionary<string, string> { ["vendor"] = settings.Vendor },
                    Version = "0.0.0",
                    Volume = 0.1,
                }
            )
        );
    }
}
