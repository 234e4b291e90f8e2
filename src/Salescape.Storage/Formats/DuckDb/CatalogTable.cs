using System.Text;
using System.Text.Json;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.Formats.DuckDb;

/// <summary>A table of the schema <c>salescape</c>. Rows go in as one JSON text, which DuckDB reads ten times as fast as a list of
/// values.</summary>
/// <param name="name">The name as SQL reads it.</param>
/// <param name="columns">Names and types.</param>
internal sealed class CatalogTable(string name, (string Name, string Type)[] columns)
{
    public const string Schema = "salescape";

    /// <summary>The name with that of the schema, as catalogs of databases hold it.</summary>
    public string QualifiedName => $"{Schema}.{name.Trim('"')}";

    /// <summary>The statement that makes the table.</summary>
    public string Create() =>
        $"CREATE TABLE {Schema}.{name} ({string.Join(", ", columns.Select(column => $"{column.Name} {column.Type}"))});\n";

    /// <summary>The statement that adds rows, each the values of all columns.</summary>
    public string Insert(IEnumerable<object?[]> rows)
    {
        string shape = string.Join(", ", columns.Select(column => $"\"{column.Name}\": {Shape(column.Type)}"));
        return $"INSERT INTO {Schema}.{name} BY NAME SELECT unnest(from_json({Dialect.Literal(Json(rows))}, '[{{{shape}}}]'), recursive := true);\n";
    }

    private static string Shape(string type) => type.EndsWith("[]", StringComparison.Ordinal) ? $"[\"{type[..^2]}\"]" : $"\"{type}\"";

    private string Json(IEnumerable<object?[]> rows)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (object?[] row in rows)
            {
                json.WriteStartObject();
                for (int i = 0; i < columns.Length; i++)
                {
                    json.WritePropertyName(columns[i].Name);
                    Write(json, row[i]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case IReadOnlyList<string> texts:
                json.WriteStartArray();
                foreach (string text in texts)
                    json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A catalog holds no {value.GetType()}.", nameof(value));
        }
    }
}
