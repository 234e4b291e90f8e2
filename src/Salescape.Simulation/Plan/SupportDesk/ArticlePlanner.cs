using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>
/// Settles which articles are written, when and by whom: for every product a stream that begins with the set-up and goes
/// on with features and frequent questions, ever more slowly; and one about most known problems, soon after they turn up.
/// </summary>
internal sealed class ArticlePlanner(
    Dice world,
    Catalogue catalogue,
    SupportStaffing staffing,
    IReadOnlyList<PlannedIssue> issues,
    DateOnly start,
    DateOnly horizon
)
{
    private static readonly Purpose OfProduct = new("articles of a product");
    private static readonly Purpose OfIssue = new("article of a known issue");
    private static readonly Purpose CaseOrder = new("article cases of a product");

    private const int TopicsPerProduct = 1_000;

    private static readonly HelpCase[] Cases =
    [
        .. HelpCases.All.Where(one =>
            one is { MayRecur: false, IsOutage: false }
            && one.Type != TicketType.FeatureRequest
            && one.Cause is not (RootCause.Infrastructure or RootCause.ProductBug)
        ),
    ];

    private readonly TextArena _arena = new();
    private readonly List<Draft> _drafts = [];

    /// <summary>All articles begun by the horizon, in the order in which they are.</summary>
    public PlannedArticle[] Plan()
    {
        foreach (PlannedProduct product in catalogue.Products)
            PlanStream(product);
        foreach (PlannedIssue issue in issues)
            PlanIssue(issue);
        PlannedArticle[] articles =
        [
            .. _drafts
                .OrderBy(draft => draft.Created)
                .ThenBy(draft => draft.Product.Number)
                .ThenBy(draft => draft.Topic)
                .Select((draft, place) => Finish(place + 1, draft)),
        ];
        foreach (PlannedArticle article in articles)
        {
            if (article.Issue is { } issue)
                issue.Article = article;
        }

        return articles;
    }

    private void PlanStream(PlannedProduct product)
    {
        DateOnly from = product.LaunchDate > start ? product.LaunchDate : start;
        HelpCase[] cases = [.. Cases.Where(one => one.Fits(product))];
        ulong order = world.Roll(CaseOrder, product.Number).Bits();
        int taken = 0;
        int shown = 0;
        for (int topic = 0; topic < ArticleAssumptions.TopicsOfProduct; topic++)
        {
            Draw draw = world.Roll(OfProduct, product.Number * TopicsPerProduct + topic);
            DateOnly created = BusinessDays.After(
                from,
                ArticleAssumptions.DayOfTopic(topic) + draw.Between(0, ArticleAssumptions.TopicJitterDays + 1),
                HolidayCalendar.NorthAmerica
            );
            if (created > horizon)
                return;
            bool isFeature = topic > 0 && topic % 3 == 1;
            HelpCase? about = topic == 0 || isFeature ? null : cases[Permutation.At(taken++ % cases.Length, cases.Length, order)];
            PlannedFeature feature = isFeature
                ? product.Features[shown++ % FeatureRange.AtLaunch]
                : FeatureProfiles.FirstWith(product, about?.Traits ?? 0, draw.Whole(0, FeatureRange.AtLaunch - 1), FeatureRange.AtLaunch);
            _drafts.Add(new Draft(product, topic, created, feature, about, Issue: null, draw));
        }
    }

    private void PlanIssue(PlannedIssue issue)
    {
        Draw draw = world.Roll(OfIssue, issue.Number);
        if (!draw.Chance(ArticleAssumptions.IssueHasArticle))
            return;
        DateOnly from =
            issue.Since.Date > start.AddDays(ArticleAssumptions.DaysUntilTickets)
                ? issue.Since.Date
                : start.AddDays(ArticleAssumptions.DaysUntilTickets);
        double lag = issue.IsLasting
            ? draw.Between(ArticleAssumptions.LastingMinDays, ArticleAssumptions.LastingMaxDays + 1)
            : draw.Between(ArticleAssumptions.IssueMinDays, ArticleAssumptions.IssueMaxDays + 1);
        DateOnly created = BusinessDays.After(from, lag, HolidayCalendar.NorthAmerica);
        if (
            created <= horizon
            && created < issue.FixedOn.AddDays(issue.FixedOn == DateOnly.MaxValue ? 0 : ArticleAssumptions.StillWorthwhileDays)
        )
            _drafts.Add(new Draft(issue.Product, TopicsPerProduct + issue.Number, created, issue.Feature, issue.Case, issue, draw));
    }

    private PlannedArticle Finish(int number, Draft draft)
    {
        Draw draw = draft.Draw;
        DateOnly published = BusinessDays.After(
            draft.Created,
            draw.Between(ArticleAssumptions.DraftMinDays, ArticleAssumptions.DraftMaxDays + 1),
            HolidayCalendar.NorthAmerica,
            Pace.Publishing
        );
        DateOnly archived = ArchivedOn(draft, published, ref draw);
        PlannedRelease release = draft.Product.ReleaseAt(draft.Created);
        Text versions = draft.Issue?.OpenVersions
            ?? _arena.Add(release.Version.Major).Add('.').Add(release.Version.Minor).Add(" and later"u8).Cut();
        var about = new ArticleFacts(
            draft.Product.Category,
            draft.Product.Name,
            draft.Feature.Name,
            draft.Feature.Profile,
            versions,
            draft.Case
        );
        ArticleTexts texts =
            draft.Issue is { } issue ? ArticleWords.OfIssue(_arena, in about, issue, ref draw)
            : draft.Case is not null ? ArticleWords.OfCase(_arena, in about, CategoryOf(draft), ref draw)
            : draft.Topic == 0 ? ArticleWords.OfStart(_arena, in about, ref draw)
            : ArticleWords.OfFeature(_arena, in about, ref draw);
        return new PlannedArticle
        {
            Number = number,
            Product = draft.Product,
            Feature = draft.Topic == 0 ? null : draft.Feature,
            Case = draft.Case,
            Category = CategoryOf(draft),
            Issue = draft.Issue,
            Title = texts.Title,
            Content = texts.Content,
            Tags = TagsOf(draft),
            Versions = versions,
            Author = staffing.AgentFor(
                draw.Chance(ArticleAssumptions.BySecondLine) ? DeskLevel.L2 : DeskLevel.L3,
                Region.NorthAmerica,
                draft.Created,
                ref draw
            ),
            Created = draft.Created,
            Published = published,
            Archived = archived,
            Revisions = RevisionsOf(published, ref draw),
            Quality = Math.Clamp(
                draw.Normal(ArticleAssumptions.QualityMean, ArticleAssumptions.QualityDeviation),
                ArticleAssumptions.QualityMin,
                ArticleAssumptions.QualityMax
            ),
            FirstImpression = draw.Normal(),
            Pull = draw.LogNormal(draft.Issue is null ? 1 : ArticleAssumptions.PullOfIssue, ArticleAssumptions.PullSigma),
        };
    }

    /// <summary>What helps with a fault is taken out of use once hardly anybody has the version.</summary>
    private static DateOnly ArchivedOn(in Draft draft, DateOnly published, ref Draw draw)
    {
        int days = draw.Whole(ArticleAssumptions.ArchivedMinDays, ArticleAssumptions.ArchivedMaxDays);
        if (draft.Issue is not { Fix: { } fix })
            return DateOnly.MaxValue;
        DateOnly last = fix.Date > published ? fix.Date : published;
        return last.AddDays(days);
    }

    private DateOnly[] RevisionsOf(DateOnly published, ref Draw draw)
    {
        List<DateOnly> revisions = [];
        Draw dates = draw;
        for (DateOnly day = published; day <= horizon;)
        {
            day = BusinessDays.After(
                day,
                dates.Between(ArticleAssumptions.RevisionMinDays, ArticleAssumptions.RevisionMaxDays + 1),
                HolidayCalendar.NorthAmerica
            );
            revisions.Add(day);
        }

        draw.Bits();
        return [.. revisions];
    }

    private static ArticleCategory CategoryOf(in Draft draft) =>
        draft switch
        {
            { Issue: not null } => ArticleCategory.Troubleshooting,
            { Case: null, Topic: 0 } => ArticleCategory.Installation,
            { Case: null } => ArticleCategory.HowTo,
            { Case.Category: TicketCategory.Billing or TicketCategory.Other } => ArticleCategory.FAQ,
            { Case.Type: TicketType.Question, Case.Cause: RootCause.Documentation } => ArticleCategory.FAQ,
            { Case.Type: TicketType.Question } => ArticleCategory.HowTo,
            { Case.Type: TicketType.Configuration or TicketType.Security } => ArticleCategory.Configuration,
            _ => ArticleCategory.Troubleshooting,
        };

    private Text TagsOf(in Draft draft)
    {
        Slug.Add(_arena, draft.Product.Name);
        if (draft.Topic > 0)
            Slug.Add(_arena.Add(", "u8), draft.Feature.Name);
        foreach (Text tag in draft.Case?.Tags ?? [])
            _arena.Add(", "u8).Add(tag);
        if (draft.Case is null)
            _arena.Add(draft.Topic == 0 ? ", set-up, first-steps"u8 : ", how-to"u8);
        return _arena.Cut();
    }

    /// <summary>An article before it is written.</summary>
    private readonly record struct Draft(
        PlannedProduct Product,
        int Topic,
        DateOnly Created,
        PlannedFeature Feature,
        HelpCase? Case,
        PlannedIssue? Issue,
        Draw Draw
    );
}
