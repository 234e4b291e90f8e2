using Salescape.Schema.Kernel;

namespace Salescape.Cli;

/// <summary>The repository that a command which rewrites documents works in.</summary>
internal static class RepositoryFolder
{
    private const string SolutionFile = "Salescape.slnx";

    /// <summary>The folder of the solution, in or above the current one.</summary>
    /// <param name="command">What needs it, for the refusal.</param>
    public static string Find(string command)
    {
        for (string? folder = Directory.GetCurrentDirectory(); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, SolutionFile)))
                return folder;
        }

        throw new RefusedException($"No {SolutionFile} in this folder or above it.", $"Run '{command}' inside the repository.");
    }
}
