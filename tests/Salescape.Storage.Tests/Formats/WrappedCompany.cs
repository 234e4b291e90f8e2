using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Tests.Formats;

/// <summary>A company in whose middle something happens.</summary>
internal sealed class InterruptedCompany(SampleCompany company, Action happens) : WrappedCompany(company)
{
    private int _isDone;

    public override void WriteBlock(int block, CompanyRows rows)
    {
        if (Interlocked.Exchange(ref _isDone, 1) == 0)
            happens();
        base.WriteBlock(block, rows);
    }
}

/// <summary>A company that makes its first block twice, so that keys repeat.</summary>
internal sealed class RepeatedCompany(SampleCompany company) : WrappedCompany(company)
{
    public override void WriteBlock(int block, CompanyRows rows) => base.WriteBlock(0, rows);
}

/// <summary>A company that does as another.</summary>
internal abstract class WrappedCompany(SampleCompany company) : IRowSource
{
    public int BlockCount => company.BlockCount;

    public IReadOnlyList<long[]> Tallies => company.Tallies;

    public void WritePlan(CompanyRows rows) => company.WritePlan(rows);

    public virtual void WriteBlock(int block, CompanyRows rows) => company.WriteBlock(block, rows);

    public void WriteRollUp(CompanyRows rows) => company.WriteRollUp(rows);

    public void Merge(IReadOnlyList<long[]> tallies) => company.Merge(tallies);
}
