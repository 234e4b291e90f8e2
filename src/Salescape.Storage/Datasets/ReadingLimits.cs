using Salescape.Storage.Dialects;

namespace Salescape.Storage.Datasets;

/// <summary>What a DuckDB may do that reads a data set: its own files and no others, nothing loaded, and no way back.</summary>
internal static class ReadingLimits
{
    // Bytes of files that hold what does not fit into memory: as many as a large data set has itself.
    private const string MostSpilled = "100GB";

    /// <summary>The statements that set the limits, for good.</summary>
    /// <param name="folder">The folder of the data set.</param>
    public static string Of(string folder)
    {
        string spill = Path.Combine(Path.GetTempPath(), $"salescape-{Environment.ProcessId}-spill");
        return $"""
            SET temp_directory = {Dialect.Literal(spill)};
            SET max_temp_directory_size = '{MostSpilled}';
            SET autoinstall_known_extensions = false;
            SET autoload_known_extensions = false;
            SET allow_community_extensions = false;
            SET allowed_directories = [{Dialect.Literal(folder + Path.DirectorySeparatorChar)}];
            SET enable_external_access = false;
            SET lock_configuration = true;
            """;
    }
}
