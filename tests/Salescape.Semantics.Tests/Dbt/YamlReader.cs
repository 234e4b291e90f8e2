using YamlDotNet.RepresentationModel;

namespace Salescape.Semantics.Tests.Dbt;

/// <summary>Reads the YAML of an export.</summary>
internal static class YamlReader
{
    /// <summary>The only document of a text.</summary>
    public static YamlNode Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Assert.Single(stream.Documents).RootNode;
    }

    /// <summary>A part of a map; null if it has none of that name.</summary>
    public static YamlNode? Part(this YamlNode node, string name) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(name), out YamlNode? part) ? part : null;

    /// <summary>The items of a list that a map has; none if it has no such list.</summary>
    public static IEnumerable<YamlNode> Items(this YamlNode node, string name) =>
        node.Part(name) is YamlSequenceNode list ? list.Children : [];

    /// <summary>The text of a part.</summary>
    public static string Text(this YamlNode node, string name) =>
        Assert.IsType<YamlScalarNode>(node.Part(name) ?? throw new InvalidOperationException($"There is no '{name}' in {node}.")).Value!;
}
