using Salescape.Tests;
using Salescape.Verification.Calibration;
using Salescape.Verification.Causes;

namespace Salescape.Docs.Tests;

public sealed class CalibrationPagesTests
{
    [Fact]
    public void The_pages_list_exactly_what_is_measured()
    {
        Assert.Equal(Metric.All.Select(metric => $"- {metric.Title} (`{metric.Name}`): {metric.Note}"), Lines(CalibrationPage.Path, "- "));
        Assert.Equal(Cause.All.Select(cause => $"## {cause.Title}"), Lines(CausesPage.Path, "## "));
    }

    private static IEnumerable<string> Lines(string page, string start) =>
        Repository.Read(page).Split('\n').Where(line => line.StartsWith(start, StringComparison.Ordinal));
}
