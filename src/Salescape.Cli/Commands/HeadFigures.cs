using System.Data.Common;
using System.Globalization;
using System.Reflection;
using DuckDB.NET.Data;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Cli.Commands;

/// <summary>What a board would ask of a company first, read from its data by the queries beside this file.</summary>
/// <param name="Figures">The figures in the order shown, with their values.</param>
/// <param name="LargestCustomer">The customer with the greatest annual recurring revenue; null if there is none.</param>
internal sealed record HeadFigures(IReadOnlyList<(string Name, string Value)> Figures, string? LargestCustomer)
{
    public static HeadFigures Read(Dataset dataset)
    {
        using DuckDBConnection connection = dataset.Connect();
        Ask(connection, string.Create(CultureInfo.InvariantCulture, $"SET VARIABLE as_of = DATE '{dataset.Manifest.AsOf:yyyy-MM-dd}'"), _ => "");
        return new(
            Ask(connection, Query("HeadFigures.sql"), row => (row.GetString(0), row.IsDBNull(1) ? "–" : row.GetString(1))),
            Ask(connection, Query("LargestCustomer.sql"), row => row.GetString(0)).FirstOrDefault());
    }

    private static List<T> Ask<T>(DuckDBConnection connection, string sql, Func<DbDataReader, T> read)
    {
        using DuckDBCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The query is a file of the repository.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.Read(reader =>
        {
            var rows = new List<T>();
            while (reader.Read())
                rows.Add(read(reader));
            return rows;
        });
    }

    private static string Query(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
