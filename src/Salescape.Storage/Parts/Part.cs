using System.Globalization;
using System.Text.Json.Serialization;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Parts;

/// <summary>A share of a company, to be made by itself, on any machine: its blocks are dealt to the parts one by one.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record Part(int Number, int Count)
{
    /// <summary>The folder of the part, below that of the whole.</summary>
    [JsonIgnore]
    public string FolderName => $"part-{Number}-of-{Count}";

    /// <summary>How many of a company's blocks are the part's.</summary>
    internal int BlocksOf(int blocks) => blocks / Count + (PlaceIn(blocks / Count) < blocks % Count ? 1 : 0);

    /// <summary>The block that is dealt to the part in a round.</summary>
    internal int BlockIn(int round) => round * Count + PlaceIn(round);

    // To and fro: later accounts have lived less, so whoever is dealt to first in one round comes last in the next.
    private int PlaceIn(int round) => round % 2 == 0 ? Number - 1 : Count - Number;

    /// <summary>The part whose folder bears a name; null if none does.</summary>
    internal static Part? Parse(string folderName) =>
        folderName.Split('-') is ["part", string number, "of", string count]
        && int.TryParse(number, CultureInfo.InvariantCulture, out int n)
        && int.TryParse(count, CultureInfo.InvariantCulture, out int of)
        && new Part(n, of) is var part
        && part.FolderName == folderName
            ? part
            : null;
}

/// <summary>A part's rows: the plan's only in the first part, and no roll-ups.</summary>
internal sealed class PartSource(IRowSource whole, Part part) : IRowSource
{
    public int BlockCount { get; } = part.BlocksOf(whole.BlockCount);

    public IReadOnlyList<long[]> Tallies => whole.Tallies;

    // The plan is made in every part, since lives follow from it.
    public void WritePlan(CompanyRows rows) => whole.WritePlan(part.Number == 1 ? rows : new CompanyRows());

    public void WriteBlock(int block, CompanyRows rows) => whole.WriteBlock(part.BlockIn(block), rows);

    public void WriteRollUp(CompanyRows rows) { }

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
