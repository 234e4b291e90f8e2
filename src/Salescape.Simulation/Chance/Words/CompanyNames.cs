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
    /// <param name="country">Its country.</param>
    /// <param name="draw">What else there is to choose.</param>
    /// <param name="outside">Whether it is no account.</param>
    public static CompanyIdentity For(
        TextArena arena,
        long number,
        ulong key,
        Industry industry,
        Country country,
        ref Draw draw,
        bool outside = false
    )
    {
        bool isPublic = industry is Industry.Education or Industry.PublicSector;
        bool native = isPublic || draw.Chance(NativeShare);
        Text root = outside
            ? CompanyRoots.WriteOutside(arena, number, key, country.Tongue, native, founders: !isPublic)
            : CompanyRoots.Write(arena, number, key, country.Tongue, native && number < CompanyRoots.KeptForAccounts(country.Tongue));
        var facts = new Facts();
        facts.Set(Fact.Root, root);
        facts.Set(Fact.Partner, PeopleNames.Draw(country.Tongue, ref draw).Last);
        Trades trades = ByTongue[(int)country.Tongue] is { } own && draw.Chance(isPublic ? 1 : OwnTongueShare) ? own : English;
        Text core = trades[industry].Write(arena, in facts, ref draw);
        return Complete(arena, root, isPublic ? core : root, core, isPublic ? default : LegalForms.Draw(country, ref draw));
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
