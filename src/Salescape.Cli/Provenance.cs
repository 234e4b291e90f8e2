using Salescape.Output.Datasets;
using Salescape.Schema.Kernel;
using Salescape.Simulation;

namespace Salescape.Cli;

/// <summary>Whether a data set holds the world that it says it does.</summary>
internal static class Provenance
{
    /// <summary>Makes the world of a data set's settings again and compares what its tables should hold with what the manifest says. A world of another version of the program cannot be made again.</summary>
    /// <exception cref="RefusedException">The settings make other rows.</exception>
    public static void RefuseOtherWorld(Dataset dataset, int threads)
    {
        if (dataset.Manifest.Version != Generation.Version)
            return;
        CompanySettings settings = RecordedSettings.In(dataset);
        foreach ((ManifestTable made, ManifestTable held) in Generation.Rehearse(settings, threads).Zip(dataset.Manifest.Tables))
        {
            if (made != held)
                throw new RefusedException($"The data set in {dataset.Folder} is not what its settings make: {held.Name} differs (seed {settings.Seed}, scale {settings.Scale}).", "Restore it, or generate it anew with --overwrite.");
        }
    }
}
