using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Formats;

/// <summary>Answers as text for other programs.</summary>
public static class AnswerText
{
    /// <summary>Comma-separated values by RFC 4180, with a head.</summary>
    public static string Csv(Answer answer)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', answer.Columns.Select(Field)).Append('\n');
        foreach (IReadOnlyList<object?> row in answer.Rows)
            text.AppendJoin(',', row.Select(value => Field(Answer.Show(value)))).Append('\n');
        return text.ToString();
    }

    /// <summary>A Markdown table.</summary>
    public static string Markdown(Answer answer)
    {
        var text = new StringBuilder();
        Line(text, answer.Columns);
        Line(text, answer.Columns.Select((_, place) => answer.Rows.Any(row => row[place] is long or decimal or double) ? "---:" : "---"));
        foreach (IReadOnlyList<object?> row in answer.Rows)
            Line(text, row.Select(Answer.Show));
        return text.ToString();
    }

    /// <summary>A reply as Markdown: its days, its sentence, its rows with the intervals of rates, and what stands below them.</summary>
    public static string Markdown(Reply reply)
    {
        var text = new StringBuilder();
        if (reply.Covers is { } days)
            text.Append(days).Append("\n\n");
        if (reply.Headline is { } said)
            text.Append("**").Append(Cell(said).Replace("*", "\\*", StringComparison.Ordinal)).Append("**\n\n");
        Answer answer = reply.Answer;
        IReadOnlyList<string>[] shown = [.. reply.Places.Select(reply.ShowColumn)];
        Line(text, reply.Places.Select(place => answer.Columns[place]));
        Line(text, reply.Places.Select(place => answer.IsNumber(place) ? "---:" : "---"));
        for (int row = 0; row < answer.Rows.Count; row++)
            Line(text, shown.Select(column => column[row]));
        foreach (string note in reply.Notes)
            text.Append("\n- ").Append(Cell(note));
        return reply.Notes.Count > 0 ? text.Append('\n').ToString() : text.ToString();
    }

    /// <summary>An array of objects, numbers as numbers.</summary>
    /// <param name="answer">The rows.</param>
    /// <param name="escaped">Whether it has to stand inside a page of HTML.</param>
    public static string Json(Answer answer, bool escaped = false)
    {
        JavaScriptEncoder encoder = escaped ? JavaScriptEncoder.Default : JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = !escaped, Encoder = encoder }))
        {
            json.WriteStartArray();
            foreach (IReadOnlyList<object?> row in answer.Rows)
            {
                json.WriteStartObject();
                for (int i = 0; i < row.Count; i++)
                    Write(json, answer.Columns[i], row[i]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        // A reader of JSON takes any character; a terminal on the way does not.
        return string.Join('\n', Encoding.UTF8.GetString(stream.ToArray()).Split('\n').Select(line => Legible.Show(line, inUnits: true)))
            + "\n";
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long or decimal or double:
                json.WriteRawValue(Answer.Show(value));
                break;
            default:
                json.WriteStringValue(Answer.Show(value));
                break;
        }
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(Cell)).Append(" |\n");

    // Neither a bar nor a line break ends a cell, no tag begins in it, and nothing unseen steers a terminal that shows it.
    private static string Cell(string text) =>
        string.Join(
            "<br>",
            text.ReplaceLineEndings("\n")
                .Split('\n')
                .Select(line =>
                    Legible
                        .Show(line)
                        .Replace("\\", "\\\\", StringComparison.Ordinal)
                        .Replace("|", "\\|", StringComparison.Ordinal)
                        .Replace("<", "\\<", StringComparison.Ordinal)
                )
        );

    private static string Field(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
