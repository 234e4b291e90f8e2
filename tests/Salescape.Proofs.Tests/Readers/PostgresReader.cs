using System.Text;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Tests;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>PostgreSQL: COPY into tables of the declared types and lengths, then every primary key and every reference, those between schemas too.</summary>
internal static class PostgresReader
{
    private static readonly SqlSummary Summary = new(time => $"to_char({time}, 'YYYY-MM-DD HH24:MI:SS.US')");

    /// <summary>A line a column.</summary>
    public static IEnumerable<string> Lines(string folder)
    {
        using var server = new PostgresServer();
        return server.Run(Script(folder)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Script(string folder)
    {
        var script = new StringBuilder("SET client_encoding = 'UTF8';\nBEGIN;\n");
        foreach (string schema in Schemas.All)
            script.Append($"CREATE SCHEMA {schema};\n");
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            script.Append($"CREATE TABLE {table.QualifiedName} ({string.Join(", ", table.Columns.Select(Declaration))});\n");
            script.Append($"\\copy {table.QualifiedName} FROM '{folder}/{table.Schema}/{table.Name}.csv' (FORMAT csv, HEADER match, ENCODING 'UTF8')\n");
        }

        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            foreach (ColumnDefinition reference in table.References)
                script.Append($"ALTER TABLE {table.QualifiedName} ADD FOREIGN KEY (\"{reference.Name}\") REFERENCES {reference.References};\n");
        }

        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            foreach (ColumnDefinition column in table.Columns)
                script.Append(Summary.Query(table, column, table.QualifiedName)).Append(";\n");
        }

        return script.Append("COMMIT;\n").ToString();
    }

    private static string Declaration(ColumnDefinition column)
    {
        string type = column.Kind switch
        {
            ColumnKind.Integer => "integer",
            ColumnKind.Decimal => $"numeric({column.Precision},{column.Scale})",
            ColumnKind.Date => "date",
            ColumnKind.Timestamp => "timestamp",
            ColumnKind.Json => "json",
            _ => column.Length > 0 ? $"varchar({column.Length})" : "text",
        };
        return $"\"{column.Name}\" {type}{(column.IsNullable ? "" : " NOT NULL")}{(column.IsKey ? " PRIMARY KEY" : "")}";
    }
}
