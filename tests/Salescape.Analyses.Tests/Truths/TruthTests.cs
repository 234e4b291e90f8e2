using System.Globalization;
using Salescape.Analyses.Engines;

namespace Salescape.Analyses.Tests.Truths;

/// <summary>Holds answers against the books: what an analysis says in SQL is worked out here from the rows in memory.</summary>
public abstract class TruthTests(SmallCompany company) : IDisposable
{
    // Half of the last digit shown.
    protected const decimal OfPercents = 0.0501m;
    protected const decimal OfCents = 0.00501m;
    protected const decimal OfUnits = 0.501m;
    protected const decimal Exactly = 0.0000001m;

    // So wide that nothing is left out.
    private static readonly Dictionary<string, object?> Wide = new()
    {
        ["top"] = 1_000_000,
        ["min_rows"] = 0,
        ["within_months"] = 600,
        ["within_days"] = 18_000,
    };

    private readonly Engine _duckDb = company.DuckDb();

    protected Books Books { get; } = company.Books;

    /// <summary>The company's last day.</summary>
    protected DateOnly Today => Books.AsOf;

    /// <summary>An answer by the analysis' own defaults, or with some parameters of it.</summary>
    protected Answer Ask(string name, params (string Name, object? Value)[] given) =>
        _duckDb.Ask(AnalysisCatalog.Find(name).Single(), given.ToDictionary(pair => pair.Name, pair => pair.Value));

    /// <summary>An answer without bounds of time, size or length, so that it must add up to the books.</summary>
    protected Answer AskWide(string name, params (string Name, object? Value)[] given)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();
        var all = Wide.Where(pair => analysis.Parameters.Any(parameter => parameter.Name == pair.Key)).ToDictionary();
        foreach ((string parameter, object? value) in given)
            all[parameter] = value;
        return _duckDb.Ask(analysis, all);
    }

    /// <summary>What an answer says in one column is what the books say: for the same keys, the same values.</summary>
    /// <param name="answer">What the analysis says.</param>
    /// <param name="keys">The columns that name a row, with a comma between; rows that share them are added up.</param>
    /// <param name="value">The column that is compared.</param>
    /// <param name="known">What the books say.</param>
    /// <param name="within">What rounding explains.</param>
    protected static void Says(
        Answer answer,
        string keys,
        string value,
        IEnumerable<(string Key, decimal Value)> known,
        decimal within = Exactly
    )
    {
        Assert.False(answer.IsEmpty);
        int[] places = [.. keys.Split(',').Select(answer.PlaceOf)];
        int place = answer.PlaceOf(value);
        SortedDictionary<string, decimal> said = Sum(
            answer.Rows.Select(row => (string.Join(" | ", places.Select(key => Answer.Show(row[key]))), Number(row[place])))
        );
        SortedDictionary<string, decimal> expected = Sum(known);
        string[] differences =
        [
            .. said
                .Keys.Union(expected.Keys)
                .Order(StringComparer.Ordinal)
                .Where(key => Math.Abs(said.GetValueOrDefault(key) - expected.GetValueOrDefault(key)) > within)
                .Select(key =>
                    $"{key}: it says {(said.TryGetValue(key, out decimal one) ? one : "nothing")}, the books say {(expected.TryGetValue(key, out decimal other) ? other : "nothing")}"
                ),
        ];
        Assert.True(differences.Length == 0, $"{value} by {keys}\n{string.Join('\n', differences.Take(12))}");
        Assert.Contains(said.Values, number => number != 0);
    }

    /// <summary>A column added up.</summary>
    protected static decimal Total(Answer answer, string column)
    {
        int place = answer.PlaceOf(column);
        return answer.Rows.Sum(row => Number(row[place]));
    }

    protected static decimal Number(object? value) => value is null ? 0 : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    protected static decimal Percent(decimal part, decimal whole) => whole == 0 ? 0 : 100 * part / whole;

    protected static decimal Median(IEnumerable<decimal> values)
    {
        decimal[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 0 : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>How days are written: 2026-06-30.</summary>
    protected static bool IsWon(Row deal) => deal["status"] == "Won";

    /// <summary>The day since which losses are on record; of the time before, only wins are.</summary>
    protected DateOnly FirstLoss { get; } =
        company.Books["closed_deals"].Where(deal => deal["status"] == "Lost").Min(deal => deal.Day("close_date"));

    /// <summary>The installs in use today at customers with a contract in force.</summary>
    protected Row[] LiveInstalls()
    {
        HashSet<string> inForce =
        [
            .. Books["contracts"]
                .Where(one => one["status"] != "Draft" && one.Day("start_date") <= Today && one.Day("end_date") >= Today)
                .Select(one => one["customer_id"]),
        ];
        return
        [
            .. Books["customer_products"]
                .Where(install => install.Day("install_date") <= Today && install.Day("renewal_date") > Today)
                .Where(install => inForce.Contains(install["customer_id"])),
        ];
    }

    protected static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The first day of a month.</summary>
    protected static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>The first day of a quarter.</summary>
    protected static DateOnly QuarterOf(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);

    /// <summary>A quarter as most answers name it: 2026 Q2.</summary>
    protected static string YearFirst(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year} Q{(day.Month + 2) / 3}");

    /// <summary>A quarter as the tables name it: Q2 2026.</summary>
    protected static string QuarterFirst(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"Q{(day.Month + 2) / 3} {day.Year}");

    /// <summary>The last days of quarters, the one of today included, today standing for its end.</summary>
    protected IEnumerable<(DateOnly First, DateOnly Last)> Quarters(int count) =>
        Enumerable
            .Range(0, count)
            .Select(back => QuarterOf(Today).AddMonths(-3 * back))
            .Reverse()
            .Select(first => (first, first.AddMonths(3).AddDays(-1) is var last && last > Today ? Today : last));

    public void Dispose()
    {
        _duckDb.Dispose();
        GC.SuppressFinalize(this);
    }

    private static SortedDictionary<string, decimal> Sum(IEnumerable<(string Key, decimal Value)> rows)
    {
        var sums = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach ((string key, decimal value) in rows)
            sums[key] = sums.GetValueOrDefault(key) + value;
        return sums;
    }
}
