using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Salescape.Semantics.Text;

/// <summary>Writes a document as YAML that readers of YAML 1.1 and 1.2 take alike: a text that one of them would take for something else,
/// such as <c>Yes</c> or <c>1.1</c>, stands in quotes; a text of several lines stands as a block.</summary>
internal static partial class Yaml
{
    /// <summary>A document as YAML.</summary>
    public static string Write(JsonNode document)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, EmitterSettings.Default.WithBestWidth(int.MaxValue).WithIndentedSequences());
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(version: null, tags: null, isImplicit: true));
        Write(emitter, document);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Write(Emitter emitter, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                emitter.Emit(new MappingStart());
                foreach ((string name, JsonNode? value) in map)
                {
                    Text(emitter, name);
                    Write(emitter, value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case JsonArray list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
                foreach (JsonNode? item in list)
                    Write(emitter, item);
                emitter.Emit(new SequenceEnd());
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Text(emitter, value.GetValue<string>());
                break;
            default:
                emitter.Emit(new Scalar(node?.ToJsonString() ?? "null"));
                break;
        }
    }

    private static void Text(Emitter emitter, string text)
    {
        ScalarStyle style = text switch
        {
            _ when text.Contains('\n', StringComparison.Ordinal) => ScalarStyle.Literal,
            _ when Plain().IsMatch(text) && !OtherThanText().IsMatch(text) => ScalarStyle.Plain,
            _ => ScalarStyle.DoubleQuoted,
        };
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true));
    }

    [GeneratedRegex(@"\A[A-Za-z_](?:[A-Za-z0-9_ .,/()'%-]*[A-Za-z0-9_.)%])?\z")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\A(?:y|n|yes|no|on|off|true|false|null|nan|inf)\z", RegexOptions.IgnoreCase)]
    private static partial Regex OtherThanText();
}
