namespace Salescape.Schema.Kernel;

/// <summary>
/// A company from a day on: its rows on that day, and what changes from then on. Both are told together of each block of accounts, so that
/// all that ever happens to a row is known at once. First the plan, then blocks in any order and on any thread, at last what only the whole
/// company knows.
/// </summary>
public interface IHistorySource
{
    /// <summary>The day whose rows it begins with.</summary>
    DateOnly From { get; }

    /// <summary>Blocks of accounts, numbered from 0.</summary>
    int BlockCount { get; }

    /// <summary>Writes the rows of the vendor's plan on the first day.</summary>
    void WritePlan(CompanyRows first);

    /// <summary>Lives a block's accounts, and writes their rows on the first day and what changes of them, in any order. Blocks may run at
    /// the same time, each into its own.</summary>
    void WriteBlock(int block, CompanyRows first, CompanyChanges changes);

    /// <summary>Writes what the vendor adds up on the first day, and day by day what changes of that and of its plan.</summary>
    /// <param name="first">Its rows on the first day.</param>
    /// <param name="changes">Where changes are put, emptied before each day.</param>
    /// <param name="take">Called for each day that changes something.</param>
    void WriteVendor(CompanyRows first, CompanyChanges changes, Action<CompanyChanges> take);
}
