using System.Text;
using System.Text.RegularExpressions;
using Salescape.Queries;

namespace Salescape.Analyses.Headlines;

/// <summary>
/// The sentence that an answer opens with: the line <c>-- says:</c> of its file, words with placeholders in braces that are worked out
/// from the rows. What stands in square brackets is left out where a placeholder in it has nothing to say; <c>{is/are}</c> goes by the
/// number before it, <c>{most}</c> and <c>{most of}</c> by the share behind it.
/// </summary>
public sealed partial class Headline
{
    private const string Says = "says";
    private const string None = "none";
    private const string NotKnown = "not known";

    private readonly IReadOnlyList<Segment> _segments;

    private Headline(IReadOnlyList<Segment> segments, string? none)
    {
        _segments = segments;
        OfNone = none;
    }

    /// <summary>What an answer without rows says; null where the file does not tell.</summary>
    public string? OfNone { get; }

    /// <summary>The columns that the sentence is about.</summary>
    public IEnumerable<string> Columns => Placeholders.SelectMany(placeholder => placeholder.Columns).Distinct();

    /// <summary>The columns of which the sentence singles out rows: who reads it looks for them there.</summary>
    public IEnumerable<string> RowColumns => Placeholders.SelectMany(placeholder => placeholder.RowColumns).Distinct();

    /// <summary>What is asked of the answer, in the order of the sentence.</summary>
    internal IEnumerable<Placeholder> Placeholders =>
        _segments.SelectMany(segment => segment.Parts).Select(part => part.Asked).OfType<Placeholder>();

    /// <summary>Whether a placeholder may be left out of the sentence.</summary>
    internal bool IsOptional(Placeholder placeholder) =>
        _segments.Any(segment => segment.IsOptional && segment.Parts.Any(part => part.Asked == placeholder));

    /// <summary>Reads the line; null where a file has none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="columns">The columns of its answer; null if they are not known yet.</param>
    /// <exception cref="Schema.Kernel.RefusedException">It names a function or column that there is not.</exception>
    internal static Headline? Parse(QueryFile file, IReadOnlyList<string>? columns)
    {
        if (!file.LinesOf(Says).Any())
            return null;
        (int line, string text) = file.LinesOf(Says).First();
        Exception Wrong(string what) => file.Wrong(line, what);
        if (!Balanced().IsMatch(text))
            throw Wrong("a brace or bracket is left open");
        var headline = new Headline(
            [
                .. SegmentOf()
                    .Matches(text)
                    .Select(match => new Segment(match.Value[0] == '[', [.. Parts(match.Value.Trim('[', ']'), Wrong)])),
            ],
            file.Find(None)
        );
        if (headline._segments.Any(HasMostOfNothing))
            throw Wrong("{most} stands before {largest …}, whose share decides whether it is most");
        return columns is not null && headline.Columns.FirstOrDefault(column => !columns.Contains(column)) is { } unknown
            ? throw Wrong($"the answer has no column '{unknown}'")
            : headline;
    }

    /// <summary>The sentence about an answer that has rows.</summary>
    internal string Say(Reading reading)
    {
        var sentence = new StringBuilder();
        double number = 1;
        bool isCounted = false;
        foreach (Segment segment in _segments)
        {
            var said = new StringBuilder();
            bool isWhole = true;
            foreach ((int place, Part part) in segment.Parts.Index())
            {
                if (part.Asked is null)
                {
                    said.Append(
                        part.Goes switch
                        {
                            Goes.ByNumberBefore when number == 1 => part.Other,
                            Goes.ByShareBehind => ByShare(part, reading.Read(AskedBehind(segment, place)!)),
                            _ => part.Text,
                        }
                    );
                    continue;
                }

                Fragment fragment = reading.Read(part.Asked);
                isWhole &= fragment.Says;
                // One customer with $5,000 of ARR is at risk: verbs go by what was counted, not by its worth.
                bool isWorth = part.Asked.Column is { } column && reading.UnitOf(column) == Unit.Money;
                if (!isCounted || !isWorth)
                    number = fragment.Number ?? number;
                isCounted |= fragment.Number is not null && !isWorth;
                said.Append(fragment.Text ?? NotKnown);
            }

            if (isWhole || !segment.IsOptional)
                sentence.Append(said);
        }

        // A name such as Inc. ends with a full stop of its own.
        string text = Gap().Replace(sentence.ToString(), "").Trim().TrimEnd('.');
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
    }

    private static string ByShare(Part part, in Fragment behind) =>
        behind.IsAll ? part.Text.Replace("most", "all", StringComparison.Ordinal)
        : behind.IsMost ? part.Text
        : part.Other;

    private static IEnumerable<Part> Parts(string text, Func<string, Exception> wrong)
    {
        foreach (string piece in PartOf().Matches(text).Select(match => match.Value))
        {
            yield return piece switch
            {
                [not '{', ..] => new(piece, "", Goes.Nowhere, null),
                "{most}" => new("most", "the most", Goes.ByShareBehind, null),
                "{most of}" => new("most of", "the largest part of", Goes.ByShareBehind, null),
                _ when Choice().Match(piece) is { Success: true } choice => new(
                    choice.Groups["many"].Value,
                    choice.Groups["one"].Value,
                    Goes.ByNumberBefore,
                    null
                ),
                _ => new("", "", Goes.Nowhere, Placeholder.Parse(piece.Trim('{', '}'), wrong)),
            };
        }
    }

    private static bool HasMostOfNothing(Segment segment) =>
        segment
            .Parts.Index()
            .Where(part => part.Item.Goes == Goes.ByShareBehind)
            .Any(part => AskedBehind(segment, part.Index)?.Function != "largest");

    private static Placeholder? AskedBehind(Segment segment, int place) =>
        segment.Parts.Skip(place).Select(part => part.Asked).FirstOrDefault(asked => asked is not null);

    [GeneratedRegex(@"^([^{}\[\]]|\{[^{}\[\]]+\}|\[([^{}\[\]]|\{[^{}\[\]]+\})+\])+$")]
    private static partial Regex Balanced();

    [GeneratedRegex(@"\[[^\]]+\]|[^\[]+")]
    private static partial Regex SegmentOf();

    [GeneratedRegex(@"\{[^}]+\}|[^{]+")]
    private static partial Regex PartOf();

    [GeneratedRegex(@"^\{(?<one>[a-z]+)/(?<many>[a-z]+)\}$")]
    private static partial Regex Choice();

    /// <summary>What a left-out segment leaves: a second space, or one before a comma or full stop.</summary>
    [GeneratedRegex(" +(?=[ ,.;:])")]
    private static partial Regex Gap();

    private sealed record Segment(bool IsOptional, IReadOnlyList<Part> Parts);

    /// <summary>Words as they stand, or one of two, or a placeholder.</summary>
    private sealed record Part(string Text, string Other, Goes Goes, Placeholder? Asked);

    /// <summary>What decides between two words: <see cref="Part.Other"/> is said of one thing, or of no more than half.</summary>
    private enum Goes
    {
        Nowhere,
        ByNumberBefore,
        ByShareBehind,
    }
}
