using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// Company roots by number: two numbers never get the same root, whatever their tongues. A root is either native, put
/// together of a head and a tail as places and surnames of the tongue are, or a district of such a place, or
/// coined of three syllables. Each of these word spaces is walked in an order shuffled by the seed, and no word stands in two of them.
/// </summary>
internal static class CompanyRoots
{
    private static readonly Lazy<NativeWords>[] Native = Array.ConvertAll(
        [
            "english",
            "french",
            "german",
            "dutch",
            "nordic",
            "spanish",
            "portuguese",
            "italian",
            "polish",
            "arabic",
            "hebrew",
            "indian",
            "japanese",
            "korean",
            "chinese",
            "southeastasian",
        ],
        (string tongue) => new Lazy<NativeWords>(() => new(Lexicon.Load($"companies/roots-{tongue}")))
    );

    /// <summary>Companies outside the books over which a tongue's native roots are spread: about as many as scale 1 has.
    /// Judgement.</summary>
    private const long OutsideBeforeNativesEnd = 6_000;

    /// <summary>Family names of the tongues in which two partners' names make a company's.</summary>
    private static readonly Lazy<Text[]>?[] Founders = Array.ConvertAll(Enum.GetValues<Tongue>(), tongue => tongue switch
        {
            Tongue.English => FoundersOf("british"),
            Tongue.French => FoundersOf("french"),
            Tongue.German => FoundersOf("german"),
            Tongue.Dutch => FoundersOf("dutch"),
            Tongue.Nordic => FoundersOf("swedish", "danish", "norwegian"),
            Tongue.Spanish => FoundersOf("spanish"),
            Tongue.Portuguese => FoundersOf("portuguese"),
            Tongue.Italian => FoundersOf("italian"),
            Tongue.Polish => FoundersOf("polish"),
            Tongue.Indian => FoundersOf("indian-north", "indian-south"),
            _ => null,
        });

    /// <summary>Where two founders would do, they name so many companies of so many. Judgement.</summary>
    private static readonly (int Times, int Of) FoundersIn = (2, 5);

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
        return WriteCoined(arena, number, key);
    }

    /// <summary>The root of an account: a native one while those that are kept for accounts last, then one of a district of theirs, then a
    /// coined one.</summary>
    /// <inheritdoc cref="Write"/>
    public static Text WriteForAccount(TextArena arena, long number, ulong key, Tongue tongue, bool native)
    {
        NativeWords words = Native[(int)tongue].Value;
        long kept = KeptForAccounts(tongue);
        return native && number < kept * (1 + words.Districts)
            ? words.Write(arena, Permutation.At(number % kept, words.Count, key), number / kept)
            : WriteCoined(arena, number, key);
    }

    private static Text WriteCoined(TextArena arena, long number, ulong key)
    {
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
    public static long KeptForAccounts(Tongue tongue) => NativeCount(tongue) / 2;

    /// <summary>
    /// The root of a company that is no account: accounts take the word spaces from the front, these from the back, and
    /// some are called after two founders, as no account is. So none bears an account's root before accounts have come a
    /// half of the way.
    /// </summary>
    /// <param name="arena">Where to write it.</param>
    /// <param name="number">The company's number among those outside.</param>
    /// <param name="key">The world's key, the same for all companies.</param>
    /// <param name="tongue">The tongue of the company's country.</param>
    /// <param name="native">Whether a native root is wanted.</param>
    /// <param name="founders">Whether two founders would do.</param>
    public static Text WriteOutside(TextArena arena, long number, ulong key, Tongue tongue, bool native, bool founders)
    {
        // Native roots are few: they are spread over the first companies rather than spent on the earliest.
        NativeWords words = Native[(int)tongue].Value;
        long left = words.Count - KeptForAccounts(tongue);
        long step = OutsideBeforeNativesEnd / left + 1;
        if (native && number % step == 0 && number / step < left)
            return words.Write(arena, Permutation.At(words.Count - 1 - number / step, words.Count, key));
        if (founders && number % FoundersIn.Of < FoundersIn.Times && Founders[(int)tongue]?.Value is { } names)
        {
            long pairs = names.Length * (long)names.Length;
            long pair = Permutation.At(number % pairs, pairs, key);
            if (pair % names.Length != pair / names.Length)
                return arena.Add(names[pair % names.Length]).Add(" & "u8).Add(names[pair / names.Length]).Cut();
        }

        if (native && number < left * words.Districts)
            return words.Write(arena, Permutation.At(words.Count - 1 - number % left, words.Count, key), 1 + number / left);
        return WriteCoined(arena, (number / CoinedCount + 1) * CoinedCount - 1 - number % CoinedCount, key);
    }

    private static Lazy<Text[]> FoundersOf(params string[] customs) =>
        new(() => [.. customs.SelectMany(custom => PeopleNames.Of(custom).Last).Distinct()]);

    private sealed class NativeWords(Lexicon lexicon)
    {
        private readonly Text[] _heads = lexicon["heads"];
        private readonly Text[] _tails = lexicon["tails"];
        private readonly Text[] _districts = lexicon["districts"];

        public long Count => (long)_heads.Length * _tails.Length;

        public int Districts => _districts.Length;

        /// <summary>A place, or from 1 on one of its districts, which each place counts from another on.</summary>
        public Text Write(TextArena arena, long place, long district = 0)
        {
            if (district > 0)
                arena.Add(_districts[(district + place) % _districts.Length]).Add(' ');
            return arena.Add(_heads[place % _heads.Length]).Add(_tails[place / _heads.Length]).Cut();
        }
    }
}
