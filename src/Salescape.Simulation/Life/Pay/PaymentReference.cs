using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Decides by what identifier a gateway knows a payment.</summary>
internal static class PaymentReference
{
    private static readonly Purpose Reference = new("payment reference");

    /// <summary>An identifier in the gateway's own form.</summary>
    public static Text Of(Scene scene, Invoice invoice, int index)
    {
        Receipt receipt = invoice.Receipts[index];
        Draw draw = scene.Dice.Roll(Reference, invoice.OrdinalOf(index));
        return receipt.Gateway switch
        {
            PaymentGateway.Stripe when receipt.Kind == ReceiptKind.Refund => Random(
                scene.Words.Add("re_3"u8),
                LettersAndDigits,
                23,
                ref draw
            ),
            PaymentGateway.Stripe when receipt.Method == PaymentMethod.CreditCard => Random(
                scene.Words.Add("ch_3"u8),
                LettersAndDigits,
                23,
                ref draw
            ),
            PaymentGateway.Stripe => Random(scene.Words.Add("py_3"u8), LettersAndDigits, 23, ref draw),
            PaymentGateway.PayPal => Random(scene.Words, LettersAndDigits[..36], 17, ref draw),
            PaymentGateway.Square => Random(scene.Words, LettersAndDigits, 22, ref draw),
            _ => Random(scene.Words.Add("6"u8), LettersAndDigits[26..36], 11, ref draw),
        };
    }

    /// <summary>Capitals first, so that a slice of them serves those who use no others.</summary>
    private static ReadOnlySpan<byte> LettersAndDigits => "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghijklmnopqrstuvwxyz"u8;

    private static Text Random(TextArena words, ReadOnlySpan<byte> alphabet, int length, ref Draw draw)
    {
        for (int i = 0; i < length; i++)
            words.Add((char)alphabet[draw.Whole(0, alphabet.Length - 1)]);
        return words.Cut();
    }
}
