using System.Data.Common;
using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Tests;

namespace Salescape.Storage.Tests.Formats;

/// <summary>A sample company as one sink holds it, made once for the tests of a class.</summary>
public abstract class Sample : IDisposable
{
    internal const int Blocks = 5;
    internal const int RowsPerBlock = 40;

    /// <summary>What the sink was given.</summary>
    internal virtual SampleCompany Source => Company;

    internal static SampleCompany Company => new(Blocks, RowsPerBlock);

    /// <summary>What the sink says of itself.</summary>
    internal abstract Manifest Manifest { get; }

    /// <summary>How the sink's tables are named and typed.</summary>
    internal abstract Dialect Dialect { get; }

    /// <summary>A connection that sees the sink's tables.</summary>
    private protected abstract DbConnection Connection { get; }

    /// <summary>All rows that the company makes, in the order that sinks see them.</summary>
    internal CompanyRows Rows() => RowsInMemory.Of(Source);

    /// <summary>What the sink holds, read again row by row.</summary>
    internal abstract IReadOnlyList<ManifestTable> Recount();

    /// <summary>What the sink holds after the company was given to it once more, by some threads.</summary>
    internal abstract IReadOnlyList<ManifestTable> WriteAgain(int threads);

    /// <summary>The names and types of a table's columns.</summary>
    internal abstract IEnumerable<(string? Name, string? Type)> ColumnsOf(TableDefinition table);

    /// <summary>A column as text; a time as the microseconds since 1970.</summary>
    internal abstract string AsText(ColumnDefinition column);

    /// <summary>The rows of a query, each cell as text.</summary>
    internal List<string?[]> Ask(string sql)
    {
        using DbCommand command = Connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own queries.
        command.CommandText = sql;
#pragma warning restore CA2100
        using DbDataReader reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
            rows.Add([
                .. Enumerable
                    .Range(0, reader.FieldCount)
                    .Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)),
            ]);
        return rows;
    }

    public abstract void Dispose();
}
