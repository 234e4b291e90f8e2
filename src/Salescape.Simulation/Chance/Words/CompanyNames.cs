using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Names of companies that fit their trade and country, unique by number without anyone knowing the others.</summary>
internal static class CompanyNames
{
    /// <summary>Eight in ten companies are called after a place or a founder where the tongue has such roots left; judgement.</summary>
    private const double NativeShare = 0.8;

    /// <summary>Where the tongue has words of its own for trades, a little over half of its companies use them; judgement.</summary>
    private const double OwnTongueShare = 0.55;

    private static readonly Trades English = new("english");

    private static readonly Dictionary<(Text Country, Industry Industry), Grammar.Rule> PublicBodies = ReadPublicBodies();

    private static readonly Trades?[] ByTongue =
    [
        null,
        new("french"),
        new("german"),
        new("dutch"),
        new("nordic"),
        new("spanish"),
        new("portuguese"),
        new("italian"),
        new("polish"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
    ];

    /// <summary>The identity of a company.</summary>
    /// <param name="arena">Where to write it.</param>
    /// <param name="number">Its number among accounts, or among the companies outside the books; it alone makes the root unique.</param>
    /// <param name="key">The world's key, the same for all accounts of a seed.</param>
    /// <param name="industry">Its trade.</param>
    /// <param name="size">Its size; small companies bear other legal forms than large ones.</param>
    /// <param name="country">Its country.</param>
    /// <param name="draw">What else there is to choose.</param>
    /// <param name="outside">Whether it is no account.</param>
    public static CompanyIdentity For(
        TextArena arena,
        long number,
        ulong key,
        Industry industry,
        CompanySize size,
        Country country,
        ref Draw draw,
        bool outside = false
    )
    {
        bool isPublic = industry is Industry.Education or Industry.PublicSector;
        bool native = isPublic || draw.Chance(NativeShare);
        Text root = outside
            ? CompanyRoots.WriteOutside(arena, number, key, country.Tongue, native, founders: !isPublic)
            : CompanyRoots.WriteForAccount(arena, number, key, country.Tongue, native);
        var facts = new Facts();
        facts.Set(Fact.Root, root);
        Text partner = draw.OneOf(PeopleNames.Of(country).Last);
        // Two founders take no third.
        if (root.Utf8.IndexOf((byte)'&') < 0)
            facts.Set(Fact.Partner, partner);
        Text core = RuleFor(industry, country, isPublic, ref draw).Write(arena, in facts, ref draw);
        return Complete(arena, root, isPublic ? core : root, core, isPublic ? default : LegalForms.Draw(country, size, ref draw));
    }

    /// <summary>Cities, schools and authorities are called what their own country calls them, companies what their trade is.</summary>
    private static Grammar.Rule RuleFor(Industry industry, Country country, bool isPublic, ref Draw draw)
    {
        if (isPublic && PublicBodies.TryGetValue((country.Name, industry), out Grammar.Rule? body))
            return body;
        Trades trades = ByTongue[(int)country.Tongue] is { } own && draw.Chance(isPublic ? 1 : OwnTongueShare) ? own : English;
        return trades[industry];
    }

    private static Dictionary<(Text Country, Industry Industry), Grammar.Rule> ReadPublicBodies()
    {
        Grammar grammar = Grammar.Load("companies/public-bodies");
        var bodies = new Dictionary<(Text, Industry), Grammar.Rule>();
        foreach (Country country in Geography.Countries)
        {
            foreach (Industry industry in (ReadOnlySpan<Industry>)[Industry.Education, Industry.PublicSector])
            {
                string name = $"{country.Name}: {industry.ToString().ToLowerInvariant()}";
                if (grammar.Has(name))
                    bodies.Add((country.Name, industry), grammar.RuleOf(name));
            }
        }

        return bodies;
    }

    /// <summary>Puts the legal form and the domain to a name.</summary>
    internal static CompanyIdentity Complete(TextArena arena, Text root, Text called, Text core, Text form)
    {
        Text domain = Slug.Add(arena, core).Add(".example"u8).Cut();
        if (form.IsEmpty)
            return new(root, called, core, domain);
        arena.Add(core);
        if (form.Utf8[0] != ',')
            arena.Add(' ');
        return new(root, called, arena.Add(form).Cut(), domain);
    }

    private sealed class Trades(string tongue)
    {
        private readonly Lazy<Grammar.Rule[]> _rules = new(() =>
        {
            Grammar grammar = Grammar.Load($"companies/trades-{tongue}");
            return Array.ConvertAll(Enum.GetValues<Industry>(), industry => grammar.RuleOf(industry.ToString().ToLowerInvariant()));
        });

        public Grammar.Rule this[Industry industry] => _rules.Value[(int)industry];
    }
}
