using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Salescape.Schema.Kernel;

namespace Salescape.Docs;

/// <summary>The schema for programs: tables and columns in their order, every property always there.</summary>
public static class SchemaJson
{
    // The file is read as UTF-8 text, never pasted into HTML: arrows and apostrophes may stay legible.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON text of some tables.</summary>
    public static string Write(IReadOnlyList<TableDefinition> tables)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("tables");
            foreach (TableDefinition table in tables)
                WriteTable(json, table);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteTable(Utf8JsonWriter json, TableDefinition table)
    {
        json.WriteStartObject();
        json.WriteNumber("number", table.Number);
        json.WriteString("schema", table.Schema);
        json.WriteString("name", table.Name);
        json.WriteString("purpose", table.Purpose);
        json.WriteNumber("estimatedRecords", table.EstimatedRecords);
        json.WriteString("prefix", table.Prefix);
        json.WriteString("rowType", table.RowType);
        json.WriteString("writtenBy", table.WrittenBy);
        json.WriteString("dated", table.Dated);
        WriteTexts(json, "useCases", table.UseCases);
        json.WriteStartArray("columns");
        foreach (ColumnDefinition column in table.Columns)
            WriteColumn(json, column);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, ColumnDefinition column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.SqlType);
        json.WriteString("kind", column.Kind.ToString());
        json.WriteBoolean("key", column.IsKey);
        json.WriteBoolean("nullable", column.IsNullable);
        json.WriteBoolean("mutable", column.IsMutable);
        json.WriteBoolean("planned", column.IsPlanned);
        json.WriteString("references", column.References);
        json.WriteString("prefix", column.Prefix);
        WriteTexts(json, "values", column.Values);
        WriteBound(json, "low", column.Low);
        WriteBound(json, "high", column.High);
        json.WriteString("description", column.Description);
        json.WriteString("remarks", column.Remarks);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteBound(Utf8JsonWriter json, string name, long? bound)
    {
        if (bound is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
