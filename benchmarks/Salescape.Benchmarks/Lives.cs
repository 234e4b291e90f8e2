using BenchmarkDotNet.Attributes;
using Salescape.Schema;
using Salescape.Simulation;

namespace Salescape.Benchmarks;

/// <summary>Whole lives told as rows, in time a life; the setup prints the rows of a life, to divide by.</summary>
public class Lives
{
    // A block of the simulation.
    private const int Accounts = 64;

    private readonly Company _company = new(new(42, 1, new(2023, 7, 1), new(2026, 6, 30), "Tessaline"));
    private readonly CompanyRows _rows = new();

    /// <summary>Says how many rows a life has.</summary>
    [GlobalSetup]
    public void CountRows()
    {
        Block();
        Console.WriteLine($"// {_rows.Batches.Sum(batch => batch.Count) / Accounts} rows a life");
    }

    /// <summary>The first accounts of a company of scale 1, which live for three years.</summary>
    [Benchmark(OperationsPerInvoke = Accounts)]
    public void Block()
    {
        _rows.Clear();
        _company.WriteBlock(0, _rows);
    }
}
