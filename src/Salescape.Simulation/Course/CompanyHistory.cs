using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Course;

/// <summary>The company from the first day of its window on: as it stands on that day, and its course from then on.</summary>
/// <param name="settings">The company as it is seen on the last day.</param>
public sealed class CompanyHistory(CompanySettings settings) : IHistorySource
{
    private readonly Company _first = new(settings with { AsOf = settings.Start });
    private readonly CompanyCourse _course = new(settings, settings.Start);

    /// <inheritdoc/>
    public DateOnly From => _course.From;

    /// <inheritdoc/>
    public int BlockCount => _course.BlockCount;

    /// <inheritdoc/>
    public void WritePlan(CompanyRows first) => _first.WritePlan(first);

    /// <inheritdoc/>
    public void WriteBlock(int block, CompanyRows first, CompanyChanges changes)
    {
        _first.WriteBlock(_course.Company, block, first);
        _course.WriteBlock(block, changes);
    }

    /// <inheritdoc/>
    public void WriteVendor(CompanyRows first, CompanyChanges changes, Action<CompanyChanges> take)
    {
        _first.WriteRollUp(first);
        _course.WriteVendor(changes, take);
    }
}
