namespace Salescape.Schema.Kernel;

/// <summary>
/// A company whose rows can be asked for: first what the vendor planned, then blocks of accounts in any order and on
/// any thread, at last what only the whole company knows. Each call is handed empty rows: what of them is shown is decided over all that
/// they hold. Output drives it without knowing how rows come about.
/// </summary>
public interface IRowSource
{
    /// <summary>Blocks of accounts, numbered from 0. The same settings give the same blocks, whatever the threads.</summary>
    int BlockCount { get; }

    /// <summary>Writes the rows of the vendor's plan.</summary>
    void WritePlan(CompanyRows rows);

    /// <summary>Lives a block's accounts and writes their rows. Blocks may run at the same time, each into its own rows.</summary>
    void WriteBlock(int block, CompanyRows rows);

    /// <summary>Writes the rows that sum over all accounts; every block has been written before, or its tallies merged.</summary>
    void WriteRollUp(CompanyRows rows);

    /// <summary>Everything that roll-ups need of the blocks written so far.</summary>
    IReadOnlyList<long[]> Tallies { get; }

    /// <summary>Adds what was counted elsewhere in the same company, in other blocks.</summary>
    /// <param name="tallies">Its <see cref="Tallies"/>.</param>
    void Merge(IReadOnlyList<long[]> tallies);
}
