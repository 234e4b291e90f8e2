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
        connection.SeeWindow(dataset.Manifest.Start, dataset.Manifest.AsOf);
        return new(
            connection.Ask(Query("HeadFigures.sql"), reader =>
                Rows(reader, row => (row.GetString(0), row.IsDBNull(1) ? "–" : row.GetString(1)))
            ),
            connection.Ask(Query("LargestCustomer.sql"), reader => Rows(reader, row => row.GetString(0))).FirstOrDefault()
        );
    }

    private static List<T> Rows<T>(DuckDBDataReader reader, Func<DuckDBDataReader, T> read)
    {
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private static string Query(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
