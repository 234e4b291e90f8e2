namespace Salescape.Tests;

/// <summary>Files of the repository that tests compare with.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathTo(parts));

    /// <summary>The files below a folder that match a pattern, without what builds leave, as paths from the root with forward
    /// slashes.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        [
            .. Directory
                .EnumerateFiles(PathTo(folder), pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or ".git" or "node_modules"))
                .Order(StringComparer.Ordinal),
        ];

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Salescape.slnx"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));
}
