using System.Text;
using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Course;
using Salescape.Simulation.Tests.Course;
using Salescape.Tests;

namespace Salescape.Simulation.Tests.Laws;

/// <summary>Whoever is erased goes with all traces, and takes nobody and nothing else along.</summary>
public sealed class ErasuresTests
{
    private static readonly Gen<CompanySettings> AnyCompany =
        from seed in Gen.Int[1, 100_000]
        from start in Gen.Int[0, 900]
        from days in Gen.Int[500, 900]
        let opens = new DateOnly(2022, 3, 1).AddDays(start)
        select World.SettingsOf(seed, 0.08m, opens, opens.AddDays(days));

    [Fact]
    public void What_is_left_reads_as_without_erasures_and_names_nobody_who_is_gone()
    {
        int erased = 0;
        AnyCompany.Sample(
            settings =>
            {
                CompanyRows whole = RowsInMemory.Of(new Company(settings));
                CompanyRows left = RowsInMemory.Of(new Company(settings with { HasErasures = true }));
                var held = new RowsByKey(whole);
                Assert.All(held.Differences(left), difference => Assert.Contains(" holds ", difference));

                HashSet<string> gone = [.. AddressesIn(whole).Except(AddressesIn(left))];
                erased += gone.Count;
                Assert.All(left.Batches, batch => Assert.DoesNotContain(TextsOf(batch), text => text.Split(Breaks).Any(gone.Contains)));
            },
            iter: 4,
            threads: 1
        );
        // Of a single one, nobody may be.
        Assert.NotEqual(0, erased);
    }

    [Fact]
    public void Contacts_users_and_leads_go_with_what_refers_to_them()
    {
        var settings = World.SettingsOf(4_711, 1m, new(2024, 3, 5), new(2026, 7, 14)) with { HasErasures = true };
        CompanyChanges changes = ChangesInMemory.Of(new CompanyCourse(settings, settings.AsOf.AddDays(-200)));

        TableDefinition[] expected =
        [
            CustomerContact.Table,
            UserAccount.Table,
            Lead.Table,
            CampaignEngagement.Table,
            WebinarAttendance.Table,
            UserSession.Table,
            AuditEntry.Table,
        ];
        Assert.All(
            expected,
            table => Assert.Contains(changes.Of(table.Number - 1), change => change.Kind == ChangeKind.Delete)
        );
    }

    private static readonly char[] Breaks = [' ', '\n', ',', ';', '"', '<', '>', '(', ')'];

    private static IEnumerable<string> AddressesIn(CompanyRows rows) =>
        TextsOf(rows.CustomerContacts, "email").Concat(TextsOf(rows.UserAccounts, "email")).Concat(TextsOf(rows.Leads, "email"));

    private static IEnumerable<string> TextsOf(TableBatch batch, string? name = null) =>
        from column in batch.Columns.OfType<TextColumn>()
        where name is null || column.Definition.Name == name
        from row in Enumerable.Range(0, batch.Count)
        where !column.IsNull(row)
        select Encoding.UTF8.GetString(column[row]);
}
