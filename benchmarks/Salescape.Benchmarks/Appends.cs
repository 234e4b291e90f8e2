using BenchmarkDotNet.Attributes;
using Salescape.Schema;

namespace Salescape.Benchmarks;

/// <summary>Rows into a batch that has room for them, in time a row.</summary>
public class Appends
{
    private const int Rows = 4_096;

    private readonly SupportTicket[] _tickets = Samples.Tickets(Rows);
    private readonly TicketTag[] _tags = Samples.Tags(Rows);
    private readonly CompanyRows _rows = new();

    /// <summary>24 columns, two of them long texts.</summary>
    [Benchmark(OperationsPerInvoke = Rows)]
    public int Wide()
    {
        _rows.SupportTickets.Clear();
        for (int i = 0; i < Rows; i++)
            _rows.SupportTickets.Append(in _tickets[i]);
        return _rows.SupportTickets.Count;
    }

    /// <summary>5 columns.</summary>
    [Benchmark(OperationsPerInvoke = Rows)]
    public int Narrow()
    {
        _rows.TicketTags.Clear();
        for (int i = 0; i < Rows; i++)
            _rows.TicketTags.Append(in _tags[i]);
        return _rows.TicketTags.Count;
    }
}
