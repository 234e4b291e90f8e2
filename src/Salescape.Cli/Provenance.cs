using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Storage.Datasets;

namespace Salescape.Cli;

/// <summary>Whether a data set holds the world that it says it does.</summary>
internal static class Provenance
{
    /// <summary>Makes the world of a data set's settings again and compares what its tables should hold with what the manifest says. A
    /// world of another version of the program cannot be made again.</summary>
    /// <param name="manifest">What the data set says of itself.</param>
    /// <param name="place">Where it is, for the refusal.</param>
    /// <param name="threads">Threads to keep busy.</param>
    /// <exception cref="RefusedException">The settings make other rows.</exception>
    public static void RefuseOtherWorld(Manifest manifest, string place, int threads)
    {
        RecordedSettings.EditionOf(manifest, place);
        if (manifest.Version != Generation.Version)
            return;
        CompanySettings settings = RecordedSettings.In(manifest, place);
        foreach ((ManifestTable made, ManifestTable held) in Generation.Rehearse(settings, threads).Zip(manifest.Tables))
        {
            if (made != held)
                throw new RefusedException(
                    $"The data set in {place} is not what its settings make: {held.Name} differs (seed {settings.Seed}, scale {settings.Scale}).",
                    "Restore it, or generate it again with --overwrite."
                );
        }
    }
}
