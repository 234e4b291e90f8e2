using Salescape.Analyses.Engines;
using Salescape.Queries;
using Salescape.Schema;
using Salescape.Tests;

namespace Salescape.Analyses.Tests.OneMeaning;

/// <summary>What a word means is said once, in its snippet: no question and no metric says it again in other words. One that has to names
/// the snippet and its reason, as <c>-- means: ticket_states: …</c>.</summary>
public sealed class OneMeaningTests(SmallCompany small, Truths.DrawnCompany drawn)
{
    private const int LeastWordsOfAReason = 4;
    private const string Excused = "-- means: sent_quotes: one step, as newcomers write it\n";

    private static readonly string[] Folders = ["sql/analyses", "sql/metrics", "sql/snippets"];

    public static TheoryData<string> Conditions => [.. RawMeaning.All.Select(raw => raw.ToString())];

    [Fact]
    public void No_query_defines_a_meaning_again()
    {
        string[] offences = [.. Files().SelectMany(file => Offences(file.Path, file.Text))];

        Assert.True(offences.Length == 0, string.Join('\n', offences));
    }

    [Theory]
    [InlineData(
        "SELECT count(*) FILTER (WHERE t.resolved_date IS NULL) FROM support_data.support_tickets AS t",
        "is_open of the snippet ticket_states"
    )]
    [InlineData(
        "SELECT 1 FROM sales_data.opportunities WHERE stage NOT IN ('Closed Lost',\n 'Closed Won')",
        "is_open of the snippet opportunity_states"
    )]
    [InlineData(
        "WITH a AS (SELECT i.* FROM install_ends AS i) SELECT 1 FROM a AS b WHERE b.renewal_status IN ('At Risk', 'Pending')",
        "is_due of"
    )]
    [InlineData(
        "WITH a AS (SELECT k.status FROM sales_data.contracts AS k) SELECT count(*) FILTER (WHERE status <> 'Draft') FROM a",
        "signed_contracts"
    )]
    [InlineData("SELECT 1 FROM open_invoices AS o WHERE o.days_late > 0", "is_overdue of the snippet open_invoices")]
    [InlineData(
        "SELECT 1 FROM sales_data.contracts AS k JOIN sales_data.quotes AS q USING (quote_id) WHERE k.status != 'Draft'",
        "signed_contracts"
    )]
    [InlineData(
        Excused + "SELECT 1 FROM sales_data.quotes AS q JOIN sales_data.contracts AS k ON q.status <> 'Draft' AND k.status <> 'Draft'",
        "signed_contracts"
    )]
    [InlineData(Excused + "SELECT 1 FROM sales_data.quotes AS q", "excuses nothing")]
    [InlineData("-- means: sent_quotes: because\nSELECT 1 FROM sales_data.quotes AS q WHERE q.status <> 'Draft'", "gives no reason")]
    public void A_meaning_defined_again_is_found_with_its_place(string query, string what)
    {
        string offence = Assert.Single(Offences("sql/analyses/mine.sql", query));

        Assert.StartsWith("sql/analyses/mine.sql, line ", offence, StringComparison.Ordinal);
        Assert.Contains(what, offence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT 1 FROM support_data.support_tickets AS t WHERE t.resolved_date IS NOT NULL")]
    [InlineData("SELECT 1 FROM sales_data.quotes AS q JOIN marketing_data.content_assets AS a ON true WHERE a.status <> 'Draft'")]
    [InlineData("SELECT 1 FROM install_ends AS i WHERE i.last_day >= CAST($as_of AS DATE) - 92")]
    [InlineData(Excused + "SELECT 1 FROM sales_data.quotes AS q WHERE q.status <> 'Draft'")]
    public void What_means_something_else_or_has_a_reason_is_not(string query) => Assert.Empty(Offences("sql/analyses/mine.sql", query));

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_picks_the_rows_of_its_snippet(string condition)
    {
        RawMeaning raw = RawMeaning.All.Single(one => one.ToString() == condition);
        foreach (Truths.IBookedCompany company in new Truths.IBookedCompany[] { small, drawn })
        {
            using Engine engine = company.DuckDb();
            Answer rows = engine.Ask(BothWays(raw), new Dictionary<string, object?>());
            ILookup<string, string> sides = rows.Rows.ToLookup(row => Answer.Show(row[0]), row => Answer.Show(row[1]));

            // Of a company that was drawn, nobody knows whether it has a draft today.
            Assert.True(company != small || sides["raw"].Any(), $"{condition} picks no row.");
            Assert.Equal(sides["raw"].Order(StringComparer.Ordinal), sides["snippet"].Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Offences(string path, string text)
    {
        var query = new QueryText(text);
        string[] lines = text.Split('\n');
        (int Line, string[] Parts)[] excuses =
        [
            .. lines
                .Index()
                .Where(line => line.Item.StartsWith("-- means:", StringComparison.Ordinal))
                .Select(line => (line.Index + 1, line.Item["-- means:".Length..].Split(':', 2, StringSplitOptions.TrimEntries))),
        ];
        var excused = new HashSet<string>();
        foreach (RawMeaning raw in RawMeaning.All.Where(raw => path != $"sql/snippets/{raw.Snippet}.sql"))
        {
            foreach (int line in query.LinesOf(raw))
            {
                if (Array.Exists(excuses, excuse => excuse.Parts[0] == raw.Snippet))
                    excused.Add(raw.Snippet);
                else
                    yield return $"{path}, line {line}: '{raw.Condition}' is {raw.Instead}: {lines[line - 1].Trim()}";
            }
        }

        foreach ((int line, string[] parts) in excuses)
        {
            if (!excused.Contains(parts[0]))
                yield return $"{path}, line {line}: 'means: {parts[0]}' excuses nothing";
            else if (parts.ElementAtOrDefault(1)?.Split(' ').Length is null or < LeastWordsOfAReason)
                yield return $"{path}, line {line}: 'means: {parts[0]}' gives no reason";
        }
    }

    private static IEnumerable<(string Path, string Text)> Files() =>
        Folders
            .SelectMany(folder => Repository.Files(folder, "*.sql"))
            .Select(path => (path, Repository.Read(path)));

    private static Analysis BothWays(RawMeaning raw)
    {
        bool ofSnippet = SchemaCatalog.Find(raw.Source) is null;
        string key = KeyOf(raw.Source);
        return AnalysisCatalog.Open(
            QueryFile.Parse(
                "analyses",
                "mine",
                $"""
                -- title: Both ways
                -- question: Which rows do both pick?
                -- read: Rows by side.
                -- chart: none
                -- difficulty: basic
                -- uses: {raw.Snippet}{(ofSnippet ? $", {raw.Source}" : "")}
                SELECT 'raw' AS side, r.{key} AS id FROM {raw.Source} AS r WHERE r.{raw.Condition}
                UNION ALL
                SELECT 'snippet', s.{key} FROM {raw.Snippet} AS s{(raw.Flag is null ? "" : $" WHERE {raw.Flag}")}
                """
            )
        );
    }

    /// <summary>The key of a table, or of the table that a snippet picks rows of.</summary>
    private static string KeyOf(string source)
    {
        while (SchemaCatalog.Find(source) is null)
        {
            string written = QueryFolder.Read("snippets").Single(file => file.Name == source).Written;
            source = written.Split("FROM ", 2)[1].Split(' ')[0];
        }

        return SchemaCatalog.Find(source)!.Key.Name;
    }
}
