using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Life;
using Salescape.Simulation.Plan;
using Salescape.Simulation.RollUp;

namespace Salescape.Simulation;

/// <summary>
/// The whole company: the vendor plans, each account lives alone and in any order, and what only the whole company
/// knows is added up at the end.
/// </summary>
public sealed class Company : IRowSource
{
    /// <summary>Accounts in a block: enough to keep a core busy for milliseconds, few enough to share work evenly.</summary>
    private const int AccountsPerBlock = 64;

    private readonly CompanySettings _settings;
    private readonly Vendor _vendor;
    private CompanyResults _results;

    /// <summary>A company with everything planned and nobody lived.</summary>
    public Company(CompanySettings settings)
    {
        _settings = settings;
        _vendor = new Vendor(settings);
        _results = new CompanyResults(_vendor);
    }

    /// <inheritdoc/>
    public int BlockCount => (int)((_vendor.Market.Count + AccountsPerBlock - 1) / AccountsPerBlock);

    /// <inheritdoc/>
    public void WritePlan(CompanyRows rows)
    {
        // A company may be written more than once; each time is counted afresh.
        _results = new CompanyResults(_vendor);
        _vendor.SalesForce.WriteRows(rows, _settings.AsOf);
        _vendor.Demand.WriteRows(rows, _settings.AsOf);
    }

    /// <inheritdoc/>
    public void WriteBlock(int block, CompanyRows rows)
    {
        Scene scene = SceneFor(rows, _results, diary: null);
        long last = Math.Min(_vendor.Market.Count, (block + 1L) * AccountsPerBlock);
        for (long number = block * (long)AccountsPerBlock + 1; number <= last; number++)
            AccountLife.Live(scene, number);
    }

    /// <inheritdoc/>
    public void WriteRollUp(CompanyRows rows) => _results.WriteRows(rows, _settings.AsOf);

    /// <inheritdoc/>
    public IReadOnlyList<long[]> Tallies => [.. _results.Sheet.Tallies.Select(tally => tally.Values.ToArray())];

    /// <inheritdoc/>
    public void Merge(IReadOnlyList<long[]> tallies)
    {
        foreach ((Tally own, long[] others) in _results.Sheet.Tallies.Zip(tallies))
            own.Merge(others);
    }

    /// <summary>Lives one account again with its diary open.</summary>
    /// <param name="customer">Which account.</param>
    /// <returns>What happened up to the as-of, by date, with the causes of what was decided; empty if there is no such account yet.</returns>
    public IReadOnlyList<DiaryEntry> Explain(CustomerId customer)
    {
        if (customer.Value < 1 || customer.Value > _vendor.Market.Count)
            return [];
        var diary = new Diary();
        // Counted apart: a life lived again is no second customer.
        AccountLife.Live(SceneFor(new CompanyRows(), new CompanyResults(_vendor), diary), customer.Value);
        return [.. diary.Entries.Where(entry => entry.Date <= _settings.AsOf)];
    }

    private Scene SceneFor(CompanyRows rows, CompanyResults results, Diary? diary) =>
        new(_vendor, _settings.AsOf, rows, new Account(), new TextArena(), results, diary);
}
