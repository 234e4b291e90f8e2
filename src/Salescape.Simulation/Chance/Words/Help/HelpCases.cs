using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>The cases that tickets tell, read once from the vocabulary.</summary>
internal static class HelpCases
{
    private static readonly string[] Files = ["question", "bug", "setup", "wish", "slow", "security"];

    private static readonly Lexicon[] Lexicons = Array.ConvertAll(Files, file => Lexicon.Load($"help/cases-{file}"));

    /// <summary>The grammar of all cases, with what they share.</summary>
    public static Grammar Words { get; } =
        Grammar.CompileSpoken([
            Lexicon.Load("help/shared"),
            Lexicon.Load("help/talk"),
            Lexicon.Load("help/survey"),
            Lexicon.Load("help/opening"),
            Lexicon.Load("help/ending"),
            Lexicon.Load("help/work"),
            .. Lexicons.Select(lexicon => lexicon.Without("cases")),
        ]);

    /// <summary>All cases.</summary>
    public static HelpCase[] All { get; } = [.. Lexicons.SelectMany(lexicon => lexicon["cases"]).Select(Read)];

    private static readonly HelpCase[][] ByType = Array.ConvertAll(Enum.GetValues<TicketType>(), type =>
        All.Where(one => one.Type == type && !one.IsOutage).ToArray()
    );

    private static readonly HelpCase[] Outages = [.. All.Where(one => one.IsOutage)];

    /// <summary>A case of a type that fits a product.</summary>
    /// <param name="type">The kind of ticket.</param>
    /// <param name="product">The product.</param>
    /// <param name="billing">How much more often than usual it is about billing: more in the first days of a month.</param>
    /// <param name="standing">What holds of the account's bills.</param>
    /// <param name="draw">Decides.</param>
    public static HelpCase Of(TicketType type, PlannedProduct product, double billing, BilledLately standing, ref Draw draw)
    {
        HelpCase[] cases = ByType[(int)type];
        Span<double> weights = stackalloc double[cases.Length];
        for (int i = 0; i < cases.Length; i++)
        {
            double often = cases[i].Weight * (cases[i].Category == TicketCategory.Billing ? billing : 1);
            weights[i] = cases[i].Fits(product) && cases[i].Suits(standing) ? often : 0;
        }

        return cases[draw.Weighted(weights)];
    }

    /// <summary>A case that many customers of a product may share.</summary>
    /// <param name="product">The product.</param>
    /// <param name="isLasting">Whether it stays for several releases.</param>
    /// <param name="draw">Decides.</param>
    public static HelpCase OfIssue(PlannedProduct product, bool isLasting, ref Draw draw)
    {
        Span<double> weights = stackalloc double[All.Length];
        for (int i = 0; i < All.Length; i++)
            weights[i] = (isLasting ? All[i].MayLast : All[i].MayRecur) && All[i].Fits(product) ? All[i].Weight : 0;
        return All[draw.Weighted(weights)];
    }

    /// <summary>A case of the product being down.</summary>
    public static HelpCase OfOutage(ref Draw draw) => draw.OneOf<HelpCase>(Outages);

    /// <summary>How a ticket ends, as its case allows.</summary>
    /// <param name="about">The case.</param>
    /// <param name="root">Which of its causes it has, from 1.</param>
    /// <param name="issue">The known problem that it is an occurrence of, if it is.</param>
    /// <param name="isFixed">Whether the fix of that problem is out when the ticket ends.</param>
    /// <param name="draw">Decides.</param>
    public static ResolutionType EndOf(HelpCase about, int root, PlannedIssue? issue, bool isFixed, ref Draw draw) =>
        issue is null
            ? (ResolutionType)draw.Weighted(about.ResolutionsOf(root))
            : (ResolutionType)
                draw.Weighted(isFixed ? Assumptions.IssueAssumptions.EndsWhenFixed : Assumptions.IssueAssumptions.EndsBeforeFix);

    private static HelpCase Read(Text line)
    {
        // name|type|category|cause|weight|products|traits|endings|marks|tags|about
        string[] parts = line.ToString().Split('|');
        string name = parts[0];
        uint[] ofRoots = TraitsOfRoots(name);
        return new HelpCase
        {
            Name = name,
            Type = Enum.Parse<TicketType>(parts[1]),
            Category = Enum.Parse<TicketCategory>(parts[2]),
            Causes = Array.ConvertAll(parts[3].Split('/'), Enum.Parse<RootCause>),
            Weight = double.Parse(parts[4], System.Globalization.CultureInfo.InvariantCulture),
            Products = ProductsOf(parts[5]),
            Traits = ofRoots.Length == 0 ? FeatureProfiles.TraitsOf(parts[6]) : AnyOf(ofRoots),
            TraitsOfRoots = ofRoots,
            BilledOfRoots = BilledOfRoots(name),
            Roots = RootsOf(name),
            Resolutions = Array.ConvertAll(parts[7].Split('/'), ResolutionsOf),
            MayRecur = parts[8].Contains('R', StringComparison.Ordinal),
            MayLast = parts[8].Contains('L', StringComparison.Ordinal),
            IsOfProduct = parts[8].Contains('P', StringComparison.Ordinal),
            About = Text.Of(parts[10]),
            IsPersonal = parts[8].Contains('I', StringComparison.Ordinal),
            IsOutage = parts[8].Contains('O', StringComparison.Ordinal),
            IsBehind = parts[8].Contains('B', StringComparison.Ordinal),
            IsOfData = parts[8].Contains('D', StringComparison.Ordinal),
            HasCode = parts[8].Contains('C', StringComparison.Ordinal),
            Tags = [.. parts[9].Split(' ').Select(Text.Of)],
            Subject = Words.RuleOf($"{name}.subject"),
            Symptom = Words.RuleOf($"{name}.symptom"),
            Question = Words.RuleOf($"{name}.ask"),
            Answer = Words.RuleOf($"{name}.answer"),
            Why = Words.RuleOf($"{name}.why"),
            Noted = Words.RuleOf($"{name}.noted"),
            Filed = Words.RuleOf($"{name}.filed"),
            Help = Words.RuleOf($"{name}.help"),
            Detour = Optional($"{name}.detour"),
            Settled = Optional($"{name}.settled"),
            Rest = Optional($"{name}.rest"),
            Place = Optional($"{name}.place"),
            Trigger = Optional($"{name}.trigger"),
            Check = Optional($"{name}.check"),
            Done = Optional($"{name}.done"),
            Steps = Optional($"{name}.steps"),
            Paste = Optional($"{name}.paste"),
            CauseTag = Optional($"{name}.tag"),
        };
    }

    /// <summary>The causes that the lines about the reason name in front: <c>[c3]</c> is the third.</summary>
    private static int RootsOf(string name) =>
        Lexicons
            .First(lexicon => lexicon.Has($"{name}.why"))[$"{name}.why"]
            .Max(line => line.Utf8.StartsWith("[c"u8) ? line.Utf8[2] - '0' : 1);

    /// <summary>Traits by cause, as the lines of its section "where" name them, in the order of the causes; none if there is no such
    /// section.</summary>
    private static uint[] TraitsOfRoots(string name)
    {
        string section = $"{name}.where";
        Lexicon? lexicon = Array.Find(Lexicons, one => one.Has(section));
        if (lexicon is null)
            return [];
        uint[] traits = Array.ConvertAll(lexicon[section], line => FeatureProfiles.TraitsOf(line.ToString()));
        return traits.Length == RootsOf(name)
            ? traits
            : throw new InvalidOperationException($"'{section}' tells of {traits.Length} causes, '{name}.why' of {RootsOf(name)}.");
    }

    /// <summary>What must hold of the bills by cause, as the lines of its section "when" name it, a dash for nothing.</summary>
    private static BilledLately[] BilledOfRoots(string name)
    {
        string section = $"{name}.when";
        Lexicon? lexicon = Array.Find(Lexicons, one => one.Has(section));
        return lexicon is null
            ? []
            : Array.ConvertAll(lexicon[section], line => line.Utf8 is [(byte)'-'] ? default : Enum.Parse<BilledLately>($"{line}", true));
    }

    /// <summary>What a feature must do for any of the causes; 0 if one of them may be anywhere.</summary>
    private static uint AnyOf(uint[] traits)
    {
        uint any = 0;
        foreach (uint ofRoot in traits)
        {
            if (ofRoot == 0)
                return 0;
            any |= ofRoot;
        }

        return any;
    }

    private static Grammar.Rule? Optional(string name) => Words.Has(name) ? Words.RuleOf(name) : null;

    /// <summary>Initials of categories, as ASCIT; a dash for all.</summary>
    private static uint ProductsOf(string initials)
    {
        if (initials == "-")
            return uint.MaxValue;
        uint bits = 0;
        foreach (char initial in initials)
            bits |= 1U << "ASCIT".IndexOf(initial, StringComparison.Ordinal);
        return bits;
    }

    /// <summary>Weights by the initials of resolutions, as F60 W20: F, W, D (by design), S (same as another), N (not reproduced),
    /// C.</summary>
    private static double[] ResolutionsOf(string list)
    {
        double[] weights = new double[Enum.GetValues<ResolutionType>().Length];
        foreach (string one in list.Split(' '))
            weights["FWDSNC".IndexOf(one[0], StringComparison.Ordinal)] = int.Parse(
                one[1..],
                System.Globalization.CultureInfo.InvariantCulture
            );
        return weights;
    }
}
