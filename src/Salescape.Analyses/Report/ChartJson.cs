using System.Text.Json;
using Salescape.Analyses.Formats;

namespace Salescape.Analyses.Report;

/// <summary>An answer as the page's script draws it.</summary>
internal static class ChartJson
{
    /// <summary>Bars of a chart at most; more are no picture.</summary>
    public const int MostPlaces = 60;

    /// <summary>The chart as JSON that may stand inside a page: the writer escapes what could end a script.</summary>
    public static string Write(ChartSpec chart, Answer answer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("kind", chart.Kind.ToString().ToLowerInvariant());
            json.WriteString("x", Answer.Spoken(chart.X));
            json.WriteString("y", chart.MeasureTitle);
            json.WriteBoolean("percent", chart.IsPercent);
            if (chart.Kind == ChartKind.Scatter)
                WritePoints(json, chart, answer);
            else
                WriteNumbers(json, new ChartTable(chart, answer));
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteNumbers(Utf8JsonWriter json, ChartTable table)
    {
        int shown = Math.Min(table.Places.Count, MostPlaces);
        json.WriteStartArray("places");
        foreach (string place in table.Places.Take(shown))
            json.WriteStringValue(place);
        json.WriteEndArray();
        json.WriteStartArray("series");
        foreach (string series in table.Series)
        {
            json.WriteStartObject();
            json.WriteString("name", series);
            json.WriteStartArray("values");
            for (int place = 0; place < shown; place++)
            {
                if (table[series, place] is { } number)
                    json.WriteNumberValue(number);
                else
                    json.WriteNullValue();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePoints(Utf8JsonWriter json, ChartSpec chart, Answer answer)
    {
        json.WriteStartArray("series");
        foreach ((string group, IReadOnlyList<(string Name, double X, double Y)> points) in ChartPoints.Of(chart, answer))
        {
            json.WriteStartObject();
            json.WriteString("name", group);
            json.WriteStartArray("points");
            foreach ((string name, double x, double y) in points)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteStartArray("value");
                json.WriteNumberValue(x);
                json.WriteNumberValue(y);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
