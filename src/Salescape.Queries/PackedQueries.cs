using System.Globalization;

namespace Salescape.Queries;

/// <summary>The files of <c>sql/</c> that the assembly carries, one behind the other in one resource: of each a line with its path and the
/// number of its characters, then these.</summary>
internal static class PackedQueries
{
    private static readonly Lazy<string> All = new(Read);

    /// <summary>The files whose paths begin with a prefix, without it.</summary>
    public static IEnumerable<(string Path, string Text)> Below(string prefix)
    {
        string all = All.Value;
        for (int at = 0; at < all.Length;)
        {
            int lineEnd = all.IndexOf('\n', at);
            int blank = all.LastIndexOf(' ', lineEnd);
            int length = int.Parse(all.AsSpan(blank + 1, lineEnd - blank - 1), NumberStyles.None, CultureInfo.InvariantCulture);
            string path = all[at..blank];
            at = lineEnd + 1 + length;
            if (path.StartsWith(prefix, StringComparison.Ordinal))
                yield return (path[prefix.Length..], all.Substring(lineEnd + 1, length));
        }
    }

    private static string Read()
    {
        using var reader = new StreamReader(typeof(PackedQueries).Assembly.GetManifestResourceStream(QueryFolder.Root)!);
        return reader.ReadToEnd();
    }
}
