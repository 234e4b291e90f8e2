using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Verification.Checks.Rules;

/// <summary>A row of one account never refers to a row of another.</summary>
internal sealed record ReferencesStayInAccount()
    : SchemaRule(
        "references-stay-in-account",
        "A reference leads to a row of the same account",
        "Holds for every reference between two tables that both carry a customer_id, such as a quote's opportunity.",
        "UPDATE sales_data.quotes SET customer_id = (SELECT max(customer_id) FROM sales_data.customers) WHERE true"
    )
{
    /// <inheritdoc/>
    public override IEnumerable<Fault> Faults(TableDefinition table) =>
        from column in table.References
        let target = ReferencesResolve.Target(column)
        where target.RowType != nameof(Customer)
        let account = AccountOf(table)
        let targetAccount = AccountOf(target)
        where account is not null && targetAccount is not null
        select new Fault(
            table,
            column,
            ReferencesResolve.JoinTarget(table, column),
            $"target.{target.Key.Name} IS NOT NULL AND target.{targetAccount.Name} IS DISTINCT FROM t.{account.Name}"
        );

    private static ColumnDefinition? AccountOf(TableDefinition table) =>
        table.Columns.FirstOrDefault(column => column.Name == Customer.Table.Key.Name);
}
