using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Parts;

namespace Salescape.Storage.Changes;

/// <summary>What a folder of changes says of itself in <c>changes.json</c>.</summary>
/// <param name="Product">Always <see cref="Manifest.ProductName"/>: the proof that the folder is ours.</param>
/// <param name="Version">The product's version that wrote it.</param>
/// <param name="Format">The name of its <see cref="ChangeFormat"/>.</param>
/// <param name="Options">What else decides the bytes, by name.</param>
/// <param name="Start">The first day of the company's window.</param>
/// <param name="From">The day whose rows the changes begin with.</param>
/// <param name="To">The last day of changes.</param>
/// <param name="Settings">Everything that decides the rows, by name.</param>
/// <param name="Run">The one part that may differ between equal changes.</param>
/// <param name="Tables">How many changes of each kind there are of each table that is told of.</param>
/// <param name="Files">Every file but this one, by path.</param>
/// <param name="Part">Which part of the changes this is; null for all.</param>
public sealed partial record ChangeManifest(
    string Product,
    string Version,
    string Format,
    IReadOnlyDictionary<string, string> Options,
    DateOnly Start,
    DateOnly From,
    DateOnly To,
    IReadOnlyDictionary<string, string> Settings,
    ManifestRun Run,
    IReadOnlyList<ChangedTable> Tables,
    IReadOnlyList<ManifestFile> Files,
    Part? Part = null
)
{
    /// <summary>The file's name, beside the changes.</summary>
    public const string FileName = "changes.json";

    private const int MostBytes = 1 << 24;

    // Changes are published as a data set is.
    internal static readonly Publishable Kind = new(
        FileName,
        folder => Read(folder) is { } manifest ? [.. manifest.Files.Select(file => file.Path)] : null
    );

    /// <summary>All changes of a kind.</summary>
    public long Count(Func<ChangedTable, long> kind) => Tables.Sum(kind);

    /// <summary>Reads the manifest of a folder; null if it holds none that is ours.</summary>
    /// <exception cref="RefusedException">It cannot be read, or has changed since it was written.</exception>
    public static ChangeManifest? Read(string folder)
    {
        using FileStream? file = OwnFile.Open(folder, FileName);
        if (file is null)
            return null;
        byte[] text = new byte[Math.Min(file.Length, MostBytes)];
        text = text[..file.ReadAtLeast(text, text.Length, throwOnEndOfStream: false)];
        return ManifestSeal.IsWhole(text) && Parse(text) is { } manifest
            ? manifest
            : throw new RefusedException(
                $"{Path.Combine(folder, FileName)} has changed since it was written.",
                "Restore it, or remove its folder and write the changes again."
            );
    }

    internal void Write(string folder)
    {
        byte[] text = JsonSerializer.SerializeToUtf8Bytes(this, ChangeManifestJson.Default.ChangeManifest);
        File.WriteAllBytes(Path.Combine(folder, FileName), ManifestSeal.Close(text));
    }

    private static ChangeManifest? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return
                JsonSerializer.Deserialize(json, ChangeManifestJson.Default.ChangeManifest) is { } manifest
                && manifest.Product == Manifest.ProductName
                && manifest.Files.All(file => file is not null && FilePath().IsMatch(file.Path))
                ? manifest
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A file in the folder or below it; nothing hidden, nothing above.
    [GeneratedRegex(@"\A([a-z0-9_][a-z0-9_.-]*/){0,2}[a-z0-9_][a-z0-9_.-]*\z")]
    private static partial Regex FilePath();
}

/// <summary>How often rows of a table change.</summary>
/// <param name="Name">Schema and name.</param>
/// <param name="Inserts">Rows that come.</param>
/// <param name="Updates">Times that a row reads otherwise.</param>
/// <param name="Deletes">Rows that go.</param>
public sealed record ChangedTable(string Name, long Inserts, long Updates, long Deletes);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    WriteIndented = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(ChangeManifest))]
internal sealed partial class ChangeManifestJson : JsonSerializerContext;
