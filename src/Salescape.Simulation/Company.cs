using System.Collections.Concurrent;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Life;
using Salescape.Simulation.Plan;
using Salescape.Simulation.RollUp;
using Salescape.Simulation.View;

namespace Salescape.Simulation;

/// <summary>
/// The whole company: the vendor plans, each account lives alone and in any order, and what only the whole company
/// knows is added up at the end.
/// </summary>
public sealed class Company : IRowSource
{
    /// <summary>Accounts in a block: enough to keep a core busy for milliseconds, few enough to share work evenly and to stay near the
    /// cache.</summary>
    private const int AccountsPerBlock = 32;

    /// <summary>Onlookers in a block; their lives are short.</summary>
    private const int OnlookersPerBlock = 512;

    private readonly CompanySettings _settings;
    private readonly Vendor _vendor;

    // What a life needs room for, kept from block to block: one set a thread.
    private readonly ConcurrentBag<(Account Account, TextArena Words, Window? Window, Erasures? Erasures)> _stages = [];

    private CompanyResults _results;

    /// <summary>A company with everything planned and nobody lived.</summary>
    public Company(CompanySettings settings)
    {
        _settings = settings;
        _vendor = new Vendor(settings);
        _results = new CompanyResults(_vendor);
    }

    /// <inheritdoc/>
    public int BlockCount => AccountBlocks + (int)((_vendor.Onlookers.Count + OnlookersPerBlock - 1) / OnlookersPerBlock);

    /// <summary>Blocks of accounts; those of onlookers follow.</summary>
    private int AccountBlocks => (int)((_vendor.Market.Count + AccountsPerBlock - 1) / AccountsPerBlock);

    /// <inheritdoc/>
    public void WritePlan(CompanyRows rows)
    {
        // A company may be written more than once; each time is counted afresh.
        _results = new CompanyResults(_vendor);
        WritePlan(_vendor, rows, _settings.AsOf);
        Shown(_results)?.ShowPlans(rows, _settings.AsOf);
    }

    /// <inheritdoc/>
    public void WriteBlock(int block, CompanyRows rows) => WriteBlock(this, block, rows);

    /// <summary>Writes the rows of those who are in a block of the same company on another day, where blocks begin elsewhere.</summary>
    internal void WriteBlock(Company then, int block, CompanyRows rows)
    {
        if (!_stages.TryTake(out (Account Account, TextArena Words, Window? Window, Erasures? Erasures) stage))
            stage = (new Account(), new TextArena(), Shown(_results), _settings.HasErasures ? new Erasures() : null);
        var scene = new Scene(_vendor, _settings.AsOf, stage.Account, stage.Words, Diary: null);
        var telling = new Telling(_settings.Start, _settings.AsOf, rows, stage.Account, stage.Words, _results);
        var onlooker = new Life.Lead();
        then.ForEach(
            block,
            account =>
            {
                if (account > _vendor.Market.Count || !AccountLife.Live(scene, telling, account))
                    return;
                if (stage.Erasures is { } erasures)
                    Forget.People(scene, erasures);
            },
            number =>
            {
                if (number > _vendor.Onlookers.Count || !OnlookerLife.Live(scene, telling, onlooker, number))
                    return;
                if (stage.Erasures is { } erasures)
                    Forget.Onlooker(scene, onlooker, erasures);
            }
        );
        stage.Window?.ShowLives(rows);
        stage.Erasures?.Keep(rows);
        stage.Erasures?.Clear();
        _stages.Add(stage);
    }

    /// <inheritdoc/>
    public void WriteRollUp(CompanyRows rows)
    {
        WriteRollUp(_vendor, _results, rows, _settings.Start, _settings.AsOf);
        Shown(_results)?.ShowPlans(rows, _settings.AsOf);
    }

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
    /// <returns>What happened up to the as-of, by date, with the causes of what was decided; empty if there is no such account
    /// yet.</returns>
    public IReadOnlyList<DiaryEntry> Explain(CustomerId customer)
    {
        if (customer.Value < 1 || customer.Value > _vendor.Market.Count || !HasArrived(customer.Value))
            return [];
        var diary = new Diary();
        var scene = new Scene(_vendor, _settings.AsOf, new Account(), new TextArena(), diary);
        AccountLife.Decide(scene, customer.Value);
        return [.. diary.Entries.Where(entry => entry.Date <= _settings.AsOf)];
    }

    /// <summary>What was planned before anybody lives.</summary>
    internal Vendor Vendor => _vendor;

    /// <summary>Writes the vendor's plan as it stands on a day.</summary>
    internal static void WritePlan(Vendor vendor, CompanyRows rows, DateOnly day)
    {
        vendor.SalesForce.WriteRows(rows, day);
        vendor.SupportDesk.WriteRows(rows, day);
    }

    /// <summary>Writes what only the whole company knows on a day.</summary>
    internal static void WriteRollUp(Vendor vendor, CompanyResults results, CompanyRows rows, DateOnly start, DateOnly day)
    {
        // Which campaigns are shown depends on the leads that are, so that they come last too.
        vendor.Demand.WriteRows(rows, day);
        results.WriteRows(rows, start, day);
    }

    /// <summary>What of the world is shown; null if all of it is.</summary>
    /// <param name="results">Where it is noted which plans are referred to.</param>
    internal Window? Shown(CompanyResults results) =>
        _settings.Start > _settings.Founded ? new(_settings.Start, _vendor.HeadSince, results.Referred) : null;

    /// <summary>Calls something for each account, or each onlooker, of a block.</summary>
    internal void ForEach(int block, Action<long> account, Action<long> onlooker)
    {
        (long place, int size, long count, Action<long> live) =
            block < AccountBlocks
                ? (block, AccountsPerBlock, _vendor.Market.Count, account)
                : (block - AccountBlocks, OnlookersPerBlock, _vendor.Onlookers.Count, onlooker);
        long last = Math.Min(count, (place + 1) * size);
        for (long number = place * size + 1; number <= last; number++)
            live(number);
    }

    private bool HasArrived(long account) =>
        _vendor.Market.ArrivalOf(account, _vendor.Market.Profile(account).Country.Calendar) <= _settings.AsOf;
}
