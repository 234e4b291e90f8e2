using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// Company roots by number: two numbers never get the same root, whatever their tongues. A root is either native, put
/// together of a head and a tail as places and surnames of the tongue are, or coined of three syllables. Each of these
/// word spaces is walked in an order shuffled by the seed, and no word stands in two of them.
/// </summary>
internal static class CompanyRoots
{
    private static readonly Lazy<NativeWords>[] Native = Array.ConvertAll(
        ["english", "french", "german", "dutch", "nordic", "spanish", "portuguese", "italian", "polish", "arabic", "hebrew", "indian", "japanese", "korean", "chinese", "southeastasian"],
        (string tongue) => new Lazy<NativeWords>(() => new(Lexicon.Load($"companies/roots-{tongue}"))));

    private static readonly Lexicon Coined = Lexicon.Load("companies/coined-roots");
    private static readonly Text[] Onsets = Coined["onsets"];
    private static readonly Text[] Middles = Coined["middles"];
    private static readonly Text[] Endings = Coined["endings"];

    /// <summary>How many coined roots there are; numbers beyond it get a figure behind the root.</summary>
    public static long CoinedCount => (long)Onsets.Length * Middles.Length * Endings.Length;

    /// <summary>How many native roots a tongue has.</summary>
    public static long NativeCount(Tongue tongue) => Native[(int)tongue].Value.Count;

    /// <summary>The root of an account's number.</summary>
    /// <param name="arena">Where to write it.</param>
    /// <param name="number">The account's number.</param>
    /// <param name="key">The world's key, the same for all accounts.</param>
    /// <param name="tongue">The tongue of the company's country.</param>
    /// <param name="native">Whether a native root is wanted; beyond their count it is coined all the same.</param>
    public static Text Write(TextArena arena, long number, ulong key, Tongue tongue, bool native)
    {
        NativeWords words = Native[(int)tongue].Value;
        if (native && number < words.Count)
            return words.Write(arena, Permutation.At(number, words.Count, key));

        long place = Permutation.At(number % CoinedCount, CoinedCount, key);
        arena.Add(Onsets[place % Onsets.Length]);
        place /= Onsets.Length;
        arena.Add(Middles[place % Middles.Length]).Add(Endings[place / Middles.Length]);
        long round = number / CoinedCount;
        if (round > 0)
            arena.Add(' ').Add(round + 1);
        return arena.Cut();
    }

    /// <summary>How many native roots of a tongue are kept for accounts; the others are borne by companies outside the books.</summary>
    public static long KeptForAccounts(Tongue tongue) => NativeCount(tongue) * 2 / 3;

    /// <summary>
    /// The root of a company that is no account: accounts take the word spaces from the front, these from the back. So
    /// none bears an account's root before accounts have come a third of the way.
    /// </summary>
    /// <inheritdoc cref="Write"/>
    public static Text WriteOutside(TextArena arena, long number, ulong key, Tongue tongue, bool native)
    {
        long left = NativeCount(tongue) - KeptForAccounts(tongue);
        return native && number < left
            ? Write(arena, NativeCount(tongue) - 1 - number, key, tongue, native: true)
            : Write(arena, (number / CoinedCount + 1) * CoinedCount - 1 - number % CoinedCount, key, tongue, native: false);
    }

    private sealed class NativeWords(Lexicon lexicon)
    {
        private readonly Text[] _heads = lexicon["heads"];
        private readonly Text[] _tails = lexicon["tails"];

        public long Count => (long)_heads.Length * _tails.Length;

        public Text Write(TextArena arena, long place) =>
            arena.Add(_heads[place % _heads.Length]).Add(_tails[place / _heads.Length]).Cut();
    }
}
