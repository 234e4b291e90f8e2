using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Salescape.Semantics.Text;

/// <summary>Builds documents of maps, lists and values, to be written as JSON or as YAML. What is null or an empty list is left
/// out.</summary>
internal static class Document
{
    // Files are read as UTF-8 text, never pasted into HTML: apostrophes may stay legible.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A map in the order of its names.</summary>
    public static JsonObject Map(params ReadOnlySpan<(string Name, JsonNode? Value)> entries)
    {
        var map = new JsonObject();
        foreach ((string name, JsonNode? value) in entries)
        {
            if (value is not null and not JsonArray { Count: 0 })
                map.Add(name, value);
        }

        return map;
    }

    /// <summary>A list.</summary>
    public static JsonArray List(IEnumerable<JsonNode?> items) => [.. items];

    /// <summary>A list of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> items) => [.. items.Select(item => (JsonNode?)JsonValue.Create(item))];

    /// <summary>A document as JSON.</summary>
    public static string Json(JsonNode document)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            document.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
