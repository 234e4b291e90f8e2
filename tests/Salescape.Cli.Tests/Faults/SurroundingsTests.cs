using System.Text.Json;
using Salescape.Storage.Datasets;

namespace Salescape.Cli.Tests.Faults;

/// <summary>Clocks, time zones and languages decide no byte.</summary>
public sealed class SurroundingsTests : FaultyRuns
{
    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public void The_same_bytes_wherever_and_whenever(string format)
    {
        string[][] surroundings =
        [
            ["env", "TZ=UTC", "LC_ALL=C"],
            ["env", "TZ=Pacific/Kiritimati", "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "faketime", "1999-12-31 23:59:59"],
            ["env", "TZ=America/Los_Angeles", "LANG=de_DE.UTF-8", "LC_ALL=de_DE.UTF-8", "faketime", "2038-01-19 03:14:07"],
        ];
        IReadOnlyList<ManifestFile>? expected = null;
        foreach (string[] under in surroundings)
        {
            Outcome outcome = RunUnder(under, Writing(1, format));

            Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
            Assert.DoesNotContain(',', outcome.Output.Split('\n')[2]);
            IReadOnlyList<ManifestFile> files = Dataset.Open(PathOf(Data)).Manifest.Files;
            Assert.Equal(expected ??= files, files);
        }

        AssertWhole(1);
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "2026-07-01")]
    [InlineData("America/Los_Angeles", "2026-06-30")]
    public void Today_is_what_the_clock_on_the_wall_says(string zone, string today)
    {
        string[] words = ["generate", "--scale", "0.01", "--months", "1", "--to", "csv", "--out", Data];

        // The moment is given in the zone of the clock, here that of the machine, which is then looked at from another.
        Outcome outcome = RunUnder(["env", "TZ=UTC", "faketime", "2026-07-01 02:00:00", "env", $"TZ={zone}"], words);

        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        JsonElement manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(PathOf(Data), Manifest.FileName))).RootElement;
        Assert.Equal(today, manifest.GetProperty("as_of").GetString());
    }
}
