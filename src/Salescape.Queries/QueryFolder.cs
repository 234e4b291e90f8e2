namespace Salescape.Queries;

/// <summary>
/// The folders of <c>sql/</c>. In a checkout they are read from disk, so that a change of a query needs no build; a program that
/// stands alone carries them inside.
/// </summary>
public static class QueryFolder
{
    /// <summary>The folder of all, and the resource that carries it.</summary>
    internal const string Root = "sql";
    private const string SolutionFile = "Salescape.slnx";

    private static readonly string? Checkout = CheckoutAbove(AppContext.BaseDirectory);

    /// <summary>All files of a folder, and of folders in it, in the order of their names.</summary>
    /// <param name="folder">The folder below <c>sql/</c>.</param>
    public static IEnumerable<QueryFile> Read(string folder) => Checkout is null ? Inside(folder) : OnDisk(Checkout, folder);

    /// <summary>The same as a checkout has them on disk.</summary>
    internal static IEnumerable<QueryFile> OnDisk(string checkout, string folder) =>
        Parse(folder, FilesOnDisk(checkout, folder), Snippets.Of(FilesOnDisk(checkout, Snippets.Folder)));

    /// <summary>The same as the assembly carries them.</summary>
    internal static IEnumerable<QueryFile> Inside(string folder) =>
        Parse(folder, FilesInside(folder), Snippets.Of(FilesInside(Snippets.Folder)));

    /// <summary>The snippets that queries share.</summary>
    internal static Snippets ReadSnippets() =>
        Snippets.Of(Checkout is null ? FilesInside(Snippets.Folder) : FilesOnDisk(Checkout, Snippets.Folder));

    private static IEnumerable<QueryFile> Parse(string folder, IEnumerable<(string Path, string Text)> files, Snippets snippets) =>
        files
            .OrderBy(file => file.Path.Split('/')[^1], StringComparer.Ordinal)
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => QueryFile.Parse(folder, file.Path[..^QueryFile.Ending.Length], file.Text, snippets));

    // A checkout that shares nothing has no snippets.
    private static IEnumerable<(string Path, string Text)> FilesOnDisk(string checkout, string folder)
    {
        string place = Path.Combine(checkout, Root, folder);
        return Directory.Exists(place) || folder != Snippets.Folder
            ? Directory
                .EnumerateFiles(place, $"*{QueryFile.Ending}", SearchOption.AllDirectories)
                .Select(file => (Path.GetRelativePath(place, file).Replace('\\', '/'), File.ReadAllText(file)))
            : [];
    }

    private static IEnumerable<(string Path, string Text)> FilesInside(string folder) => PackedQueries.Below($"{folder}/");

    private static string? CheckoutAbove(string? folder)
    {
        while (folder is not null && !(File.Exists(Path.Combine(folder, SolutionFile)) && Directory.Exists(Path.Combine(folder, Root))))
            folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
