using Salescape.Verification.Checks;

namespace Salescape.Verification.Tests.Checks;

/// <summary>Every check can fail: the files of <c>breaks/</c> hold, for each, changes that it must report.</summary>
public sealed class BreakTests(CoherentCompany company) : IClassFixture<CoherentCompany>
{
    private const string Heading = "-- ";

    public static TheoryData<string, string> Breaks => [.. ReadBreaks().Select(one => new TheoryDataRow<string, string>(one.Check, one.Sql))];

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_check_reports_what_breaks_it(string check, string sql)
    {
        company.Execute("BEGIN");
        try
        {
            company.Execute(sql);
            CheckResult result = CheckRunner.Run([new CheckSession(company.Connection, CoherentCompany.Settings)], [CheckCatalog.Find(check)!])[0];

            Assert.NotEqual(0, result.Violations);
            Assert.NotEmpty(result.Offenders!.Rows);
        }
        finally
        {
            company.Execute("ROLLBACK");
        }
    }

    [Fact]
    public void Every_check_is_broken_at_least_once() =>
        Assert.Empty(CheckCatalog.All.Select(check => check.Name).Except(ReadBreaks().Select(one => one.Check)));

    // A heading names the check; each line below it is one change.
    private static IEnumerable<(string Check, string Sql)> ReadBreaks()
    {
        string check = "";
        foreach (string line in CoherentCompany.FilesOf("breaks").SelectMany(File.ReadLines))
        {
            if (line.StartsWith(Heading, StringComparison.Ordinal))
                check = line[Heading.Length..];
            else if (line.Length > 0)
                yield return (check, line);
        }
    }
}
