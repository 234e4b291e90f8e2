using System.Globalization;
using CsCheck;
using Salescape.Simulation;
using Salescape.Storage.Datasets;

namespace Salescape.Cli.Tests.Moves;

/// <summary>A small company that nobody chose, and a folder for its data sets.</summary>
internal sealed class DrawnCompany : IDisposable
{
    // Quarters and years end among the days that follow.
    private static readonly Gen<CompanySettings> Any = Gen.Select(
        Gen.Int[1, 1_000_000],
        Gen.Int[0, 700],
        Gen.Int[45, 400],
        Gen.Bool
    ).Select(
        (seed, start, days, hasErasures) =>
        {
            DateOnly from = new DateOnly(2023, 1, 1).AddDays(start);
            return new CompanySettings(seed, 0.03m, from, from.AddDays(days), "Tessaline") { Edition = 2025, HasErasures = hasErasures };
        }
    );

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salescape-");

    public DrawnCompany() => Settings = Any.Single();

    public CompanySettings Settings { get; }

    public string Folder => _folder.FullName;

    /// <summary>What it is, for whoever meets it in a failure.</summary>
    public override string ToString() => $"{Settings}";

    /// <summary>Runs a command in this process.</summary>
    public Outcome Run(params string[] words) => ThisConsole.Run(words, Folder);

    /// <summary>Runs a command that must do its work.</summary>
    public string Done(params string[] words)
    {
        Outcome outcome = Run(words);
        Assert.True(outcome.Code == 0, $"{string.Join(' ', words)}: {outcome.Errors}{outcome.Output} {this}");
        return outcome.Output;
    }

    /// <summary>Writes it as it is seen from a day.</summary>
    public void Generate(string name, DateOnly asOf, params string[] more) => Done([.. Words(asOf), "--out", name, .. more]);

    /// <summary>The words that generate it as it is seen from a day.</summary>
    public string[] Words(DateOnly asOf) => ["generate", .. World, "--as-of", Day(asOf)];

    /// <summary>The options that say which company it is.</summary>
    public string[] World =>
        [
            "--seed",
            Settings.Seed.ToString(CultureInfo.InvariantCulture),
            "--scale",
            Settings.Scale.ToString(CultureInfo.InvariantCulture),
            "--start",
            Day(Settings.Start),
            "--edition",
            Settings.Edition.ToString(CultureInfo.InvariantCulture),
            .. Settings.HasErasures ? ["--with-erasures"] : Array.Empty<string>(),
        ];

    /// <summary>What its tables hold when it is seen from a day.</summary>
    public IReadOnlyList<ManifestTable> Tables(DateOnly asOf) =>
        DatasetWriter.Rehearse(new Company(Settings with { AsOf = asOf }), threads: 2);

    public string PathOf(string name) => Path.Combine(Folder, name);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public void Dispose() => _folder.Delete(recursive: true);
}
