using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.Formats.DuckDb;

/// <summary>One database file, <c>salescape.duckdb</c>, with keys, comments and the catalog of tables in it.</summary>
public sealed class DuckDbFormat : DataFormat
{
    /// <summary>The database's file name.</summary>
    public const string FileName = "salescape.duckdb";

    /// <summary>The file in which DuckDB keeps what it has not put into the database yet.</summary>
    internal const string LogName = $"{FileName}.wal";

    private const string Attached = "salescape_data";

    private readonly DuckDbDialect _sql;

    private DuckDbFormat(DuckDbDialect sql) => _sql = sql;

    /// <summary>The format.</summary>
    public static DuckDbFormat Instance { get; } = new(DuckDbDialect.Instance);

    /// <summary>The same with each closed list as an ENUM. DuckDB orders such values as the list does, and not by their letters.</summary>
    public static DuckDbFormat WithEnums { get; } = new(DuckDbDialect.WithEnums);

    /// <inheritdoc/>
    public override string Name => "duckdb";

    /// <inheritdoc/>
    public override int BytesPerRow => 110;

    internal override ISink CreateSink(SinkSettings settings) => new DuckDbSink(settings, _sql);

    /// <inheritdoc/>
    public override bool HasParts => false;

    /// <inheritdoc/>
    public override bool MayHoldMore => true;

    private protected override void Attach(DuckDBConnection connection, Dataset dataset)
    {
        connection.Execute($"ATTACH {Dialect.Literal(dataset.PathOf(FileName))} AS {Attached} (READ_ONLY)");
        DuckDbContents.RefuseOtherThanTables(connection, Attached, dataset.Folder, dataset.Manifest.History is not null);
    }

    private protected override string SelectFrom(TableDefinition table, Dataset dataset) =>
        $"SELECT {Columns(table)} FROM {Attached}.{DuckDbDialect.Instance.QualifiedName(table)}";
}
