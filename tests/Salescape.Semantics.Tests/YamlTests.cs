using System.Text.Json.Nodes;
using Salescape.Semantics.Tests.Dbt;
using Salescape.Semantics.Text;
using YamlDotNet.RepresentationModel;

namespace Salescape.Semantics.Tests;

public sealed class YamlTests
{
    [Theory]
    [InlineData("Yes")]
    [InlineData("no")]
    [InlineData("1.1")]
    [InlineData("2026-06-30")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("a: b")]
    [InlineData("- a")]
    [InlineData(" a ")]
    [InlineData("a #b")]
    [InlineData("\"quoted\" 'twice'")]
    [InlineData("{{ var(\"as_of\") }}")]
    [InlineData("@at")]
    [InlineData("%percent")]
    [InlineData("→ Überschuß")]
    [InlineData("")]
    [InlineData("a\n  b\nc\n")]
    [InlineData("a\nb")]
    [InlineData(" a\nb \n\n")]
    public void A_text_stays_that_text(string text)
    {
        var read = Assert.IsType<YamlScalarNode>(YamlReader.Read(Yaml.Write(new JsonObject { ["name"] = text })).Part("name"));

        Assert.Equal(text, read.Value);
    }

    [Fact]
    public void Only_what_every_reader_takes_for_a_text_stands_without_quotes() =>
        Assert.Equal(
            "plain: North America\nflag: \"Yes\"\nnumber: 1\ntruth: true\nlist:\n  - Q1\n  - \"2026\"\nblock: |\n  SELECT 1\n  FROM t\n",
            Yaml.Write(
                new JsonObject
                {
                    ["plain"] = "North America",
                    ["flag"] = "Yes",
                    ["number"] = 1,
                    ["truth"] = true,
                    ["list"] = new JsonArray("Q1", "2026"),
                    ["block"] = "SELECT 1\nFROM t\n",
                }
            )
        );
}
