using System.Text.Json;
using Salescape.Analyses.Formats;

namespace Salescape.Analyses.Report;

/// <summary>A chart as the page's script draws it.</summary>
internal static class ChartJson
{
    /// <summary>Bars of a chart at most; more are no picture.</summary>
    public const int MostPlaces = 60;

    /// <summary>The chart as JSON that may stand inside a page: the writer escapes what could end a script.</summary>
    /// <param name="picture">The chart.</param>
    /// <param name="mostPlaces">Places at most.</param>
    public static string Write(ChartPicture picture, int mostPlaces) =>
        Write(picture.Chart, picture.Kind, json => WriteNumbers(json, picture, picture.Shown(mostPlaces)));

    /// <summary>Points by two measures, likewise.</summary>
    public static string WritePoints(ChartSpec chart, Answer answer) => Write(chart, chart.Kind, json => WritePoints(json, chart, answer));

    private static string Write(ChartSpec chart, ChartKind kind, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("kind", kind.ToString().ToLowerInvariant());
            json.WriteString("x", Answer.Spoken(chart.X));
            json.WriteString("y", chart.MeasureTitle);
            json.WriteBoolean("percent", chart.IsPercent);
            if (chart.Goal is { } goal)
                json.WriteNumber("goal", goal);
            write(json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteNumbers(Utf8JsonWriter json, ChartPicture picture, Range shown)
    {
        json.WriteBoolean("single", picture.IsSingle);
        json.WriteStartArray("places");
        foreach (string place in picture.Places.Take(shown))
            json.WriteStringValue(place);
        json.WriteEndArray();
        json.WriteStartArray("series");
        foreach (ChartSeries series in picture.Series)
        {
            json.WriteStartObject();
            json.WriteString("name", series.Name);
            json.WriteString("tone", series.Tone.ToString().ToLowerInvariant());
            json.WriteStartArray("values");
            foreach (double? value in series.Values.Take(shown))
                WriteNumber(json, value);
            json.WriteEndArray();
            if (series.Intervals is { } intervals)
                WriteIntervals(json, intervals.Take(shown));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIntervals(Utf8JsonWriter json, IEnumerable<(double Low, double High)?> intervals)
    {
        json.WriteStartArray("intervals");
        foreach ((double Low, double High)? interval in intervals)
        {
            if (interval is not { } known)
            {
                json.WriteNullValue();
                continue;
            }

            json.WriteStartArray();
            json.WriteNumberValue(known.Low);
            json.WriteNumberValue(known.High);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, double? value)
    {
        if (value is { } number)
            json.WriteNumberValue(number);
        else
            json.WriteNullValue();
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
