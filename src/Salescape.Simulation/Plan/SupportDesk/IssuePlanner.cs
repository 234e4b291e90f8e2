using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>
/// Settles which problems many customers will meet: some in every bad release until its fix, some that a product drags
/// along for years. Each follows from a release alone, so a later horizon only adds.
/// </summary>
internal sealed class IssuePlanner(Dice world, Catalogue catalogue, History history, DateOnly horizon)
{
    private static readonly Purpose OfRelease = new("known issues of a release");
    private static readonly Purpose RankOffset = new("known issue rank offset");
    private static readonly Purpose Wording = new("known issue wording");

    private static readonly Fact[] OfPlace =
    [
        Fact.Product,
        Fact.Feature,
        Fact.Part,
        Fact.Item,
        Fact.AnItem,
        Fact.Items,
        Fact.Engine,
        Fact.Error,
        Fact.Limit,
        Fact.Api,
    ];

    private static readonly Text Blank = Text.Of("something");

    private const int ReleasesPerProduct = 1_000;
    private const int IssuesPerRelease = 8;

    /// <summary>Attempts at words for a cause that no other known problem has.</summary>
    private const int Attempts = 12;

    private readonly TextArena _arena = new();
    private readonly HashSet<string> _causes = [];
    private readonly double _rankOffset = world.Roll(RankOffset).Unit();

    /// <summary>All problems that releases up to the horizon bring, by the day of the release.</summary>
    public PlannedIssue[] Plan()
    {
        List<(PlannedProduct Product, PlannedRelease Release)> releases = [];
        foreach (PlannedProduct product in catalogue.Products)
        {
            foreach (PlannedRelease release in product.Releases)
            {
                if (release.Date <= horizon)
                    releases.Add((product, release));
            }
        }

        List<PlannedIssue> issues = [];
        foreach (
            (PlannedProduct product, PlannedRelease release) in releases
                .OrderBy(pair => pair.Release.Date)
                .ThenBy(pair => pair.Product.Number)
        )
            AddIssuesOf(issues, product, release);
        foreach (PlannedIssue issue in issues)
            issue.KnownFrom = KnownFrom(issue, issues);
        return [.. issues];
    }

    private void AddIssuesOf(List<PlannedIssue> issues, PlannedProduct product, PlannedRelease release)
    {
        Draw draw = world.Roll(OfRelease, product.Number * ReleasesPerProduct + release.Index);
        // What an urgent fix leaves open came with the release before it.
        bool isBad = release.IsBad && (release.Index == 0 || product.Releases[release.Index - 1].FixedBy != release.FixedBy);
        int due = DueBy(release.Date) - issues.Count;
        int count =
            isBad ? Math.Clamp(due, IssueAssumptions.FewestOfBadRelease, IssueAssumptions.MaxOfBadRelease)
            : draw.Chance(IssueAssumptions.ChanceOfLastingIssue)
            || due > IssueAssumptions.MaxBehind
            || (release.Index == 0 && release.Date <= history.Founded)
                ? 1
            : 0;
        for (int ordinal = 0; ordinal < count; ordinal++)
        {
            int fixedBy = isBad
                ? release.FixedBy
                : release.Index + draw.Whole(IssueAssumptions.FewestReleasesToFix, IssueAssumptions.MaxReleasesToFix);
            PlannedRelease? fix = fixedBy < product.Releases.Length ? product.Releases[fixedBy] : null;
            issues.Add(IssueOf(issues, product, release, fix, isBad, ordinal, ref draw));
        }
    }

    /// <summary>Problems that a vendor of this size has found by a day. Some eighty are few: dice alone would give one vendor half as many
    /// again as another.</summary>
    private int DueBy(DateOnly day) =>
        (int)(
            IssueAssumptions.AtStart
            + IssueAssumptions.AYear * (day.DayNumber - history.Founded.DayNumber) / CatalogueAssumptions.DaysPerYear
        );

    private PlannedIssue IssueOf(
        List<PlannedIssue> issues,
        PlannedProduct product,
        PlannedRelease release,
        PlannedRelease? fix,
        bool isBad,
        int ordinal,
        ref Draw draw
    )
    {
        HelpCase about = HelpCases.OfIssue(product, !isBad, ref draw);
        int features = product.FeaturesIn(release);
        PlannedFeature feature = FeatureProfiles.FirstWith(
            product,
            about.Traits,
            Popularity.ByTaste(features, (ulong)product.Number, ref draw),
            features
        );
        var priority = (Priority)draw.Weighted(isBad ? IssueAssumptions.PrioritiesOfBad : IssueAssumptions.PrioritiesOfLasting);
        var team = (EngineeringTeam)
            draw.Weighted(about.Type == TicketType.Performance ? IssueAssumptions.TeamsOfSlowness : IssueAssumptions.TeamsOfFaults);
        double weight = WeightOf(issues.Count) * (isBad ? 1 : IssueAssumptions.LastingWeight);
        Draw words = world.Roll(Wording, (product.Number * ReleasesPerProduct + release.Index) * (long)IssuesPerRelease + ordinal);
        var facts = new Facts();
        facts.Set(Fact.Product, product.Name);
        facts.Set(Fact.Feature, feature.Name);
        int root = RootOf(about, feature.Profile, issues, ref words);
        facts.Set(Fact.C1 + root - 1);
        facts.Set(Fact.Part, _arena.Add("the "u8).Add(feature.Name).Add(" page"u8).Cut());
        feature.Profile.Tell(ref facts);
        DocumentedFigures.Tell(ref facts, _arena, product.Name, feature.Name);
        Text? code = about.HasCode ? ErrorCodes.Write(_arena, product.Name, ref words) : null;
        facts.Set(Fact.Error, code);
        facts.Set(Fact.Trigger, about.Trigger?.Write(_arena, in facts, ref words));
        return new PlannedIssue
        {
            Number = issues.Count + 1,
            Product = product,
            Feature = feature,
            Case = about,
            Root = root,
            Since = release,
            Fix = fix,
            OpenVersions = _arena.Add(release.Version).Add(" and later"u8).Cut(),
            MendedVersions = VersionsOf(release, fix),
            Days = DaysOf(ref draw),
            IsLasting = !isBad,
            Weight = weight,
            Priority = priority,
            Team = team,
            ErrorCode = code,
            Pattern = about.Subject.WriteSentences(_arena, in facts, ref words),
            Cause = CauseOf(about, in facts, ref words),
            Trigger = about.Trigger is null ? null : facts[Fact.Trigger],
            Help = about.Help.Write(_arena, in facts, ref words),
            Detour = about.Detour!.Write(_arena, in facts, ref words),
        };
    }

    /// <summary>Why it happens, in words that no other known problem has, whatever the feature: two faults are seldom told alike.</summary>
    private Text CauseOf(HelpCase about, in Facts facts, ref Draw draw)
    {
        Facts bare = facts;
        foreach (Fact fact in OfPlace)
            bare.Set(fact, facts.Known.Holds(fact) ? Blank : null);
        for (int attempt = 1; ; attempt++)
        {
            Draw again = draw;
            Text cause = about.Why.WriteSentences(_arena, in facts, ref draw);
            if (_causes.Add(about.Why.WriteSentences(_arena, in bare, ref again).ToString()) || attempt == Attempts)
                return cause;
        }
    }

    /// <summary>A cause that no other known problem has yet or, if there is none, that few have: seldom are two of them the same
    /// fault.</summary>
    private static int RootOf(HelpCase about, FeatureProfile profile, List<PlannedIssue> issues, ref Draw draw)
    {
        int drawn = about.Root(profile, BilledLately.All, ref draw);
        int best = drawn;
        int fewest = int.MaxValue;
        for (int step = 0; step < about.Roots; step++)
        {
            int root = 1 + (drawn - 1 + step) % about.Roots;
            int told = issues.Count(issue => issue.Case == about && issue.Root == root);
            if (told >= fewest || !about.MayHave(root, profile))
                continue;
            best = root;
            fewest = told;
        }

        return best;
    }

    /// <summary>
    /// One over the rank. Ranks are spread evenly over the exponential distribution by steps of the golden ratio: some
    /// eighty problems are few, and independent dice would give one vendor twice the tickets of another.
    /// </summary>
    private double WeightOf(int number) =>
        1 / (1 - IssueAssumptions.RankMean * PortableMath.Log(1 - (_rankOffset + number * 0.6180339887498949) % 1));

    /// <summary>The day by which a few customers are likely to have met it, since lives cannot count each other's tickets: later the
    /// more other problems the release has, and where few use a product as it has just been launched.</summary>
    private static DateOnly KnownFrom(PlannedIssue issue, List<PlannedIssue> issues)
    {
        PlannedRelease release = issue.Since;
        double total = issues.Where(other => other.Product == issue.Product && other.IsIn(release)).Sum(other => other.Weight);
        double rarity = total / (issue.Weight * PortableMath.Pow(total, TicketAssumptions.RecurringPower));
        double days = IssueAssumptions.KnownAfterDays + IssueAssumptions.KnownAfterDaysByRarity * rarity;
        return release.Date.AddDays((int)days + (release.Index == 0 ? IssueAssumptions.KnownLaterAtLaunch : 0));
    }

    /// <summary>From the faulty version up to, not including, the one that mends it.</summary>
    private Text VersionsOf(PlannedRelease release, PlannedRelease? fix)
    {
        if (fix is null)
            return default;
        return fix.Index == release.Index + 1
            ? _arena.Add(release.Version).Cut()
            : _arena.Add(release.Version).Add(" to before "u8).Add(fix.Version).Cut();
    }

    private static (int Look, int Cause, int Plan) DaysOf(ref Draw draw)
    {
        int look = draw.Whole(IssueAssumptions.LookMinDays, IssueAssumptions.LookMaxDays);
        int cause = look + draw.Whole(IssueAssumptions.CauseMinDays, IssueAssumptions.CauseMaxDays);
        return (look, cause, cause + draw.Whole(IssueAssumptions.PlanMinDays, IssueAssumptions.PlanMaxDays));
    }
}
