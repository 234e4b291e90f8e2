using System.Reflection;

namespace Salescape.Analyses.Report;

/// <summary>The files that lie beside the pages: style, scripts, the charting library with its licence.</summary>
internal static class Assets
{
    private const string Folder = "assets/";

    /// <summary>Their paths below the report's folder.</summary>
    public static IEnumerable<string> Paths =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal));

    /// <summary>A file's bytes.</summary>
    public static Stream Open(string path) => Assembly.GetExecutingAssembly().GetManifestResourceStream(path)!;

    /// <summary>A file's text, to stand inside a page.</summary>
    public static Html Text(string name)
    {
        using var reader = new StreamReader(Open(Folder + name));
        return new(reader.ReadToEnd());
    }
}
