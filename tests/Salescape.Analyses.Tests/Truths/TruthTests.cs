using System.Globalization;
using Salescape.Analyses.Engines;

namespace Salescape.Analyses.Tests.Truths;

/// <summary>Holds answers against the books: what an analysis says in SQL is worked out here from the rows in memory.</summary>
public abstract class TruthTests(IBookedCompany company) : IDisposable
{
    // Half of the last digit shown.
    protected const decimal OfPercents = 0.0501m;
    protected const decimal OfCents = 0.00501m;
    protected const decimal OfUnits = 0.501m;
    protected const decimal Exactly = 0.0000001m;

    // What is rounded is cast to six digits first; what is not bears the noise of binary numbers.
    private const int MostDigits = 6;
    private const decimal Unrounded = 0.000001m;

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

    /// <summary>What words mean over the books.</summary>
    protected Meanings Known { get; } = company.Books.Meanings;

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

    /// <summary>An answer with all its rows, by the analysis' own spans of time.</summary>
    protected Answer AskAll(string name, params (string Name, object? Value)[] given)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();
        return AskWide(
            name,
            [
                .. analysis
                    .Parameters.Where(parameter =>
                        parameter.Name is "within_days" or "within_months" && given.All(one => one.Name != parameter.Name)
                    )
                    .Select(parameter => (parameter.Name, parameter.Read(parameter.Default))),
                .. given,
            ]
        );
    }

    /// <summary>What an answer says in one column is what the books say: for the same keys, the same values.</summary>
    /// <param name="answer">What the analysis says.</param>
    /// <param name="keys">The columns that name a row, with a comma between; rows that share them are added up.</param>
    /// <param name="value">The column that is compared.</param>
    /// <param name="known">What the books say.</param>
    /// <param name="within">What rounding explains.</param>
    protected void Says(Answer answer, string keys, string value, IEnumerable<(string Key, decimal Value)> known, decimal within = Exactly)
    {
        Assert.True(company is DrawnCompany || !answer.IsEmpty, "There is nothing to compare.");
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
        Assert.True(differences.Length == 0, $"{company.Name}, {value} by {keys}\n{string.Join('\n', differences.Take(12))}");
        Assert.True(company is DrawnCompany || said.Values.Any(number => number != 0), "Nothing but noughts is compared.");
    }

    /// <summary>What an answer says in each row is what the books say of it: the same rows, and in each the same figures to the last digit
    /// that is shown.</summary>
    /// <param name="answer">What the analysis says.</param>
    /// <param name="keys">The columns that name a row, with a comma between.</param>
    /// <param name="known">What the books know, one for each row.</param>
    /// <param name="key">The name of its row, with " | " between.</param>
    /// <param name="figures">What the books say in which column: a number, a text or a day.</param>
    protected void Says<T>(
        Answer answer,
        string keys,
        IEnumerable<T> known,
        Func<T, string> key,
        params (string Column, Func<T, object?> Value)[] figures
    ) => Compare(answer, keys, known.ToDictionary(key), figures, whole: true);

    /// <summary>The same for an answer that shows only the most telling of all rows.</summary>
    protected void SaysOfSome<T>(
        Answer answer,
        string keys,
        IEnumerable<T> known,
        Func<T, string> key,
        params (string Column, Func<T, object?> Value)[] figures
    ) => Compare(answer, keys, known.ToDictionary(key), figures, whole: false);

    private void Compare<T>(
        Answer answer,
        string keys,
        Dictionary<string, T> known,
        (string Column, Func<T, object?> Value)[] figures,
        bool whole
    )
    {
        int[] places = [.. keys.Split(',').Select(answer.PlaceOf)];
        var said = answer.Rows.ToDictionary(row => string.Join(" | ", places.Select(place => Answer.Show(row[place]))));
        List<string> differences =
        [
            .. said.Keys.Except(known.Keys).Select(row => $"{row}: only the answer has it"),
            .. known.Keys.Except(said.Keys).Where(_ => whole).Select(row => $"{row}: only the books have it"),
        ];
        foreach ((string column, Func<T, object?> value) in figures)
        {
            int place = answer.PlaceOf(column);
            int digits = Digits(answer, place);
            differences.AddRange(
                known
                    .Where(row => said.ContainsKey(row.Key))
                    .Select(row => (row.Key, Said: said[row.Key][place], Known: value(row.Value)))
                    .Where(one => !AreEqual(one.Said, one.Known, digits))
                    .Select(one => $"{column} of {one.Key}: it says {Answer.Show(one.Said)}, the books say {one.Known}")
            );
        }

        Assert.True(differences.Count == 0, $"{company.Name}, {differences.Count} differences\n{string.Join('\n', differences.Take(14))}");
        Assert.True(company is DrawnCompany || !answer.IsEmpty, "There is nothing to compare.");
    }

    private static bool AreEqual(object? said, object? known, int digits) =>
        known switch
        {
            null => said is null or "" || said is not string && Number(said) == 0,
            string text => Answer.Show(said) == text,
            DateOnly day => Answer.Show(said) == (day == DateOnly.MaxValue ? "" : Written(day)),
            _ => said is not string && Math.Abs(Number(said) - Rounded(Rounded(Number(known), MostDigits), digits)) <= Unrounded,
        };

    private static decimal Rounded(decimal number, int digits) => Math.Round(number, digits, MidpointRounding.AwayFromZero);

    // The digits that a column shows.
    private static int Digits(Answer answer, int place) =>
        answer
            .Rows.Select(row => row[place])
            .Where(value => value is decimal or double)
            .Select(value => (Number(value) / 1.000000000000000000m).ToString("0.######", CultureInfo.InvariantCulture))
            .Select(text => text.Contains('.') ? text.Length - text.IndexOf('.') - 1 : 0)
            .DefaultIfEmpty(0)
            .Max();

    /// <summary>The rows of an answer that say one thing in a column.</summary>
    protected static Answer Part(Answer answer, string column, string value) =>
        answer with
        {
            Rows = [.. answer.Rows.Where(row => Answer.Show(row[answer.PlaceOf(column)]) == value)],
        };

    /// <summary>A column added up.</summary>
    protected static decimal Total(Answer answer, string column)
    {
        int place = answer.PlaceOf(column);
        return answer.Rows.Sum(row => Number(row[place]));
    }

    protected static decimal Number(object? value) => value is null ? 0 : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    protected static decimal Percent(decimal part, decimal whole) => whole == 0 ? 0 : 100 * part / whole;

    /// <summary>A part of a whole in percent, to be rounded; nothing of nothing.</summary>
    protected static decimal? Share(decimal part, decimal whole) => whole == 0 ? null : 100 * part / whole;

    /// <summary>How many times one number is another; nothing of nothing.</summary>
    protected static decimal? Ratio(decimal? part, decimal? whole) => whole == 0 ? null : part / whole;

    /// <summary>A mean, nothing of nothing.</summary>
    protected static decimal? Mean(IEnumerable<decimal> values) => values.Select(value => (decimal?)value).Average();

    /// <summary>The value below which a part of all lie, drawn straight between two neighbours.</summary>
    protected static decimal? Quantile(IEnumerable<decimal> values, decimal part)
    {
        decimal[] sorted = [.. values.Order()];
        if (sorted.Length == 0)
            return null;
        decimal place = part * (sorted.Length - 1);
        int below = (int)place;
        return sorted[below] + (place - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]);
    }

    protected static int Days(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;

    protected static decimal Median(IEnumerable<decimal> values)
    {
        decimal[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 0 : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    protected static bool IsWon(Row deal) => deal["status"] == "Won";

    /// <summary>The day since which losses are on record; of the time before, only wins are.</summary>
    protected DateOnly FirstLoss => Known.FirstLoss;

    /// <summary>How days are written: 2026-06-30.</summary>
    protected static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The first day of a month.</summary>
    protected static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>The first day of a quarter.</summary>
    protected static DateOnly QuarterOf(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);

    /// <summary>A quarter as most answers name it: 2026 Q2.</summary>
    protected static string YearFirst(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year} Q{(day.Month + 2) / 3}");

    /// <summary>A quarter as the tables name it: Q2 2026.</summary>
    protected static string QuarterFirst(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"Q{(day.Month + 2) / 3} {day.Year}");

    /// <summary>Why a deal was won or lost, its details aside.</summary>
    protected static string ReasonOf(Row deal) => deal["win_loss_reason"].Split(" –")[0].Split(':')[0];

    /// <summary>The first day of a quarter that is named Q2 2026.</summary>
    protected static DateOnly FirstDayOf(string quarter) =>
        new(int.Parse(quarter[3..], CultureInfo.InvariantCulture), 3 * (quarter[1] - '0') - 2, 1);

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
