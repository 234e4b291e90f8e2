using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.History;

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
    /// <param name="hasHistory">Whether a run of ours made a history in it.</param>
    /// <exception cref="RefusedException">There is such a thing.</exception>
    public static void RefuseOtherThanTables(DuckDBConnection connection, string database, string folder, bool hasHistory)
    {
        HashSet<string> plain =
        [
            .. Ask(
                connection,
                $"SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE database_name = {Dialect.Literal(database)} AND NOT contains(sql, 'GENERATED ALWAYS')"
            ),
        ];
        IEnumerable<TableDefinition> histories = hasHistory ? HistoryTable.All.Select(table => table.Versions) : [];
        if (SchemaCatalog.Tables.Concat(histories).FirstOrDefault(table => !plain.Contains(table.QualifiedName)) is { } other)
            throw new RefusedException(
                $"{other.QualifiedName} in {Path.Combine(folder, DuckDbFormat.FileName)} is not a plain table.",
                "Restore the file, or generate the data set again."
            );
    }

    /// <summary>The things in a database that no run of ours made, such as a user's view; nothing if the file is too damaged to be
    /// opened.</summary>
    /// <param name="path">The database.</param>
    /// <param name="hasHistory">Whether a run of ours made a history in it.</param>
    /// <exception cref="RefusedException">A newer DuckDB wrote the file, and it cannot be told.</exception>
    public static IReadOnlyList<string> MadeByOthers(string path, bool hasHistory)
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

        IReadOnlyList<HistoryTable> histories = hasHistory ? HistoryTable.All : [];
        string schemas = string.Join(
            ", ",
            Schemas
                .All.Append(DuckDbCatalog.SchemaName)
                .Append(StoredView.Schema)
                .Concat(histories.Select(table => table.Versions.Schema).Distinct())
                .Select(Dialect.Literal)
        );
        string functions = string.Join(", ", histories.Select(table => table.AsOfName).Prepend("").Select(Dialect.Literal));
        string columns = string.Join(
            ", ",
            SchemaCatalog
                .Tables.Concat(histories.Select(table => table.Versions))
                .SelectMany(table => table.Columns.Select(column => $"{table.QualifiedName}.{column.Name}"))
                .Concat(histories.Select(table => $"{table.Versions.QualifiedName}.{HistoryTable.IsCurrent}"))
                .Select(Dialect.Literal)
        );
        string tables = string.Join(
            ", ",
            SchemaCatalog
                .Tables.Concat(histories.Select(table => table.Versions))
                .Select(table => table.QualifiedName)
                .Concat(DuckDbCatalog.TableNames)
                .Select(Dialect.Literal)
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
                UNION ALL SELECT 'function', schema_name || '.' || function_name, database_name, internal FROM duckdb_functions() WHERE schema_name || '.' || function_name NOT IN ({functions})
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

    /// <summary>Refuses a schema of histories that is there already.</summary>
    public static void RefuseHistoryOfOthers(DuckDBConnection connection, string database)
    {
        if (
            Ask(
                connection,
                $"SELECT schema_name FROM duckdb_schemas() WHERE database_name = {Dialect.Literal(database)} AND schema_name = '{HistoryTable.Schema}'"
            ).Count > 0
        )
            throw new RefusedException(
                $"The database has a schema {HistoryTable.Schema}, which salescape did not make.",
                "Rename the schema, or drop it if it is empty."
            );
    }

    private static List<string> Ask(DuckDBConnection connection, string sql) => connection.Ask(sql, reader =>
        {
            var names = new List<string>();
            while (reader.Read())
                names.Add(reader.GetString(0));
            return names;
        });
}
