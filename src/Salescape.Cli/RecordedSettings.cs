using System.Globalization;
using Salescape.Cli.Commands;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Storage.Datasets;

namespace Salescape.Cli;

/// <summary>A world's settings as a manifest records them, so that the world can be lived again from its data set.</summary>
internal static class RecordedSettings
{
    private const string Seed = "seed";
    private const string Scale = "scale";
    private const string Vendor = "vendor";
    private const string Edition = "edition";
    private const string Erasures = "erasures";

    /// <summary>The settings by name. The window's two days stand in the manifest itself.</summary>
    public static IReadOnlyDictionary<string, string> Of(CompanySettings settings)
    {
        var recorded = new OrderedDictionary<string, string>
        {
            [Seed] = settings.Seed.ToString(CultureInfo.InvariantCulture),
            [Scale] = settings.Scale.ToString(CultureInfo.InvariantCulture),
            [Vendor] = settings.Vendor,
            [Edition] = settings.Edition.ToString(CultureInfo.InvariantCulture),
        };
        if (settings.HasErasures)
            recorded[Erasures] = "yes";
        return recorded;
    }

    /// <summary>The settings that a data set was made with.</summary>
    public static CompanySettings In(Dataset dataset) => In(dataset.Manifest, dataset.Folder);

    /// <summary>The settings that a data set was made with.</summary>
    /// <param name="manifest">What it says of itself.</param>
    /// <param name="place">Where it is, for the refusal.</param>
    public static CompanySettings In(Manifest manifest, string place)
    {
        IReadOnlyDictionary<string, string> recorded = manifest.Settings;
        if (
            !recorded.TryGetValue(Vendor, out string? vendor)
            || !long.TryParse(recorded.GetValueOrDefault(Seed), CultureInfo.InvariantCulture, out long seed)
            || !decimal.TryParse(recorded.GetValueOrDefault(Scale), CultureInfo.InvariantCulture, out decimal scale)
        )
            throw new RefusedException($"The manifest in {place} does not say how the data set was made.", "Give the settings as options.");
        if (!VendorName.IsAllowed(vendor))
            throw new RefusedException(
                $"The manifest in {place} names a vendor '{vendor}', which is not a name.",
                "Generate the data set again with another --vendor."
            );
        WorldOptions.RefuseImpossible(scale, manifest.Start, manifest.AsOf, place);
        return new(seed, scale, manifest.Start, manifest.AsOf, vendor)
        {
            Edition = EditionOf(manifest, place),
            HasErasures = HasErasures(manifest),
        };
    }

    /// <summary>Whether people may have been erased from a data set.</summary>
    public static bool HasErasures(Manifest manifest) => manifest.Settings.ContainsKey(Erasures);

    /// <summary>The edition that a data set was made of.</summary>
    /// <exception cref="RefusedException">It is of the time before there were editions, and means other things by its rows.</exception>
    public static int EditionOf(Manifest manifest, string place) =>
        int.TryParse(manifest.Settings.GetValueOrDefault(Edition), CultureInfo.InvariantCulture, out int edition)
        && edition is >= WorldOptions.FirstEdition and <= WorldOptions.LastEdition
            ? edition
            : throw new RefusedException(
                $"The data set in {place} was written by version {manifest.Version}, whose company had no years before its window.",
                "Generate it again with --overwrite."
            );
}
