using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>What a quote of several products is called: its two largest lines by name, the others by their number.</summary>
internal static class Package
{
    private static readonly Text[] Counts =
    [
        Text.Of(" and one more"u8),
        Text.Of(" and two more"u8),
        Text.Of(" and three more"u8),
        Text.Of(" and four more"u8),
    ];

    /// <summary>The name of what a quote offers; null where that is one product.</summary>
    public static Text? NameOf(TextArena words, Account account, in Quote quote)
    {
        int first = quote.Lines.Start.Value;
        int count = quote.Lines.End.Value - first;
        if (count < 2)
            return null;
        int largest = LargestOf(account, quote, besides: -1);
        int second = LargestOf(account, quote, besides: largest);
        words.Add(account.QuoteLines[largest].Product.Name).Add(count == 2 ? " and "u8 : ", "u8).Add(account.QuoteLines[second].Product.Name);
        return count == 2 ? words.Cut() : words.Add(Counts[count - 3]).Cut();
    }

    private static int LargestOf(Account account, in Quote quote, int besides)
    {
        int largest = -1;
        for (int line = quote.Lines.Start.Value; line < quote.Lines.End.Value; line++)
        {
            bool isLarger =
                largest < 0 || account.QuoteLines[line].Total(quote.TermMonths) > account.QuoteLines[largest].Total(quote.TermMonths);
            if (line != besides && isLarger)
                largest = line;
        }

        return largest;
    }
}
