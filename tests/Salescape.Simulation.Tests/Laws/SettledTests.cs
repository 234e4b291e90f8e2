using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Tests.Laws;

/// <summary>What is over is over: of a row that is closed, decided or signed, even the columns that may change do so no more.</summary>
public sealed class SettledTests(TwoViews views)
{
    /// <summary>Tables, the column and values that say a row is settled, and the columns that stay as they are from then on.</summary>
    public static TheoryData<string, string, string, string> Settled =>
        new()
        {
            { "opportunities", "stage", "Closed Won, Closed Lost", "stage, amount, probability, close_date, competitor" },
            { "quotes", "status", "Accepted, Rejected", "status, approved_by, approval_date" },
            { "contracts", "status", "Active, Expired, Terminated", "signed_date, signed_by_customer, signed_by_vendor" },
            { "contracts", "status", "Expired, Terminated", "end_date, contract_value, annual_value, status" },
            { "customer_contacts", "status", "Inactive, Bounced", "status" },
            { "payments", "status", "Successful, Failed, Refunded", "status" },
            {
                "renewals",
                "renewal_status",
                "Won, Lost",
                "renewal_amount, renewal_type, renewal_status, probability_percent, owner, churn_risk, churn_reason"
            },
        };

    [Theory]
    [MemberData(nameof(Settled))]
    public void A_settled_row_stays_as_it_is(string table, string column, string values, string stay)
    {
        TableDefinition definition = SchemaCatalog.Find(table)!;
        foreach (int seed in TwoViews.Seeds)
        {
            (World earlier, World later) = views.Of(seed);
            int[] rows =
            [
                .. earlier
                    .PlacesOf(definition)
                    .Values.Where(row => values.Split(", ").Contains(Cells.Text(earlier.Column(definition, column), row))),
            ];

            Assert.NotEmpty(rows);
            Assert.All(stay.Split(", "), name => Assert.Empty(Changed(earlier, later, definition, name, rows)));
        }
    }

    private static IEnumerable<string> Changed(World earlier, World later, TableDefinition table, string name, int[] rows)
    {
        Column before = earlier.Column(table, name);
        Column after = later.Column(table, name);
        var keys = (LongColumn)earlier[table].Columns[0];
        return from row in rows
               let place = later.PlacesOf(table)[keys.Values[row]]
               where !Cells.Same(before, row, after, place)
               select $"{Cells.Text(keys, row)} {name}: {Cells.Text(before, row)} became {Cells.Text(after, place)}";
    }
}
