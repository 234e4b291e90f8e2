using System.Text.RegularExpressions;
using Salescape.Queries;

namespace Salescape.Analyses.Chance;

/// <summary>Two rates or means of a row that are compared with each other.</summary>
/// <param name="One">The column that is told to differ.</param>
/// <param name="Other">The column that it is compared with.</param>
public sealed partial record Difference(Estimate One, Estimate Other)
{
    private const string Differs = "differs";

    /// <summary>Reads the lines <c>-- differs: win_rate_with_percent from win_rate_without_percent</c>.</summary>
    internal static IReadOnlyList<Difference> Parse(QueryFile file, IReadOnlyList<Estimate> estimates)
    {
        var read = new List<Difference>();
        foreach ((int line, string text) in file.LinesOf(Differs))
        {
            foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
            {
                Match match = Declared().Match(part);
                if (!match.Success)
                    throw file.Wrong(line, $"'{part}' is no difference: write ONE from OTHER");
                read.Add(new(Known(line, match.Groups["one"].Value), Known(line, match.Groups["other"].Value)));
            }
        }

        return read;

        Estimate Known(int line, string column) =>
            estimates.FirstOrDefault(estimate => estimate.Column == column)
            ?? throw file.Wrong(line, $"'{column}' is neither a rate nor a mean of this answer");
    }

    /// <summary>What chance has to do with the difference in a row.</summary>
    internal Verdict Judge(Answer answer, IReadOnlyList<object?> row) =>
        (One.Pool(answer, [row]), Other.Pool(answer, [row])) is ({ } one, { } other) ? One.Compare([one, other]) : Verdict.Untested;

    [GeneratedRegex("^(?<one>[a-z_0-9]+) from (?<other>[a-z_0-9]+)$")]
    private static partial Regex Declared();
}
