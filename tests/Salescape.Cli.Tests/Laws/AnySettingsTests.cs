using System.Globalization;
using CsCheck;
using Salescape.Schema;
using Salescape.Simulation;
using Salescape.Simulation.Tests.Laws;
using Salescape.Storage.Datasets;
using Salescape.Storage.Parts;
using Salescape.Tests;
using Salescape.Verification.Checks;

namespace Salescape.Cli.Tests.Laws;

/// <summary>
/// All laws at once, for any settings together. SALESCAPE_HUNT=30 hunts for thirty minutes instead of a few seconds;
/// what it finds becomes a line of <c>found-settings.tsv</c>.
/// </summary>
public sealed class AnySettingsTests
{
    private const int Cases = 5;
    private const int BreachesShown = 4;
    private const int SecondsAMinute = 60;

    /// <summary>Settings under which a law was once broken: seed, scale, start, as-of, vendor, days later, format, threads,
    /// parts.</summary>
    public static TheoryData<string> Found =>
        [
            .. File.ReadLines(Repository.PathTo("tests", "Salescape.Cli.Tests", "Laws", "found-settings.tsv"))
                .Where(line => !line.StartsWith('#')),
        ];

    [Theory]
    [MemberData(nameof(Found))]
    public void Settings_that_once_broke_a_law_keep_all(string line) => Assert.Empty(Breaches(SettingsCase.Parse(line)));

    [Fact]
    public void Any_settings_keep_all_laws()
    {
        // A hunt does not end with the first find.
        var finds = new List<string>();
        int cases = 0;
        int hunt = int.Parse(Environment.GetEnvironmentVariable("SALESCAPE_HUNT") ?? "0", CultureInfo.InvariantCulture);
        SettingsCase.Any.Sample(
            one =>
            {
                cases++;
                foreach (string breach in Breaches(one).Take(BreachesShown))
                {
                    finds.Add($"{one}: {breach}");
                    TestContext.Current.SendDiagnosticMessage(finds[^1]);
                }
            },
            iter: hunt == 0 ? Cases : -1,
            time: hunt == 0 ? -1 : hunt * SecondsAMinute,
            threads: 1
        );

        Assert.True(
            finds.Count == 0,
            $"{finds.Count} finds in {cases} cases:{Environment.NewLine}{string.Join(Environment.NewLine, finds)}"
        );
        TestContext.Current.SendDiagnosticMessage($"Nothing found in {cases} cases.");
    }

    private static IEnumerable<string> Breaches(SettingsCase one)
    {
        try
        {
            return [.. BreachesAsWritten(one), .. BreachesAsSeenLater(one)];
        }
        catch (Exception failure)
        {
            return [failure.ToString()];
        }
    }

    /// <summary>Fingerprints do not depend on threads, parts and format; what was written is what is read; every check holds.</summary>
    private static IEnumerable<string> BreachesAsWritten(SettingsCase one)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            Dataset dataset = Write(one, Path.Combine(folder.FullName, "data"));
            IReadOnlyList<ManifestTable> alone = DatasetWriter.Rehearse(new Company(one.World), threads: 1);
            return
            [
                .. Differences("written", alone, dataset.Manifest.Tables),
                .. Differences("read", alone, dataset.Recount(one.Threads)),
                .. dataset.Verify(one.Threads).Select(finding => finding.Message),
                .. CheckRunner.Run(dataset, one.Threads, BreachesShown, CheckCatalog.All).Where(result => !result.Holds).Select(Line),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A later as-of holds every row as it was and none that is older.</summary>
    private static IEnumerable<string> BreachesAsSeenLater(SettingsCase one)
    {
        var earlier = new World(one.World);
        var later = new World(one.World with { AsOf = one.World.AsOf.AddDays(one.DaysLater) });
        return SchemaCatalog.Tables.SelectMany(table => AsOfLaw.Breaches(earlier, later, table));
    }

    private static Dataset Write(SettingsCase one, string folder)
    {
        DatasetRequest request = GeneratedData.Request(one.World, one.Format, one.Threads, folder);
        if (one.Parts == 1)
            return DatasetWriter.Write(new Company(one.World), request);
        for (int number = 1; number <= one.Parts; number++)
            DatasetWriter.Write(new Company(one.World), request with { Part = new(number, one.Parts) });
        return PartedDataset.Open(folder).Finish(new Company(one.World), request);
    }

    private static IEnumerable<string> Differences(string how, IReadOnlyList<ManifestTable> alone, IReadOnlyList<ManifestTable> other) =>
        alone.Zip(other).Where(pair => pair.First != pair.Second).Select(pair => $"{how}: {pair.Second}, not {pair.First}");

    private static string Line(CheckResult result) =>
        $"{result.Check.Name}: {result.Violations} ({string.Join(", ", result.Offenders!.Columns)}: {string.Join(" | ", result.Offenders.Rows.Select(row => string.Join(", ", row)))})";
}
