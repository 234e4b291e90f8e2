using System.Collections.ObjectModel;
using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.History;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Parquet;

namespace Salescape.Storage.Formats;

/// <summary>
/// A way to hold the company on disk: how it is written, which files it makes, and how DuckDB reads them. Files lie at
/// <c>schema/table.ending</c>, hold the same bytes whatever the threads, and are written behind by <see cref="WriteBehind"/>.
/// </summary>
public abstract class DataFormat
{
    private protected DataFormat() { }

    /// <summary>The formats that can be asked for, the default first.</summary>
    public static ReadOnlyCollection<DataFormat> All { get; } = [DuckDbFormat.Instance, ParquetFormat.Instance, CsvFormat.Instance];

    /// <summary>The format of a name, in any case; null if there is none.</summary>
    public static DataFormat? Find(string name) =>
        All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name in commands and manifests, lower case.</summary>
    public abstract string Name { get; }

    /// <summary>Bytes on disk per row, on average; for judging whether a data set will fit.</summary>
    public abstract int BytesPerRow { get; }

    /// <summary>Prepares a connection so that <see cref="SelectFrom"/> can be asked on it.</summary>
    private protected virtual void Attach(DuckDBConnection connection, Dataset dataset) { }

    /// <summary>The ending of its files, one a table in a folder a schema; null if all tables lie in one file.</summary>
    internal virtual string? Ending => null;

    /// <summary>Whether a table may be a folder of numbered files instead.</summary>
    internal virtual bool MayBePieces => false;

    /// <summary>Whether its file may hold things of the user's beside the tables, as a database does.</summary>
    public virtual bool MayHoldMore => false;

    /// <summary>Whether a data set can be written in parts that stay where they are.</summary>
    public virtual bool HasParts => true;

    /// <summary>The query that yields a table's rows from the data set's files, with native types.</summary>
    /// <param name="table">The table.</param>
    /// <param name="dataset">The data set.</param>
    private protected abstract string SelectFrom(TableDefinition table, Dataset dataset);

    internal abstract ISink CreateSink(SinkSettings settings);

    /// <summary>The very format in which a data set of this one was written.</summary>
    internal virtual DataFormat As(Dataset dataset) => this;

    /// <summary>Makes all tables of a data set visible as <c>schema.table</c>. Only files that its manifest lists are read.</summary>
    /// <param name="connection">Where they become visible.</param>
    /// <param name="dataset">The data set.</param>
    internal void Expose(DuckDBConnection connection, Dataset dataset)
    {
        Attach(connection, dataset);
        var sql = new System.Text.StringBuilder();
        foreach (string schema in Schemas.All)
            sql.Append(DuckDbDialect.Instance.CreateSchema(schema));
        IEnumerable<TableDefinition> tables = Manifest.TablesOf(dataset.Manifest.HasUpdatedAt == true);
        if (dataset.Manifest.History is not null)
        {
            sql.Append(DuckDbDialect.Instance.CreateSchema(HistoryTable.Schema));
            tables = tables.Concat(HistoryTable.All.Select(table => table.Versions));
        }

        foreach (TableDefinition table in tables)
            sql.Append($"CREATE OR REPLACE VIEW {DuckDbDialect.Instance.QualifiedName(table)} AS {SelectFrom(table, dataset)};\n");
        connection.Execute(sql.ToString());
    }

    // The casts change nothing in files of ours; others may hold columns of other types.
    private protected static string Columns(TableDefinition table) =>
        string.Join(
            ", ",
            table.Columns.Select(column =>
            {
                string name = DuckDbDialect.Instance.Identifier(column.Name);
                return $"CAST({name} AS {DuckDbDialect.Instance.ColumnType(column)}) AS {name}";
            })
        );
}
