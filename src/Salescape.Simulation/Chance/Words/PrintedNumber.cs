namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// The number under which the vendor's papers name an account: quotes, contracts, invoices, tickets. Unlike the account's key it says
/// nothing of the order in which accounts came, as billing systems keep numbers of their own.
/// </summary>
internal static class PrintedNumber
{
    /// <summary>Five digits, the first of which is no 0.</summary>
    private const long Numbers = 90_000;

    private const long First = 10_000;

    private const ulong Shuffle = 0x5A1E5CA9E;

    /// <summary>The number of an account; six digits and more once all of five are taken.</summary>
    public static long Of(long account) =>
        First + Permutation.At(account % Numbers, Numbers, Shuffle) + account / Numbers * (Numbers + First);
}
