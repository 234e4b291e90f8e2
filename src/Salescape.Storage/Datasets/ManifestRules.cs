using System.Text.RegularExpressions;
using Salescape.Storage.Formats;
using Salescape.Storage.History;

namespace Salescape.Storage.Datasets;

/// <summary>
/// What every manifest that we write fulfils. A manifest may come from anybody, and its seal can be made by anybody, so
/// nothing in it is believed that could lead out of its folder or into numbers that no run can have.
/// </summary>
internal static partial class ManifestRules
{
    private const int MostSettings = 50;
    private const int LongestText = 200;
    private const int MostParts = 10_000;
    private const int HashDigits = 32;

    // More than any disk holds: 1e15 rows and bytes.
    private const long Most = 1_000_000_000_000_000;

    private static readonly DateOnly FirstDay = new(1990, 1, 1);
    private static readonly DateOnly LastDay = new(2199, 12, 31);

    /// <summary>Whether a manifest is one that a run could have written.</summary>
    public static bool AreKept(Manifest manifest) =>
        manifest.Product == Manifest.ProductName
        && IsShort(manifest.Version)
        && IsShort(manifest.Format)
        && manifest.Start >= FirstDay
        && manifest.Start <= manifest.AsOf
        && manifest.AsOf <= LastDay
        && manifest.Settings.Count <= MostSettings
        && manifest.Settings.All(setting => IsShort(setting.Key) && IsShort(setting.Value))
        && double.IsFinite(manifest.Run.Seconds)
        && manifest.Tables.All(IsTable)
        && AreDistinct(manifest.Tables.Select(table => table.Name))
        && (manifest.History is not { } history || (history.All(IsTable) && AreHistories(history)))
        && manifest.Files.All(IsFile)
        && AreDistinct(manifest.Files.Select(file => file.Path))
        && (manifest.Part is not { } part || (part.Count is >= 1 and <= MostParts && part.Number >= 1 && part.Number <= part.Count))
        && (manifest.Parts is not { } parts || parts.All(name => name is not null && PartFolder().IsMatch(name)));

    /// <summary>The table that a file holds rows of, as <c>schema.table</c>; null if it holds none by its name.</summary>
    public static string? TableOf(string path) =>
        TableFile.Match(path) is { Success: true } match ? $"{match.Groups["schema"].Value}.{match.Groups["table"].Value}" : null;

    private static bool IsTable(ManifestTable? table) =>
        table is { Name: not null, Rows: >= 0 and <= Most, Fingerprint: not null }
        && TableName().IsMatch(table.Name)
        && IsHash(table.Fingerprint);

    private static bool AreHistories(IReadOnlyList<ManifestTable> tables) =>
        tables.Select(table => table.Name).SequenceEqual(HistoryTable.All.Select(table => table.Versions.QualifiedName));

    private static bool IsFile(ManifestFile? file) =>
        file is { Path: not null, Bytes: >= 0 and <= Most, Hash: not null } && FileName.IsMatch(file.Path) && IsHash(file.Hash);

    private static bool IsHash(string digits) => digits.Length == HashDigits && digits.All(char.IsAsciiHexDigitLower);

    private static bool IsShort(string? text) => text is { Length: <= LongestText } && !text.Any(char.IsControl);

    private static bool AreDistinct(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return names.All(seen.Add);
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9_]{0,62}\.[a-z][a-z0-9_]{0,62}\z")]
    private static partial Regex TableName();

    [GeneratedRegex(@"\A(part-[1-9][0-9]{0,4}-of-[1-9][0-9]{0,4}|roll-up)\z")]
    private static partial Regex PartFolder();

    // The names that formats give, and no others: schema/table with an ending, or numbered pieces of a table; below the folder of a part or
    // not.
    private static readonly string OfTable =
        $@"(part-[1-9][0-9]{{0,4}}-of-[1-9][0-9]{{0,4}}/|roll-up/)?(?<schema>[a-z][a-z0-9_]{{0,62}})/(?<table>[a-z][a-z0-9_]{{0,62}})({string.Join('|', Endings())})";

    private static readonly Regex TableFile = new($@"\A{OfTable}\z", RegexOptions.CultureInvariant);

    private static readonly Regex FileName = new(
        $@"\A(salescape\.duckdb|tallies\.json|part-[1-9][0-9]{{0,4}}-of-[1-9][0-9]{{0,4}}/(tallies|manifest)\.json|{OfTable})\z",
        RegexOptions.CultureInvariant
    );

    private static IEnumerable<string> Endings() =>
        from format in DataFormat.All
        where format.Ending is not null
        from ending in format.MayBePieces
            ? (string[])[$@"\.{format.Ending}", $@"/part-[0-9]{{5,9}}\.{format.Ending}"]
            : [$@"\.{format.Ending}"]
        select ending;
}
