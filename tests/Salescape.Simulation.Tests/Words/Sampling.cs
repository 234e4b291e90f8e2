using System.Text.RegularExpressions;
using CsCheck;
using Salescape.Schema;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Words;

/// <summary>Draws to sample words with, and what every text must keep to.</summary>
internal static partial class Sampling
{
    private static readonly Purpose What = new("words test");

    /// <summary>Any country.</summary>
    public static Gen<Country> Countries { get; } = Gen.Int[0, Geography.Countries.Length - 1].Select(i => Geography.Countries[i]);

    public static Draw Draw(long seed, long ordinal = 0) => Dice.Of(seed).Roll(What, ordinal);

    /// <summary>The longest text that a column may hold, in characters.</summary>
    public static int Limit(string table, string column) =>
        SchemaCatalog.Tables.Single(t => t.Name == table).Columns.Single(c => c.Name == column).Length;

    /// <summary>Neither traces of the grammar nor slips of spacing; sentences begin with a capital or a figure.</summary>
    public static void AssertClean(string text, int limit = 0)
    {
        Assert.NotEqual("", text);
        Assert.False(Slips().IsMatch(text), text);
        Assert.False(limit > 0 && text.Length > limit, text);
    }

    /// <summary>A text of whole sentences.</summary>
    public static void AssertSentences(string text, int max)
    {
        AssertClean(text);
        Assert.True(text[^1] == '.', text);
        Assert.False(LowerStart().IsMatch(text), text);
        Assert.InRange(Regex.Count(text, @"\.(?=\s|$)"), 1, max);
    }

    [GeneratedRegex(@"^\s|\s$|\s\s|\s[.,:;?)]|\(\s|[{}<>|\[\]\\]|[,:;][.,:;]|\.\.|[\r\n]")]
    private static partial Regex Slips();

    [GeneratedRegex(@"^\p{Ll}|[.?] \p{Ll}")]
    private static partial Regex LowerStart();
}
