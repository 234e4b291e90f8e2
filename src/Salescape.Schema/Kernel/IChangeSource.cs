namespace Salescape.Schema.Kernel;

/// <summary>
/// A company between two days, as the changes that lead from what is shown on the first to what is shown on the last: what
/// <see cref="IRowSource"/> is for one day. First blocks of accounts in any order and on any thread, then what only the whole company knows,
/// day by day.
/// </summary>
public interface IChangeSource
{
    /// <summary>The day whose rows the changes begin with; nothing of it changes.</summary>
    DateOnly From { get; }

    /// <summary>The last day on which something changes.</summary>
    DateOnly Until { get; }

    /// <summary>Blocks of accounts, numbered from 0.</summary>
    int BlockCount { get; }

    /// <summary>Lives a block's accounts and adds the changes of their rows, in any order. Blocks may run at the same time, each into its
    /// own changes.</summary>
    void WriteBlock(int block, CompanyChanges changes);

    /// <summary>Adds what the vendor plans and adds up, day by day in their order, once every block has been written.</summary>
    /// <param name="changes">Where to, emptied before each day.</param>
    /// <param name="take">Called for each day that changes something.</param>
    void WriteVendor(CompanyChanges changes, Action<CompanyChanges> take);
}
