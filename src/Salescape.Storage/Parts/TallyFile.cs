using System.Text.Json;
using System.Text.Json.Serialization;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Parts;

/// <summary>What the lives of a part counted, in <c>tallies.json</c> beside its rows.</summary>
internal static partial class TallyFile
{
    public const string FileName = "tallies.json";

    private const long MostBytes = 1L << 30;

    public static ManifestFile Write(string folder, IReadOnlyList<long[]> tallies)
    {
        string path = Path.Combine(folder, FileName);
        using (FileStream stream = File.Create(path))
            JsonSerializer.Serialize(stream, [.. tallies], TallyJson.Default.Int64ArrayArray);
        return new(FileName, new FileInfo(path).Length, FileHash.Of(path));
    }

    public static IReadOnlyList<long[]> Read(string folder)
    {
        using FileStream? stream = OwnFile.Open(folder, FileName);
        try
        {
            // Some numbers a product and campaign: far more would be somebody else's file.
            if (
                stream is { Length: < MostBytes }
                && JsonSerializer.Deserialize(stream, TallyJson.Default.Int64ArrayArray) is { } tallies
                && tallies.All(counts => counts is not null)
            )
                return tallies;
        }
        catch (JsonException)
        {
            // Refused below.
        }

        throw new RefusedException(
            $"{Path.Combine(folder, FileName)} has changed since it was written.",
            "Write that part again with --overwrite."
        );
    }

    [JsonSerializable(typeof(long[][]))]
    private sealed partial class TallyJson : JsonSerializerContext;
}
