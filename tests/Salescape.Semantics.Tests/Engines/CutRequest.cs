using System.Text.Json;
using System.Text.Json.Nodes;
using Salescape.Analyses;

namespace Salescape.Semantics.Tests.Engines;

/// <summary>What a program of Node is asked, as JSON, and what it answers: for each cut its groups and figures.</summary>
internal static class CutRequest
{
    /// <summary>The cuts and whatever else the program needs.</summary>
    public static string Write(IReadOnlyList<Cut> cuts, params (string Name, string Value)[] settings)
    {
        var request = new JsonObject
        {
            ["cuts"] = new JsonArray([
                .. cuts.Select(cut => new JsonObject
                {
                    ["area"] = cut.Metric.Area,
                    ["metric"] = cut.Metric.Name,
                    ["dimension"] = cut.Dimension,
                    ["first"] = Answer.Show(cut.First),
                    ["last"] = Answer.Show(cut.Last),
                }),
            ]),
        };
        foreach ((string name, string value) in settings)
            request[name] = value;
        return request.ToJsonString();
    }

    /// <summary>What differs from our figures; a line of the answer is a cut.</summary>
    public static string[] Differences(IReadOnlyList<Cut> cuts, string answer)
    {
        string[] lines = answer.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(cuts.Count, lines.Length);
        return [.. cuts.Zip(lines).SelectMany(pair => pair.First.Differences(Rows(pair.Second)))];
    }

    private static IEnumerable<(string? Name, double? Figure)> Rows(string line)
    {
        using var rows = JsonDocument.Parse(line);
        return
        [
            .. rows
                .RootElement.EnumerateArray()
                .Select(row => (row[0].GetString(), row[1].ValueKind == JsonValueKind.Null ? null : (double?)row[1].GetDouble())),
        ];
    }
}
