using Salescape.Analyses.Engines;
using Salescape.Semantics.Model;
using Salescape.Semantics.Targets;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Postgres;

[assembly: AssemblyFixture(typeof(Salescape.Semantics.Tests.SmallCompany))]

namespace Salescape.Semantics.Tests;

/// <summary>A few accounts in a DuckDB file, made once, and what each tool is told of them.</summary>
public sealed class SmallCompany : IDisposable
{
    private static readonly CompanySettings Settings = new(Seed: 42, Scale: 0.05m, new(2023, 7, 1), new(2026, 6, 30), "Tessaline");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly Dataset _dataset;
    private readonly Lazy<IReadOnlyList<Cut>> _cuts;

    public SmallCompany()
    {
        _dataset = DatasetWriter.Write(new Company(Settings), Request);
        _cuts = new(() =>
        {
            using var engine = new DuckDbEngine(_dataset);
            return Cut.All(engine);
        });
    }

    /// <summary>The database file.</summary>
    public string Database => Path.Combine(_dataset.Folder, "salescape.duckdb");

    /// <summary>Every metric, whole and by each dimension, with the figures that <c>salescape ask</c> shows.</summary>
    internal IReadOnlyList<Cut> Cuts => _cuts.Value;

    /// <summary>What all tools are told.</summary>
    internal static SemanticModel Model { get; } = SemanticModel.Read(Settings.Start, Settings.AsOf);

    /// <summary>The files that a tool gets, by their paths.</summary>
    internal static IReadOnlyDictionary<string, string> Exported(string target) =>
        SemanticTarget.All.Single(known => known.Name == target).Files(Model).ToDictionary(file => file.Path, file => file.Content);

    /// <summary>The files that a tool gets, in a folder of their own.</summary>
    internal string WriteExport(string target)
    {
        string folder = Path.Combine(_folder.FullName, target);
        SemanticExport.Write(target, Settings.Start, Settings.AsOf, folder, overwrite: true);
        return folder;
    }

    /// <summary>Loads the same company into a server.</summary>
    internal void Load(PostgresDatabase database) => database.Write(new Company(Settings), Request);

    private DatasetRequest Request =>
        new()
        {
            Folder = Path.Combine(_folder.FullName, "data"),
            Format = DuckDbFormat.Instance,
            Threads = 2,
            Start = Settings.Start,
            AsOf = Settings.AsOf,
            Settings = new Dictionary<string, string> { ["vendor"] = Settings.Vendor },
            Version = "0.0.0",
            Volume = 0.05,
        };

    public void Dispose() => _folder.Delete(recursive: true);
}
