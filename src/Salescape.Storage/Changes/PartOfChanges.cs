using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Parts;

namespace Salescape.Storage.Changes;

/// <summary>
/// A part of a company's changes: those of the blocks that are dealt to it. What the vendor plans and adds up is the first part's, which
/// therefore lives all accounts.
/// </summary>
/// <param name="whole">All changes.</param>
/// <param name="part">The part.</param>
internal sealed class PartOfChanges(IChangeSource whole, Part part) : IChangeSource
{
    private readonly HashSet<int> _own = [.. Enumerable.Range(0, part.BlocksOf(whole.BlockCount)).Select(part.BlockIn)];

    public DateOnly From => whole.From;

    public DateOnly Until => whole.Until;

    public int BlockCount => IsFirst ? whole.BlockCount : _own.Count;

    private bool IsFirst => part.Number == 1;

    public void WriteBlock(int block, CompanyChanges changes)
    {
        int lived = IsFirst ? block : part.BlockIn(block);
        whole.WriteBlock(lived, _own.Contains(lived) ? changes : new CompanyChanges());
    }

    public void WriteVendor(CompanyChanges changes, Action<CompanyChanges> take)
    {
        if (IsFirst)
            whole.WriteVendor(changes, take);
    }
}
