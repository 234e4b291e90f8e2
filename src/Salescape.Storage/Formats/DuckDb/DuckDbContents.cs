using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.Formats.DuckDb;

/// <summary>What a DuckDB file holds beside rows: it may come from anybody, and users keep their own things in it.</summary>
internal static class DuckDbContents
{
    private const string Looked = "looked_into";

    /// <summary>Refuses a database in which something else stands in the place of a table: a view or a computed column may read anything,
    /// or never end.</summary>
    /// <param name="connection">Where the database is attached.</param>
    /// <param name="database">The name that it is attached by.</param>
    /// <param name="folder">The folder of the data set, for the refusal.</param>
    /// <exception cref="RefusedException">There is such a thing.</exception>
    public static void RefuseOtherThanTables(DuckDBConnection connection, string database, string folder)
    {
        HashSet<string> plain =
        [
            .. Ask(
                connection,
                $"SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE database_name = {Dialect.Literal(database)} AND NOT contains(sql, 'GENERATED ALWAYS')"
            ),
        ];
        if (SchemaCatalog.Tables.FirstOrDefault(table => !plain.Contains(table.QualifiedName)) is { } other)
            throw new RefusedException(
                $"{other.QualifiedName} in {Path.Combine(folder, DuckDbFormat.FileName)} is not a plain table.",
                "Restore the file, or generate the data set again."
            );
    }

    /// <summary>The things in a database that no run of ours made, such as a user's view; nothing if the file is too damaged to be
    /// opened.</summary>
    /// <exception cref="RefusedException">A newer DuckDB wrote the file, and it cannot be told.</exception>
    public static IReadOnlyList<string> MadeByOthers(string path)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        connection.Execute(
            $"SET allowed_paths = [{Dialect.Literal(path)}, {Dialect.Literal(path + ".wal")}]; SET enable_external_access = false"
        );
        try
        {
            connection.Execute($"ATTACH {Dialect.Literal(path)} AS {Looked} (READ_ONLY)");
        }
        catch (DuckDBException failure) when (failure.Message.Contains("lock on file", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException($"{path} is open in another program.", "Close it there.", failure);
        }
        catch (DuckDBException failure) when (failure.Message.Contains("version", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedException(
                $"{path} was written by another version of DuckDB, so it cannot be told whether it holds things of yours.",
                "Move it away.",
                failure
            );
        }
        catch (DuckDBException)
        {
            return [];
        }

        string schemas = string.Join(", ", Schemas.All.Append(DuckDbCatalog.SchemaName).Append(StoredView.Schema).Select(Dialect.Literal));
        string columns = string.Join(
            ", ",
            SchemaCatalog.Tables.SelectMany(table =>
                table.Columns.Select(column => Dialect.Literal($"{table.QualifiedName}.{column.Name}"))
            )
        );
        string tables = string.Join(
            ", ",
            SchemaCatalog.Tables.Select(table => table.QualifiedName).Concat(DuckDbCatalog.TableNames).Select(Dialect.Literal)
        );
        return Ask(
            connection,
            $"""
            SELECT kind || ' ' || name FROM (
                SELECT 'schema' AS kind, schema_name AS name, database_name, internal FROM duckdb_schemas() WHERE schema_name NOT IN ('main', {schemas})
                UNION ALL SELECT 'table', schema_name || '.' || table_name, database_name, internal FROM duckdb_tables() WHERE schema_name || '.' || table_name NOT IN ({tables})
                UNION ALL SELECT 'column', schema_name || '.' || table_name || '.' || column_name, database_name, internal FROM duckdb_columns()
                    WHERE schema_name || '.' || table_name IN ({tables}) AND schema_name <> '{DuckDbCatalog.SchemaName}' AND schema_name || '.' || table_name || '.' || column_name NOT IN ({columns})
                UNION ALL SELECT 'view', schema_name || '.' || view_name, database_name, internal FROM duckdb_views()
                    WHERE schema_name <> '{StoredView.Schema}' OR comment IS NULL OR NOT starts_with(comment, '{StoredView.Mark}')
                UNION ALL SELECT 'function', schema_name || '.' || function_name, database_name, internal FROM duckdb_functions()
                UNION ALL SELECT 'sequence', schema_name || '.' || sequence_name, database_name, false FROM duckdb_sequences()
                UNION ALL SELECT 'type', schema_name || '.' || type_name, database_name, internal FROM duckdb_types()
                UNION ALL SELECT 'index', schema_name || '.' || index_name, database_name, false FROM duckdb_indexes())
            WHERE database_name = '{Looked}' AND NOT internal
            ORDER BY name
            """
        );
    }

    /// <summary>The names of views in the schema of ours that no run of ours made.</summary>
    public static IReadOnlyList<string> ViewsOfOthers(DuckDBConnection connection, string database) =>
        Ask(
            connection,
            $"SELECT view_name FROM duckdb_views() WHERE database_name = {Dialect.Literal(database)} AND schema_name = '{StoredView.Schema}' AND (comment IS NULL OR NOT starts_with(comment, '{StoredView.Mark}'))"
        );

    private static List<string> Ask(DuckDBConnection connection, string sql) => connection.Ask(sql, reader =>
        {
            var names = new List<string>();
            while (reader.Read())
                names.Add(reader.GetString(0));
            return names;
        });
}
