using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Decides by what identifier a payment is known: the gateway's charge for a card, the bank's own for all else.</summary>
internal static class PaymentReference
{
    private static readonly Purpose Reference = new("payment reference");
    private static readonly Purpose CheckBook = new("check book");

    /// <summary>A refund of a check is a check of the vendor's own, from a book with other numbers.</summary>
    private const int VendorsChecks = 900_000;

    /// <summary>The day from which the numbers of all check books are counted, some day before any life.</summary>
    private static readonly int BookOpened = new DateOnly(2000, 1, 1).DayNumber;

    /// <summary>An identifier of a kind that the method has.</summary>
    public static Text Of(Scene scene, Invoice invoice, int index)
    {
        Receipt receipt = invoice.Receipts[index];
        Draw draw = scene.Dice.Roll(Reference, invoice.OrdinalOf(index));
        return receipt.Method switch
        {
            PaymentMethod.ACH => AchTrace(scene.Words, receipt, ref draw),
            PaymentMethod.Wire when scene.Account.Profile.Country.Name == Payer.Home => FedwireReference(scene.Words, receipt, ref draw),
            PaymentMethod.Wire => SwiftReference(scene.Words, ref draw),
            PaymentMethod.Check => scene.Words.AddDigits(CheckNumber(scene, receipt), 6).Cut(),
            _ => Charge(scene, receipt, ref draw),
        };
    }

    private static Text Charge(Scene scene, in Receipt receipt, ref Draw draw) =>
        receipt.Gateway switch
        {
            PaymentGateway.Stripe when receipt.Kind == ReceiptKind.Refund => Random(
                scene.Words.Add("re_3"u8),
                LettersAndDigits,
                23,
                ref draw
            ),
            PaymentGateway.Stripe => Random(scene.Words.Add("ch_3"u8), LettersAndDigits, 23, ref draw),
            PaymentGateway.PayPal => Random(scene.Words, LettersAndDigits[..36], 17, ref draw),
            PaymentGateway.Square => Random(scene.Words, LettersAndDigits, 22, ref draw),
            _ => Random(scene.Words.Add("6"u8), Digits, 11, ref draw),
        };

    /// <summary>The trace number of an ACH entry: the bank that sent it, whose number begins as none of the Federal Reserve's does, and its
    /// count.</summary>
    private static Text AchTrace(TextArena words, in Receipt receipt, ref Draw draw) =>
        Random(words.Add(receipt.Gateway == PaymentGateway.Stripe ? "51710418"u8 : "54340926"u8), Digits, 7, ref draw);

    /// <summary>The reference of a Fedwire transfer (IMAD): day, a source that no bank has, and its count.</summary>
    private static Text FedwireReference(TextArena words, in Receipt receipt, ref Draw draw)
    {
        words.AddDigits(receipt.Made.Year, 4).AddDigits(receipt.Made.Month, 2).AddDigits(receipt.Made.Day, 2);
        return Random(Append(words.Add("X"u8), Digits, 1, ref draw).Add("QXZ00X"u8), Digits, 6, ref draw);
    }

    /// <summary>The end-to-end reference of a SWIFT transfer (UETR, ISO 20022): a random UUID.</summary>
    private static Text SwiftReference(TextArena words, ref Draw draw)
    {
        Append(words, HexDigits, 8, ref draw).Add('-');
        Append(words, HexDigits, 4, ref draw).Add("-4"u8);
        Append(words, HexDigits, 3, ref draw).Add('-');
        Append(words, HexDigits[8..12], 1, ref draw);
        Append(words, HexDigits, 3, ref draw).Add('-');
        return Random(words, HexDigits, 12, ref draw);
    }

    /// <summary>The next check of the payer's book on that day: its numbers rise with time.</summary>
    private static long CheckNumber(Scene scene, in Receipt receipt)
    {
        Draw book = scene.Dice.Roll(CheckBook);
        int first = book.Whole(1_000, 60_000);
        int aDay = book.Whole(1, 9);
        long number = first + (receipt.Made.DayNumber - BookOpened) * (long)aDay;
        return receipt.Kind == ReceiptKind.Refund ? VendorsChecks + number % 99_999 : number % VendorsChecks;
    }

    /// <summary>Capitals first, so that a slice of them serves those who use no others.</summary>
    private static ReadOnlySpan<byte> LettersAndDigits => "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghijklmnopqrstuvwxyz"u8;

    private static ReadOnlySpan<byte> Digits => LettersAndDigits[26..36];

    private static ReadOnlySpan<byte> HexDigits => "0123456789abcdef"u8;

    private static Text Random(TextArena words, ReadOnlySpan<byte> alphabet, int length, ref Draw draw) =>
        Append(words, alphabet, length, ref draw).Cut();

    private static TextArena Append(TextArena words, ReadOnlySpan<byte> alphabet, int length, ref Draw draw)
    {
        for (int i = 0; i < length; i++)
            words.Add((char)alphabet[draw.Whole(0, alphabet.Length - 1)]);
        return words;
    }
}
