using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>What is billed, and how it is paid.</summary>
public sealed class PayTests
{
    [Fact]
    public void Invoices_bear_their_numbers_in_the_order_of_issue() =>
        Town.ForAnyCustomer(scene =>
        {
            DateOnly[] issued = [.. scene.Account.Invoices.Items.ToArray().Select(invoice => invoice.Issued)];

            Assert.Equal(issued.Order(), issued);
        });

    [Fact]
    public void A_paid_invoice_has_been_paid_whole_and_no_more() =>
        ForAnyInvoice(
            (scene, invoice) =>
            {
                if (invoice.StatusOn(scene.AsOf) == InvoiceStatus.Paid)
                    Assert.Equal(invoice.Total, invoice.PaidBy(invoice.SettledOn));
            }
        );

    [Fact]
    public void A_cancelled_invoice_keeps_no_money() =>
        ForAnyInvoice(
            (scene, invoice) =>
            {
                if (scene.Sees(invoice.CancelledOn))
                    Assert.Equal(Money.Zero, invoice.PaidBy(scene.AsOf));
            }
        );

    [Fact]
    public void A_contract_is_billed_to_the_cent_once_it_is_over() =>
        Town.ForAnyCustomer(scene =>
        {
            Account account = scene.Account;
            foreach (Simulation.Life.Contract contract in account.Contracts.Items)
            {
                // What reaches beyond an early end is billed anew some days after the notice.
                if (!scene.Sees(contract.LastDay.AddDays(60)))
                    continue;
                Money billed = Money.Zero;
                foreach (Simulation.Life.Invoice invoice in account.Invoices.Items)
                {
                    if (invoice.Contract == contract.Index && !scene.Sees(invoice.CancelledOn))
                        billed += invoice.Net;
                }

                Assert.Equal(contract.LivedValue, billed);
            }
        });

    [Fact]
    public void Customers_of_poor_morale_pay_later()
    {
        var invoices =
            from scene in Town.Customers
            from invoice in scene.Account.Invoices.Items.ToArray()
            where invoice.PaidOn < Simulation.Life.Invoice.Never
            select (
                Late: Math.Max(0, invoice.PaidOn.DayNumber - invoice.Due.DayNumber),
                Morale: scene.Account.Mood.PaymentMorale(invoice.Issued)
            );
        var (poor, good) = invoices.Halves(invoice => invoice.Morale);

        Assert.True(poor.Average(invoice => invoice.Late) > good.Average(invoice => invoice.Late) + 1);
    }

    private static void ForAnyInvoice(Action<Scene, Simulation.Life.Invoice> law) =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (Simulation.Life.Invoice invoice in scene.Account.Invoices.Items)
                law(scene, invoice);
        });
}
