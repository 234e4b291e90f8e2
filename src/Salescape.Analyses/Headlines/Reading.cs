using System.Globalization;
using System.Text.RegularExpressions;
using Salescape.Analyses.Chance;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Headlines;

/// <summary>An answer as headlines read it.</summary>
/// <param name="Answer">All rows, those that are not shown for want of room too.</param>
/// <param name="Estimates">The columns that chance has a hand in.</param>
/// <param name="UnitOf">The units of columns.</param>
/// <param name="Today">The day from which the data is seen: periods that end later are not over.</param>
internal sealed partial record Reading(Answer Answer, IReadOnlyList<Estimate> Estimates, Func<string, Unit> UnitOf, DateOnly Today)
{
    private const string None = "none";

    /// <summary>What ids are called, beside which they are said.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>What a placeholder comes to.</summary>
    public Fragment Read(Placeholder asked)
    {
        IReadOnlyList<IReadOnlyList<object?>> rows = Rows(asked);
        return asked.Function switch
        {
            "count" => Counted(rows.Count, rows.Count == 0 ? None : Units.Say(rows.Count, Unit.Number), asked),
            "sum" => Total(asked, Numbers(rows, asked.Column!).Sum()),
            "max" => Amount(asked, Numbers(rows, asked.Column!), numbers => numbers.Max()),
            "min" => Amount(asked, Numbers(rows, asked.Column!), numbers => numbers.Min()),
            "first" => Cell(asked, rows.Count > 0 ? rows[0] : null),
            "last" => Cell(asked, rows.Count > 0 ? rows[^1] : null),
            "all" => Pooled(asked, rows),
            "most" => Extreme(asked, rows, Enumerable.Max),
            "least" => Extreme(asked, rows, Enumerable.Min),
            "largest" => Spread.Largest(this, asked, Groups(asked, rows)),
            "ranges" => Spread.Ranges(this, asked, Groups(asked, rows)),
            "moved" => Movement.OverPeriods(this, asked, Groups(asked, rows)),
            "changed" => Movement.BetweenColumns(this, asked, rows),
            "against" => Movement.Against(this, asked, rows),
            "share" => Share(asked, rows),
            _ => Sign(asked, rows),
        };
    }

    /// <summary>The estimate that a placeholder speaks of; null of other columns.</summary>
    public Estimate? EstimateOf(string column) => Estimates.FirstOrDefault(estimate => estimate.Column == column);

    /// <summary>A number in the unit of a column.</summary>
    public string Say(double number, string column) => Units.Say(number, UnitOf(column));

    /// <summary>The numbers of a column, without nulls.</summary>
    public double[] Numbers(IEnumerable<IReadOnlyList<object?>> rows, string column)
    {
        int place = Answer.PlaceOf(column);
        return
        [
            .. rows.Select(row => row[place])
                .Where(value => value is long or decimal or double)
                .Select(value => Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        ];
    }

    /// <summary>The groups that have cases enough to be ranked; all of them, if not even two have.</summary>
    public IReadOnlyList<NamedGroup> Ranked(Placeholder asked, IReadOnlyList<NamedGroup> groups)
    {
        double least = EstimateOf(asked.Column!)?.LeastCases ?? 0;
        NamedGroup[] large = [.. groups.Where(group => group.Sample is null || group.Sample.Cases >= least)];
        return large.Length == 0 ? groups : large;
    }

    /// <summary>Groups of one value as they stand in a sentence: their names, value and numbers of cases.</summary>
    public string Named(Placeholder asked, IReadOnlyList<NamedGroup> groups) =>
        $"{Spread.Names(groups)} ({Say(groups[0].Value, asked.Column!)}{Cases(groups, ", n ")})";

    /// <summary>How many cases groups have, behind a word; nothing of groups without, and of those that tie in all.</summary>
    public static string Cases(IReadOnlyList<NamedGroup> groups, string before) =>
        groups.Any(group => group.Sample is null) ? ""
            : before + Units.Say(groups.Sum(group => group.Sample!.Cases), Unit.Number);

    private Fragment Extreme(
        Placeholder asked,
        IReadOnlyList<IReadOnlyList<object?>> rows,
        Func<IEnumerable<double>, double> choose
    ) =>
        new(
            Groups(asked, rows) is { Count: > 0 } groups && Ranked(asked, groups) is var ranked
                ? Named(asked, Spread.Level(ranked, choose(ranked.Select(group => group.Value))))
                : null
        );

    private IReadOnlyList<IReadOnlyList<object?>> Rows(Placeholder asked)
    {
        IEnumerable<IReadOnlyList<object?>> rows = Answer.Rows.Where(row => asked.Where.All(condition => condition.Holds(Answer, row)));
        return asked.Row switch
        {
            "first" => [.. rows.Take(1)],
            "last" => [.. rows.TakeLast(1)],
            _ => [.. rows],
        };
    }

    private IReadOnlyList<NamedGroup> Groups(Placeholder asked, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        int[] names = [.. asked.By.Select(Answer.PlaceOf)];
        // Keys keep things apart that share a name, but say nothing.
        Func<object?, string>[] said = [.. asked.By.Select((column, i) => NamesIn(column, names[i]))];
        int[] shown = [.. Enumerable.Range(0, names.Length).Where(i => i == 0 || !asked.By[i].EndsWith("_id", StringComparison.Ordinal))];
        int place = Answer.PlaceOf(asked.Column!);
        Estimate? estimate = EstimateOf(asked.Column!);
        return
        [
            .. rows.Where(row => row[place] is long or decimal or double)
                .GroupBy(row => string.Join('\n', names.Select(name => Answer.Show(row[name]))))
                .Select(group => GroupOf(
                    string.Join(", ", shown.Select(i => said[i](group.First()[names[i]]))),
                    group,
                    Period.Of(asked.By[0], group.First()[names[0]]).Last
                ))
                .OfType<NamedGroup>(),
        ];

        NamedGroup? GroupOf(string name, IEnumerable<IReadOnlyList<object?>> group, DateOnly? last)
        {
            if (estimate is null)
                return new(name, last, Numbers(group, asked.Column!).Sum(), null);
            Sample? sample = estimate.Pool(Answer, group);
            return sample is null ? null : new(name, last, sample.Value, sample);
        }
    }

    /// <summary>How a column's values are named: without the digits that only put them in order, as in <c>1 on time</c>.</summary>
    private Func<object?, string> NamesIn(string column, int place)
    {
        bool areOrdered = Answer.Rows.All(row => row[place] is null || (row[place] is string text && Ordered().IsMatch(text)));
        return value => areOrdered && value is string text ? Ordered().Replace(NameOf(column, text), "") : NameOf(column, value);
    }

    private string NameOf(string column, object? value) =>
        value switch
        {
            null or "" => None,
            string id when Names.TryGetValue(id, out string? name) => $"{Legible.Show(name)} ({id})",
            _ => Legible.Show(Period.Of(column, value).Name),
        };

    [GeneratedRegex("^([1-9]|[a-f]:) ")]
    private static partial Regex Ordered();

    private Fragment Amount(Placeholder asked, double[] numbers, Func<double[], double> read) =>
        numbers.Length == 0 ? Fragment.Unknown : Total(asked, read(numbers));

    private Fragment Total(Placeholder asked, double number)
    {
        double shown = asked.IsAbsolute ? Math.Abs(number) : number;
        return Counted(shown, asked.Words.Count > 0 ? Units.Say(shown, Unit.Number) : Say(shown, asked.Column!), asked);
    }

    private static Fragment Counted(double number, string shown, Placeholder asked) =>
        new(asked.Words is [var noun, ..] ? Noun.Counted(number, shown, noun) : shown, number);

    private Fragment Cell(Placeholder asked, IReadOnlyList<object?>? row) =>
        row?[Answer.PlaceOf(asked.Column!)] switch
        {
            null or "" => Fragment.Unknown,
            long or decimal or double => Amount(asked, Numbers([row], asked.Column!), numbers => numbers[0]),
            var value => new(NamesIn(asked.Column!, Answer.PlaceOf(asked.Column!))(value)),
        };

    private Fragment Pooled(Placeholder asked, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        EstimateOf(asked.Column!)?.Pool(Answer, rows) is { } sample
            ? new($"{Say(sample.Value, asked.Column!)} (n {Units.Say(sample.Cases, Unit.Number)})")
            : Fragment.Unknown;

    private Fragment Share(Placeholder asked, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        double part = asked.Column is null ? rows.Count : Numbers(rows, asked.Column).Sum();
        double whole = asked.Column is null ? Answer.Rows.Count : Numbers(Answer.Rows, asked.Column).Sum();
        return whole > 0 ? new(Units.Say(100 * part / whole, Unit.Percent), part) : Fragment.Unknown;
    }

    private Fragment Sign(Placeholder asked, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        Numbers(rows, asked.Column!) is { Length: > 0 } numbers
            ? new(asked.Words[numbers.Sum() switch
            {
                > 0 => 0,
                < 0 => 1,
                _ => 2,
            }])
            : Fragment.Unknown;
}
