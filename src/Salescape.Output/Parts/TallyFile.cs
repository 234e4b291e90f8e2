using System.Text.Json;
using System.Text.Json.Serialization;
using Salescape.Output.Datasets;

namespace Salescape.Output.Parts;

/// <summary>What the lives of a part counted, in <c>tallies.json</c> beside its rows.</summary>
internal static partial class TallyFile
{
    public const string FileName = "tallies.json";

    public static ManifestFile Write(string folder, IReadOnlyList<long[]> tallies)
    {
        string path = Path.Combine(folder, FileName);
        using (FileStream stream = File.Create(path))
            JsonSerializer.Serialize(stream, [.. tallies], TallyJson.Default.Int64ArrayArray);
        return new(FileName, new FileInfo(path).Length, FileHash.Of(path));
    }

    public static IReadOnlyList<long[]> Read(string folder)
    {
        using FileStream stream = File.OpenRead(Path.Combine(folder, FileName));
        return JsonSerializer.Deserialize(stream, TallyJson.Default.Int64ArrayArray)!;
    }

    [JsonSerializable(typeof(long[][]))]
    private sealed partial class TallyJson : JsonSerializerContext;
}
