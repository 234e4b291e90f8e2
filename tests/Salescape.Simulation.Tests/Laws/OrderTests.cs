using CsCheck;
using Salescape.Schema;

namespace Salescape.Simulation.Tests.Laws;

/// <summary>Same dice anywhere: rows depend on the settings alone, not on the order of work or on who else was lived.</summary>
public sealed class OrderTests
{
    private static readonly CompanySettings Settings = World.SettingsOf(11, 0.3m, new(2023, 7, 1), new(2026, 6, 30));

    private static readonly Lived Forward = Live(new Company(Settings), company => Blocks(company));

    [Fact]
    public void Blocks_lived_backwards_hold_the_same_rows() =>
        AssertSame(Forward, Live(new Company(Settings), company => [.. Blocks(company).Reverse()]));

    [Fact]
    public void Blocks_lived_in_any_order_hold_the_same_rows() =>
        Gen.Shuffle(Blocks(new Company(Settings)))
            .Sample(order => AssertSame(Forward, Live(new Company(Settings), _ => order)), iter: 10, threads: 1);

    [Fact]
    public void Blocks_lived_on_several_threads_hold_the_same_rows()
    {
        var company = new Company(Settings);
        CompanyRows[] rows = [.. Blocks(company).Select(_ => new CompanyRows())];
        Parallel.For(0, rows.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, block => company.WriteBlock(block, rows[block]));

        AssertSame(Forward, new(rows, RollUpOf(company)));
    }

    [Fact]
    public void A_block_lived_alone_holds_the_same_rows()
    {
        foreach (int block in Blocks(new Company(Settings)))
        {
            var rows = new CompanyRows();
            new Company(Settings).WriteBlock(block, rows);

            SameRows.Check(Forward.Blocks[block], rows);
        }
    }

    [Fact]
    public void Explaining_accounts_changes_no_row() => AssertSame(Forward, Live(new Company(Settings), company =>
            {
                for (long number = 1; number <= 50; number++)
                    company.Explain(new CustomerId(number));
                return Blocks(company);
            }));

    [Fact]
    public void Equal_settings_make_equal_companies() =>
        AssertSame(Forward, Live(new Company(Settings with { }), company => Blocks(company)));

    [Fact]
    public void Another_seed_makes_another_company() =>
        Assert.NotEmpty(
            SameRows.Differences(Forward.Blocks[0], Live(new Company(Settings with { Seed = 12 }), company => Blocks(company)).Blocks[0])
        );

    private static int[] Blocks(Company company) => [.. Enumerable.Range(0, company.BlockCount)];

    private static Lived Live(Company company, Func<Company, int[]> order)
    {
        var blocks = new CompanyRows[company.BlockCount];
        foreach (int block in order(company))
            company.WriteBlock(block, blocks[block] = new CompanyRows());
        return new(blocks, RollUpOf(company));
    }

    private static CompanyRows RollUpOf(Company company)
    {
        var rows = new CompanyRows();
        company.WriteRollUp(rows);
        return rows;
    }

    private static void AssertSame(Lived expected, Lived actual)
    {
        Assert.Equal(expected.Blocks.Length, actual.Blocks.Length);
        for (int block = 0; block < expected.Blocks.Length; block++)
            SameRows.Check(expected.Blocks[block], actual.Blocks[block]);
        SameRows.Check(expected.RollUp, actual.RollUp);
    }

    /// <summary>The rows of each block, and what was added up from them.</summary>
    private sealed record Lived(CompanyRows[] Blocks, CompanyRows RollUp);
}
