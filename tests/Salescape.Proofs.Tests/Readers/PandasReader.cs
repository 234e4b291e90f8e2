using System.Diagnostics;
using System.Text;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Tests;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>pandas, as Debian packages it: <c>pandas_csv.py</c> is told the files, and which columns hold numbers, days and
/// times.</summary>
internal static class PandasReader
{
    // Not any python of the path, but the one that the package is for.
    private const string Python = "/usr/bin/python3";

    /// <summary>A line a column.</summary>
    public static IEnumerable<string> Lines(string folder)
    {
        using var process = Process.Start(
            new ProcessStartInfo(Python, [Repository.PathTo("tests", "Salescape.Proofs.Tests", "Readers", "pandas_csv.py")])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            }
        )!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            string columns = string.Join('\t', table.Columns.Select(column => $"{column.Name}:{column.Kind}"));
            process.StandardInput.WriteLine($"{folder}/{table.Schema}/{table.Name}.csv\t{table.QualifiedName}\t{columns}");
        }

        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
