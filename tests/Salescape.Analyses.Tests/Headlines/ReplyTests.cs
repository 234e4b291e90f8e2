using Salescape.Analyses.Formats;
using Salescape.Queries;

namespace Salescape.Analyses.Tests.Headlines;

/// <summary>What stands beside and below the rows of an answer.</summary>
public sealed class ReplyTests
{
    private const string Query = """
        -- title: Mine
        -- question: What is mine?
        -- says: {count 'rep'} won {sum amount}.
        -- read: As it is.
        -- chart: none
        -- rate: won_percent of deals, won_before_percent of deals
        -- index: deals_index of deals
        -- differs: won_percent from won_before_percent
        -- total: amount
        -- difficulty: basic
        -- parameter: region
        SELECT rep, amount, deals, won_percent, won_before_percent, deals_index, rows_in_all FROM sales_data.customers ORDER BY 1
        """;

    private static readonly Analysis Mine = AnalysisCatalog.Open(QueryFile.Parse("analyses", "mine", Query));

    private static readonly Answer Whole = new(
        ["rep", "amount", "deals", "won_percent", "won_before_percent", "deals_index", "rows_in_all"],
        [
            ["Ada", 9_000.5m, 100L, 40m, 20m, 200m, 4L],
            ["Ben", 1_000m, 100L, 21m, 20m, 100m, 4L],
            ["Cid", 200m, 10L, 10m, null, 50m, 4L],
            ["Dot", 100m, 0L, null, null, null, 4L],
        ]
    );

    private static readonly Reply Cut = new(Mine, Whole with { Rows = [.. Whole.Rows.Take(2)] }, Whole, 3, 5, new(2026, 6, 30));

    [Fact]
    public void The_sentence_is_about_all_rows_and_notes_tell_what_is_not_shown() =>
        Assert.Equal(
            [
                "4 reps won $10,301.",
                "Shown are 2 of 4 rows; Amount $10,001 of $10,301.",
                "Ada alone makes 87.4 % of Amount.",
                "Left out by --min-rows 5: 3 rows.",
                "In brackets: what chance leaves open (interval of 95 %).",
                "* Deals index differs from 100 by more than chance explains in 1 row of 2.",
                "* Won percent and won before percent differ by more than chance explains in 1 row of 2.",
            ],
            Cut.Notes.Prepend(Cut.Headline!)
        );

    [Fact]
    public void Cells_are_in_their_unit_with_interval_and_star()
    {
        Assert.Equal(["9,001", "1,000"], Cut.ShowColumn(1));
        Assert.Equal(["40 % (31–50) *", "21 % (14–30)"], Cut.ShowColumn(3));
        Assert.Equal(["200 (163–243) *", "100 (81–122)"], Cut.ShowColumn(5));
        Assert.Equal([0, 1, 2, 3, 4, 5], Cut.Places);
    }

    [Fact]
    public void Programs_get_intervals_as_columns()
    {
        Answer answer = Cut.WithIntervals();

        Assert.Equal(
            ["won_percent", "won_percent_low", "won_percent_high", "won_before_percent"],
            answer.Columns.Skip(3).Take(4)
        );
        Assert.Equal(30.94, (double)answer.Rows[0][4]!, 0.01);
        Assert.Equal(49.8, (double)answer.Rows[0][5]!, 0.01);
        Assert.StartsWith("**4 reps won $10,301.**\n\n| rep |", AnswerText.Markdown(Cut), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_without_rows_says_nothing_of_them()
    {
        var none = Whole with { Rows = [] };
        var reply = new Reply(Mine, none, none, 0, 0, new(2026, 6, 30));

        Assert.Null(reply.Headline);
        Assert.Empty(reply.Notes);
    }
}
