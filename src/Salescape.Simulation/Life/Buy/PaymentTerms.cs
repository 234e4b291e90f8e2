using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>A customer's terms of payment, the same on all its quotes and invoices.</summary>
internal static class PaymentTerms
{
    private static readonly Purpose Agreed = new("payment terms");

    private static readonly Text[] Labels =
    [
        Text.Of("Due on receipt"u8),
        Text.Of("Net 30"u8),
        Text.Of("Net 45"u8),
        Text.Of("Net 60"u8),
        Text.Of("Net 90"u8),
    ];

    /// <summary>The terms as a quote states them.</summary>
    public static Text Label(Dice dice, Account account) => Labels[Of(dice, account)];

    /// <summary>Days from an invoice's date until it is due.</summary>
    public static int Days(Dice dice, Account account) =>
        Of(dice, account) switch
        {
            0 => 0,
            1 => 30,
            2 => 45,
            3 => 60,
            _ => 90,
        };

    private static int Of(Dice dice, Account account)
    {
        bool isSlow = account.Profile.Size == CompanySize.Enterprise || account.Profile.Country.Region == Region.LatinAmerica;
        return dice.Roll(Agreed).Weighted(DealAssumptions.PaymentTermWeights(isSlow));
    }
}
