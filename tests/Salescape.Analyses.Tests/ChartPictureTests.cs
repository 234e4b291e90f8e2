using Salescape.Analyses.Formats;

namespace Salescape.Analyses.Tests;

/// <summary>What charts show, whatever draws them.</summary>
public sealed class ChartPictureTests
{
    [Fact]
    public void Rates_are_not_stacked_but_the_shares_of_a_whole_are()
    {
        var rates = new Answer(["region", "won_percent", "kept_percent"], [["EMEA", 40.0, 80.0], ["APAC", 30.0, 70.0]]);
        var shares = new Answer(["region", "old_percent", "new_percent"], [["EMEA", 40.1, 59.9], ["APAC", 30.0, 70.0]]);
        var money = new Answer(["region", "new", "churn"], [["EMEA", 40.0, -8.0], ["APAC", 30.0, -2.0]]);

        Assert.Equal(ChartKind.Column, Picture(rates).Kind);
        Assert.Equal(ChartKind.Stacked, Picture(shares).Kind);
        Assert.Equal(ChartKind.Stacked, Picture(money).Kind);
    }

    [Fact]
    public void A_loss_is_red_a_gain_green_and_a_target_no_bar()
    {
        var answer = new Answer(["quarter", "new", "won", "lost", "target"], [["Q1 2026", 1L, 2L, 3L, 4L]]);

        Assert.Equal(
            [ChartTone.None, ChartTone.Good, ChartTone.Bad, ChartTone.Target],
            Picture(answer).Series.Select(series => series.Tone)
        );
    }

    [Fact]
    public void Series_that_are_all_wanted_are_told_apart_instead() =>
        Assert.All(
            Picture(new(["quarter", "won", "kept"], [["Q1 2026", 1L, 2L]])).Series,
            series => Assert.Equal(ChartTone.None, series.Tone)
        );

    [Fact]
    public void No_series_of_any_answer_that_speaks_of_a_risk_or_a_loss_is_green()
    {
        string[] feared = ["risk", "lost", "churn", "overdue", "breach", "danger", "failed", "error"];

        Assert.Empty(
            from analysis in AnalysisCatalog.All
            from measure in analysis.Chart.Y
            where Array.Exists(feared, word => measure.Contains(word, StringComparison.Ordinal))
            where ChartTones.Of(measure, column: null) == ChartTone.Good
            select $"{analysis.FullName} {measure}"
        );
    }

    [Fact]
    public void Of_periods_the_last_are_shown_of_a_ranking_the_first()
    {
        var months = new Answer(["month", "n"], [.. Enumerable.Range(1, 9).Select(month => (object?[])[new DateOnly(2026, month, 1), 1L])]);
        var names = new Answer(["name", "n"], [.. Enumerable.Range(1, 9).Select(name => (object?[])[$"Customer {name}", 1L])]);

        Assert.Equal(5.., Picture(months).Shown(4));
        Assert.Equal(..4, Picture(names).Shown(4));
        Assert.Equal(.., Picture(names).Shown(9));
    }

    [Fact]
    public void Numbers_without_a_place_are_counted()
    {
        var twice = new Answer(["region", "kind", "n"], [["EMEA", "a", 1L], ["EMEA", "a", 2L], ["EMEA", "b", 3L]]);
        var picture = new ChartPicture(new(ChartKind.Column, "region", ["n"], "kind"), twice);

        Assert.Equal(1, picture.RowsLeftOut);
        Assert.Equal([1.0, 3.0], picture.Series.Select(series => series.Values[0]!.Value));
    }

    private static ChartPicture Picture(Answer answer) =>
        new(new(ChartKind.Stacked, answer.Columns[0], [.. answer.Columns.Skip(1)], null), answer);
}
