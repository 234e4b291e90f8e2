using System.Text.RegularExpressions;

namespace Salescape.Analyses.Headlines;

/// <summary>What a headline asks of an answer in one place, as in
/// <c>{ranges win_rate_percent by lead_source where deals &gt; 3}</c>.</summary>
/// <param name="Function">What is worked out.</param>
/// <param name="Column">Of which column; null of rows.</param>
/// <param name="Words">Quoted words: a noun to be counted, or words to choose from.</param>
/// <param name="By">The columns that name a row or period.</param>
/// <param name="From">The column that another is compared with.</param>
/// <param name="Where">What holds of the rows that are read.</param>
/// <param name="Row">The only row read: <c>first</c> or <c>last</c>; null for all.</param>
/// <param name="IsStanding">Whether a period that is not over counts, since a figure of its day, not its sum, is shown.</param>
/// <param name="IsYearly">Whether a period is compared with the same one of the year before, since years have a shape.</param>
/// <param name="IsAbsolute">Whether a number is shown without its sign.</param>
internal sealed partial record Placeholder(
    string Function,
    string? Column,
    IReadOnlyList<string> Words,
    IReadOnlyList<string> By,
    string? From,
    IReadOnlyList<Condition> Where,
    string? Row,
    bool IsStanding,
    bool IsYearly,
    bool IsAbsolute
)
{
    /// <summary>The functions, and what they need beside a column.</summary>
    private static readonly Dictionary<string, string> Needs = new()
    {
        ["count"] = "",
        ["sum"] = "column",
        ["max"] = "column",
        ["min"] = "column",
        ["first"] = "column",
        ["last"] = "column",
        ["all"] = "column",
        ["most"] = "column by",
        ["least"] = "column by",
        ["largest"] = "column by",
        ["ranges"] = "column by",
        ["moved"] = "column by",
        ["changed"] = "column from",
        ["against"] = "column from",
        ["share"] = "where",
        ["sign"] = "column words",
    };

    /// <summary>All columns that are named.</summary>
    public IEnumerable<string> Columns =>
        new[] { Column, From }.OfType<string>().Concat(By).Concat(Where.Select(condition => condition.Column));

    /// <summary>The columns that single rows are named or told apart by; none where something is said of all rows together, or of the rows
    /// that a condition holds for.</summary>
    public IEnumerable<string> RowColumns =>
        By.Count > 0 ? new[] { Column!, By[0] }.Concat(By.Skip(1).Where(column => !IsKey(column)))
        : Row is not null || Function is "first" or "last" ? [Column!]
        : [];

    private static bool IsKey(string column) => column.EndsWith("_id", StringComparison.Ordinal);

    /// <summary>Reads a placeholder without its braces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wrong">The refusal of one that cannot be read.</param>
    public static Placeholder Parse(string text, Func<string, Exception> wrong)
    {
        var words = new Queue<string>(Word().Matches(text).Select(match => match.Value));
        string function = words.Dequeue();
        if (!Needs.TryGetValue(function, out string? needs))
            throw wrong($"there is no function '{function}' (there are {string.Join(", ", Needs.Keys)})");
        var read = new Placeholder(function, null, [], [], null, [], null, IsStanding: false, IsYearly: false, IsAbsolute: false);
        while (words.TryDequeue(out string? word))
        {
            read = word switch
            {
                "by" => read with { By = Next(words).Split(',') },
                "from" => read with { From = Next(words) },
                "where" or "and" => read with { Where = [.. read.Where, Condition.Parse(words, wrong)] },
                "in" => read with
                {
                    Row = Next(words) is var row && (row is "first" or "last") ? row : throw wrong("'in' stands before first or last"),
                },
                "abs" => read with { IsAbsolute = true },
                "standing" => read with { IsStanding = true },
                "yearly" => read with { IsYearly = true },
                _ when word[0] == '\'' => read with { Words = [.. read.Words, word.Trim('\'')] },
                _ when read.Column is null => read with { Column = word },
                _ => throw wrong($"'{word}' in '{text}' is not understood"),
            };
        }

        bool isWhole = needs.Split(' ').All(need =>
            need switch
            {
                "column" => read.Column is not null,
                "by" => read.By.Count > 0,
                "from" => read.From is not null,
                "where" => read.Where.Count > 0,
                "words" => read.Words.Count == 3,
                _ => true,
            }
        );
        return isWhole ? read : throw wrong($"'{text}' lacks something: {function} needs {needs}");

        string Next(Queue<string> left) => left.TryDequeue(out string? next) ? next : throw wrong($"'{text}' ends too early");
    }

    [GeneratedRegex(@"'[^']*'|\S+")]
    private static partial Regex Word();
}
