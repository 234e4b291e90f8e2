using System.Globalization;
using Salescape.Simulation;
using Salescape.Storage.Datasets;
using Salescape.Tests;

namespace Salescape.Proofs.Tests.Fingerprints;

/// <summary>The rows of two companies are pinned, so that no change alters the world unnoticed.</summary>
public sealed class FingerprintTests
{
    [Theory]
    [InlineData("0.1")]
    [InlineData("1")]
    public void Equal_settings_give_equal_rows_from_version_to_version(string scale)
    {
        var settings = new CompanySettings(
            42,
            decimal.Parse(scale, CultureInfo.InvariantCulture),
            new(2023, 7, 1),
            new(2026, 6, 30),
            "Tessaline"
        );

        string tables = string.Concat(
            DatasetWriter.Rehearse(new Company(settings), threads: 2).Select(table => $"{table.Fingerprint} {table.Rows,6} {table.Name}\n")
        );

        PinnedFile.Equal(
            $"tests/Salescape.Proofs.Tests/Fingerprints/scale-{scale}.txt",
            tables,
            "If the world was meant to change, say how in a line of CHANGELOG.md, under Changed."
        );
    }
}
