using System.Globalization;
using DuckDB.NET.Data;
using Salescape.Output.Datasets;
using Salescape.Output.Sinks;
using Salescape.Schema;

namespace Salescape.Output.Tests.Sinks;

/// <summary>A sample company on disk in one format, made once for the tests of a class.</summary>
public abstract class Sample : IDisposable
{
    internal const int Blocks = 5;
    internal const int RowsPerBlock = 40;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salescape-");

    private protected Sample(DataFormat format)
    {
        Dataset = Write(Request(format, Path.Combine(_folder.FullName, "sample")));
        Connection = new DuckDBConnection("DataSource=:memory:");
        Connection.Open();
        Dataset.Expose(Connection);
    }

    internal Dataset Dataset { get; }

    internal DuckDBConnection Connection { get; }

    internal static SampleCompany Company => new(Blocks, RowsPerBlock);

    internal static DatasetRequest Request(DataFormat format, string folder) => new()
    {
        Folder = folder,
        Format = format,
        Threads = 2,
        Start = new(2023, 7, 1),
        AsOf = new(2026, 6, 30),
        Settings = new Dictionary<string, string> { ["seed"] = "42", ["vendor"] = "Ünïcode \"Ltd\"" },
        Version = "1.2.3",
        Volume = 0.01,
    };

    internal static Dataset Write(DatasetRequest request) => DatasetWriter.Write(Company, request);

    /// <summary>A data set of its own for a test that changes it, below the sample's temporary folder.</summary>
    internal Dataset WriteAnother(string name, Func<DatasetRequest, DatasetRequest>? change = null)
    {
        DatasetRequest request = Request(Dataset.Format, Path.Combine(_folder.FullName, name));
        return Write(change is null ? request : change(request));
    }

    /// <summary>All rows that the company makes, in the order that sinks see them.</summary>
    internal static CompanyRows Rows()
    {
        var rows = new CompanyRows();
        Company.WritePlan(rows);
        for (int i = 0; i < Blocks; i++)
            Company.WriteBlock(i, rows);
        Company.WriteRollUp(rows);
        return rows;
    }

    /// <summary>The rows of a query, each cell as text.</summary>
    internal List<string?[]> Ask(string sql)
    {
        using DuckDBCommand command = Connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))]);
        return rows;
    }

    public void Dispose()
    {
        Connection.Dispose();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}

public sealed class CsvSample() : Sample(CsvFormat.Instance);

public sealed class ParquetSample() : Sample(ParquetFormat.Instance);

public sealed class DuckDbSample() : Sample(DuckDbFormat.Instance);
