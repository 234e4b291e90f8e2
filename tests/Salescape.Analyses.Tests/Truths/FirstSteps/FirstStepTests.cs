namespace Salescape.Analyses.Tests.Truths.FirstSteps;

/// <summary>What first steps are held against: rows of one table, counted or added up, or put in order.</summary>
public abstract class FirstStepTests(IBookedCompany company) : TruthTests(company)
{
    /// <summary>Rows of a table whose day lies within some months.</summary>
    protected Row[] Recent(string table, string day, int months = 12) =>
        [.. Books[table].Where(row => row.Has(day) && row.Day(day) > Today.AddMonths(-months))];

    /// <summary>Rows of a table whose day lies within some days.</summary>
    protected Row[] Lately(string table, string day, int days = 91) =>
        [.. Books[table].Where(row => row.Has(day) && row.Day(day) > Today.AddDays(-days))];

    /// <summary>Rows of a table by month, the month of today and some before it.</summary>
    protected IEnumerable<(string Month, Row Row)> Monthly(string table, string day, int months) =>
        Books[table]
            .Where(row => row.Day(day) >= MonthOf(Today).AddMonths(-months))
            .Select(row => (Written(MonthOf(row.Day(day))), row));

    /// <summary>The contracts in force today.</summary>
    protected Row[] InForce =>
        [.. Books["contracts"].Where(one => one["status"] != "Draft" && one.Day("start_date") <= Today && one.Day("end_date") >= Today)];

    /// <summary>The installs that have not run out, at customers with a contract in force.</summary>
    protected Row[] InUse
    {
        get
        {
            HashSet<string> customers = [.. InForce.Select(one => one["customer_id"])];
            return
            [
                .. Books["customer_products"]
                    .Where(one => one.Day("install_date") <= Today && one.Day("renewal_date") > Today)
                    .Where(one => customers.Contains(one["customer_id"])),
            ];
        }
    }

    /// <summary>How many rows there are of each name.</summary>
    protected static IEnumerable<(string Key, decimal Value)> Counted(IEnumerable<Row> rows, string name) =>
        rows.Select(row => (row[name], 1m));

    /// <summary>A number of the rows of each name.</summary>
    protected static IEnumerable<(string Key, decimal Value)> Added(IEnumerable<Row> rows, string name, string number) =>
        rows.Select(row => (row[name], row.Number(number)));

    /// <summary>How many different things there are of each name.</summary>
    protected static IEnumerable<(string Key, decimal Value)> Different(IEnumerable<Row> rows, string name, string thing) =>
        rows.GroupBy(row => row[name]).Select(own => (own.Key, (decimal)own.Select(row => row[thing]).Distinct().Count()));

    /// <summary>The mean of a number by name.</summary>
    protected static IEnumerable<(string Key, decimal Value)> Mean(IEnumerable<Row> rows, string name, string number) =>
        rows.GroupBy(row => row[name]).Select(own => (own.Key, own.Average(row => row.Number(number))));

    /// <summary>An answer shows the greatest of all, in their order, and says how many there are.</summary>
    protected static void Ranks(Answer answer, string key, string value, IEnumerable<(string Key, decimal Value)> known) =>
        Lists(
            answer,
            key,
            value,
            known
                .GroupBy(one => one.Key)
                .Select(own => (own.Key, Value: own.Sum(one => one.Value)))
                .OrderByDescending(one => one.Value)
                .ThenBy(one => one.Key, StringComparer.Ordinal)
        );

    /// <summary>An answer shows the first of all, and says how many there are.</summary>
    protected static void Lists(Answer answer, string key, string value, IEnumerable<(string Key, decimal Value)> known)
    {
        (string, decimal)[] all = [.. known];
        (string, decimal)[] said =
        [
            .. answer.Rows.Select(row => (Answer.Show(row[answer.PlaceOf(key)]), Number(row[answer.PlaceOf(value)]))),
        ];

        Assert.Equal(all.Length == 0, said.Length == 0);
        Assert.Equal(all.Take(said.Length), said);
        Assert.All(answer.Rows, row => Assert.Equal(all.Length, Number(row[answer.PlaceOf("rows_in_all")])));
    }
}
