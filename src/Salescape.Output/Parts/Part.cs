using System.Globalization;
using System.Text.Json.Serialization;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Output.Parts;

/// <summary>A share of a company, to be made by itself, on any machine: one of several even ranges of its blocks.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record Part(int Number, int Count)
{
    /// <summary>The folder of the part, below that of the whole.</summary>
    [JsonIgnore]
    public string FolderName => $"part-{Number}-of-{Count}";

    /// <summary>The first of the part's blocks, and the first that is not.</summary>
    internal (int First, int End) RangeOf(int blocks) =>
        ((int)((long)blocks * (Number - 1) / Count), (int)((long)blocks * Number / Count));

    /// <summary>The part whose folder bears a name; null if none does.</summary>
    internal static Part? Parse(string folderName) =>
        folderName.Split('-') is ["part", string number, "of", string count]
        && int.TryParse(number, CultureInfo.InvariantCulture, out int n) && int.TryParse(count, CultureInfo.InvariantCulture, out int of) && new Part(n, of) is var part && part.FolderName == folderName
            ? part
            : null;
}

/// <summary>A part's rows: the plan's only in the first part, and no roll-ups.</summary>
internal sealed class PartSource(IRowSource whole, Part part) : IRowSource
{
    private readonly (int First, int End) _range = part.RangeOf(whole.BlockCount);

    public int BlockCount => _range.End - _range.First;

    public IReadOnlyList<long[]> Tallies => whole.Tallies;

    // The plan is made in every part, since lives follow from it.
    public void WritePlan(CompanyRows rows) => whole.WritePlan(part.Number == 1 ? rows : new CompanyRows());

    public void WriteBlock(int block, CompanyRows rows) => whole.WriteBlock(_range.First + block, rows);

    public void WriteRollUp(CompanyRows rows)
    {
    }

    public void Merge(IReadOnlyList<long[]> tallies) => whole.Merge(tallies);
}

/// <summary>The rows that need all parts: the roll-ups of what the parts counted.</summary>
internal sealed class RollUpSource(IRowSource whole, IEnumerable<IReadOnlyList<long[]>> counted) : IRowSource
{
    public int BlockCount => 0;

    public IReadOnlyList<long[]> Tallies => whole.Tallies;

    public void WritePlan(CompanyRows rows) => whole.WritePlan(new CompanyRows());

    public void WriteBlock(int block, CompanyRows rows) => throw new ArgumentOutOfRangeException(nameof(block));

    public void WriteRollUp(CompanyRows rows)
    {
        foreach (IReadOnlyList<long[]> tallies in counted)
            whole.Merge(tallies);
        whole.WriteRollUp(rows);
    }

    public void Merge(IReadOnlyList<long[]> tallies) => whole.Merge(tallies);
}
