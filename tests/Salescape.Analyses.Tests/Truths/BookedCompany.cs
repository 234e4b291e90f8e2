using System.Globalization;
using Salescape.Analyses.Engines;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Analyses.Tests.Truths;

/// <summary>A company whose answers can be held against its rows in memory.</summary>
public interface IBookedCompany
{
    /// <summary>The rows in memory.</summary>
    Books Books { get; }

    /// <summary>What the company is made with, as a failing truth names it.</summary>
    string Name { get; }

    /// <summary>DuckDB over its data set, for one thread.</summary>
    Engine DuckDb();
}

/// <summary>Another company, so that no answer is right by one seed's luck: one that was drawn. SALESCAPE_TRUTH=seed,as-of,scale,months
/// lives any other; <see cref="HuntTests"/> draws as many as there is time for.</summary>
public sealed class DrawnCompany : IBookedCompany, IDisposable
{
    private const string Recorded = "59121,2026-09-21,0.15,36";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly Lazy<DuckDbEngine> _duckDb;
    private readonly Lazy<Books> _books;

    public DrawnCompany()
        : this(Read(Environment.GetEnvironmentVariable("SALESCAPE_TRUTH") ?? Recorded)) { }

    internal DrawnCompany(CompanySettings settings)
    {
        DateOnly before = settings.Start.AddDays(-1);
        int months = ((settings.AsOf.Year - before.Year) * 12) + settings.AsOf.Month - before.Month;
        Name = string.Create(
            CultureInfo.InvariantCulture,
            $"SALESCAPE_TRUTH={settings.Seed},{settings.AsOf:yyyy-MM-dd},{settings.Scale},{months}"
        );
        var request = new DatasetRequest
        {
            Folder = Path.Combine(_folder.FullName, "drawn"),
            Format = DuckDbFormat.Instance,
            Threads = 2,
            Start = settings.Start,
            AsOf = settings.AsOf,
            Settings = new Dictionary<string, string> { ["vendor"] = settings.Vendor },
            Version = "0.0.0",
            Volume = 0.1,
        };
        _duckDb = new(() => new DuckDbEngine(DatasetWriter.Write(new Company(settings), request)));
        _books = new(() => new Books(settings));
    }

    public Books Books => _books.Value;

    public string Name { get; }

    public Engine DuckDb() => _duckDb.Value.Duplicate();

    public void Dispose()
    {
        if (_duckDb.IsValueCreated)
            _duckDb.Value.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>The settings that a name says: seed, as-of, scale and months.</summary>
    internal static CompanySettings Read(string name)
    {
        string[] given = name.Split(',');
        return Of(
            long.Parse(given[0], CultureInfo.InvariantCulture),
            DateOnly.ParseExact(given[1], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            decimal.Parse(given[2], CultureInfo.InvariantCulture),
            int.Parse(given[3], CultureInfo.InvariantCulture)
        );
    }

    internal static CompanySettings Of(long seed, DateOnly asOf, decimal scale, int months) =>
        new(seed, scale, asOf.AddMonths(-months).AddDays(1), asOf, "Tessaline");
}
