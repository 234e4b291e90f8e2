using System.Text;
using Salescape.Tests;
using Salescape.Verification.Checks;

namespace Salescape.Proofs.Tests.Corruptions;

/// <summary>Every check notices a small corruption of generated data; which others notice it too is written down.</summary>
public sealed class CorruptionTests(CorruptedCompanies companies) : IClassFixture<CorruptedCompanies>
{
    public static TheoryData<string> Checks => [.. CheckCatalog.All.Select(check => check.Name)];

    [Fact]
    public void Nothing_is_noticed_before()
    {
        using var company = new GeneratedCompany();

        Assert.Empty(company.Noticing("SELECT 1", table: null, CheckCatalog.All));
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_check_notices_its_corruption_and_shows_rows_of_it(string check)
    {
        Outcome? outcome = companies.Outcomes[check];

        Assert.NotNull(outcome);
        Assert.NotEmpty(outcome.Offenders!.Rows);
    }

    [Fact]
    public void The_page_says_which_checks_notice_a_corruption_together() =>
        PinnedFile.Equal("docs/corruptions.md", Page(), "If checks or the world were meant to change, so is the page.");

    private string Page()
    {
        int alone = companies.Outcomes.Values.Count(outcome => outcome?.Noticing.Count == 1);
        var page = new StringBuilder(
            $"""
            # Corruptions

            Each check is proved by a corruption of a generated company (scale 0.1, 36 months, seed 42): one statement, narrowed to
            the fewest rows that the check notices. Of {CheckCatalog.All.Count} checks, {alone} are the only ones to notice theirs; the others name who
            notices too. Written by a test of `tests/Salescape.Proofs.Tests/Corruptions`; a corruption stands beside its check.

            | Check | Corruption | Rows | Noticed too by |
            |---|---|---|---|

            """
        );
        foreach (Corruption corruption in Corruption.All)
        {
            if (companies.Outcomes[corruption.Check.Name] is not { } outcome)
                continue;
            string others = string.Join(", ", outcome.Noticing.Where(name => name != corruption.Check.Name).Select(name => $"`{name}`"));
            page.Append(
                $"| `{corruption.Check.Name}` | `{corruption.Check.Corruption.Replace("|", "\\|", StringComparison.Ordinal)}` | {outcome.Rows} | {others} |\n"
            );
        }

        return page.ToString();
    }
}
