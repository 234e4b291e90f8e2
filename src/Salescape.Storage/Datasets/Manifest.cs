using System.Text.Json;
using System.Text.Json.Serialization;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Parts;

namespace Salescape.Storage.Datasets;

/// <summary>What a data set says of itself in <c>manifest.json</c>: how it was made and what it holds.</summary>
/// <param name="Product">Always <see cref="Manifest.ProductName"/>: the proof that the folder is ours.</param>
/// <param name="Version">The product's version that wrote it.</param>
/// <param name="Format">The name of its <see cref="Formats.DataFormat"/>.</param>
/// <param name="Start">The first day of history.</param>
/// <param name="AsOf">The day from which history is seen.</param>
/// <param name="Settings">Everything that decided the rows, by name, in the order given.</param>
/// <param name="Run">The one part that may differ between equal data sets.</param>
/// <param name="Tables">Rows and content of every table, in the schema's order.</param>
/// <param name="Files">Every file but this one, by path.</param>
/// <param name="Part">Which part of a data set this is; null for a whole one.</param>
/// <param name="Parts">The folders that hold the files of a data set that was made in parts; null if it was not.</param>
/// <param name="History">Versions in every table of its history, with fingerprints of their rows and first days; null if it has
/// none.</param>
/// <param name="HasUpdatedAt">Whether each table has a column more, <see cref="UpdatedAt"/>, which is in no fingerprint; null if
/// not.</param>
public sealed record Manifest(
    string Product,
    string Version,
    string Format,
    DateOnly Start,
    DateOnly AsOf,
    IReadOnlyDictionary<string, string> Settings,
    ManifestRun Run,
    IReadOnlyList<ManifestTable> Tables,
    IReadOnlyList<ManifestFile> Files,
    Part? Part = null,
    IReadOnlyList<string>? Parts = null,
    IReadOnlyList<ManifestTable>? History = null,
    bool? HasUpdatedAt = null
)
{
    /// <summary>The file's name, beside the data.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The product's name as it stands in manifests.</summary>
    public const string ProductName = "salescape";

    /// <summary>The tables as they are declared, in the order of the catalog.</summary>
    internal static IReadOnlyList<TableDefinition> TablesOf(bool hasUpdatedAt) =>
        hasUpdatedAt ? UpdatedAt.Tables : SchemaCatalog.Tables;

    /// <summary>All rows of all tables.</summary>
    [JsonIgnore]
    public long Rows => Tables.Sum(table => table.Rows);

    /// <summary>Reads the manifest of a folder; null if it holds none that is ours.</summary>
    /// <exception cref="RefusedException">It cannot be read, or has changed since it was written.</exception>
    public static Manifest? Read(string folder) => Read(folder, out _);

    /// <summary>Reads the manifest of a folder, and the time of its file, which tells one that was away from one that never
    /// moved.</summary>
    internal static Manifest? Read(string folder, out ManifestStamp stamp, string name = FileName)
    {
        stamp = default;
        using FileStream? file = OwnFile.Open(folder, name);
        if (file is null)
            return null;
        string path = Path.Combine(folder, name);
        if (file.Length > MostBytes)
            throw Damaged(path);
        byte[] text = new byte[file.Length];
        text = text[..file.ReadAtLeast(text, text.Length, throwOnEndOfStream: false)];
        if (!ManifestSeal.IsWhole(text))
            return text.AsSpan().IndexOf(ProductLine) < 0 ? null : throw Damaged(path);
        stamp = new(FileHash.Of(new MemoryStream(text)), File.GetLastWriteTimeUtc(file.SafeFileHandle));
        return Parse(text) ?? throw Damaged(path);
    }

    /// <summary>Understands a manifest's text; null if no run can have written it.</summary>
    internal static Manifest? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ManifestJson.Default.Manifest) is { } manifest && ManifestRules.AreKept(manifest)
                ? manifest
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // What tells a damaged manifest of ours from somebody else's file of that name.
    private static ReadOnlySpan<byte> ProductLine => "\"product\": \"salescape\""u8;

    // That of ten thousand parts has some 90 MB.
    private const int MostBytes = 128 << 20;

    private static RefusedException Damaged(string path) =>
        new($"{path} has changed since it was written.", "Restore it, or remove its folder and generate the data set again.");

    internal void Write(string folder)
    {
        byte[] text = JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.Manifest);
        File.WriteAllBytes(Path.Combine(folder, FileName), ManifestSeal.Close(text));
    }
}

/// <summary>What tells one manifest's file from another.</summary>
/// <param name="Hash">Of its bytes.</param>
/// <param name="Written">When it was written or put back, UTC.</param>
internal readonly record struct ManifestStamp(string Hash, DateTime Written);

/// <summary>When and how the data set was written; decides nothing in it.</summary>
/// <param name="At">The time of the run, UTC.</param>
/// <param name="Threads">Threads at work.</param>
/// <param name="Seconds">What it took.</param>
public sealed record ManifestRun(DateTime At, int Threads, double Seconds);

/// <summary>What one table holds.</summary>
/// <param name="Name">Schema and name.</param>
/// <param name="Rows">Rows in it.</param>
/// <param name="Fingerprint">32 hexadecimal digits that depend on its rows, but not on their order, the format or the threads.</param>
public sealed record ManifestTable(string Name, long Rows, string Fingerprint);

/// <summary>One file of the data set.</summary>
/// <param name="Path">Below the folder, with slashes.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Hash">XxHash128 of its bytes, 32 hexadecimal digits.</param>
public sealed record ManifestFile(string Path, long Bytes, string Hash);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    WriteIndented = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
