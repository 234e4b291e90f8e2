using System.Text;
using System.Text.Json.Nodes;
using Salescape.Storage.Dialects;

namespace Salescape.Semantics.Targets.Snowflake;

/// <summary>A semantic view as a statement, for who works with SQL; it says what the document says, but for verified queries.</summary>
internal static class SnowflakeDdl
{
    /// <summary>The statement for a document.</summary>
    public static string Write(JsonObject view)
    {
        var text = new StringBuilder($"CREATE OR REPLACE SEMANTIC VIEW {Model.SemanticViews.Name(Text(view, "name"))}\n");
        JsonObject[] tables = [.. Items(view, "tables")];
        Part(text, "TABLES", tables.Select(Table));
        Part(text, "RELATIONSHIPS", Items(view, "relationships").Select(Relationship));
        Part(text, "FACTS", tables.SelectMany(table => Items(table, "facts").Select(column => Expression(table, column))));
        Part(
            text,
            "DIMENSIONS",
            tables.SelectMany(table =>
                Items(table, "dimensions").Concat(Items(table, "time_dimensions")).Select(column => Expression(table, column))
            )
        );
        Part(text, "METRICS", tables.SelectMany(table => Items(table, "metrics").Select(metric => Expression(table, metric))));
        return text.Append($"  COMMENT = {Literal(view, "description")};\n").ToString();
    }

    private static void Part(StringBuilder text, string name, IEnumerable<string> items)
    {
        string list = string.Join(",\n    ", items);
        if (list.Length > 0)
            text.Append($"  {name} (\n    {list}\n  )\n");
    }

    private static string Table(JsonObject table)
    {
        JsonObject home = table["base_table"]!.AsObject();
        string key = table["primary_key"] is JsonObject columns ? $" PRIMARY KEY ({string.Join(", ", Texts(columns, "columns"))})" : "";
        return $"{Text(table, "name")} AS {Text(home, "database")}.{Text(home, "schema")}.{Text(home, "table")}{key}{Synonyms(table)} COMMENT = {Literal(table, "description")}";
    }

    private static string Relationship(JsonObject relationship)
    {
        JsonObject columns = Items(relationship, "relationship_columns").Single();
        return $"{Text(relationship, "name")} AS {Text(relationship, "left_table")} ({Text(columns, "left_column")}) REFERENCES {Text(relationship, "right_table")} ({Text(columns, "right_column")})";
    }

    private static string Expression(JsonObject table, JsonObject item) =>
        $"{Text(table, "name")}.{Text(item, "name")} AS {Text(item, "expr")}{Synonyms(item)} COMMENT = {Literal(item, "description")}";

    private static string Synonyms(JsonObject item) =>
        Texts(item, "synonyms") is { Length: > 0 } synonyms ? $" WITH SYNONYMS ({string.Join(", ", synonyms.Select(Dialect.Literal))})" : "";

    private static string Literal(JsonObject item, string name) => Dialect.Literal(Text(item, name));

    private static string Text(JsonObject item, string name) => item[name]!.GetValue<string>();

    private static string[] Texts(JsonObject item, string name) =>
        item[name] is JsonArray list ? [.. list.Select(text => text!.GetValue<string>())] : [];

    private static IEnumerable<JsonObject> Items(JsonObject item, string name) =>
        item[name] is JsonArray list ? list.Select(one => one!.AsObject()) : [];
}
