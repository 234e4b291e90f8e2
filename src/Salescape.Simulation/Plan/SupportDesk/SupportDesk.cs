using Salescape.Schema;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>Who helps customers, what they are promised, and what is known about the products' problems.</summary>
internal sealed class SupportDesk
{
    private readonly SupportStaffing _staffing;
    private readonly PolicyBook _policies;
    private readonly PlannedIssue[][] _issuesByProduct;
    private readonly PlannedArticle[][] _articlesByProduct;
    private readonly IssueLoad[][] _loadsByProduct;

    public SupportDesk(Dice world, Catalogue catalogue, SupportStaffing staffing, History history, DateOnly horizon, double scale)
    {
        _staffing = staffing;
        _policies = new PolicyBook(history);
        Start = history.Founded;
        Issues = new IssuePlanner(world, catalogue, history, horizon).Plan();
        Articles = new ArticlePlanner(world, catalogue, staffing, Issues, history.Founded, horizon).Plan();
        Readers = new ArticleReaders(history.Founded, scale);
        _issuesByProduct = [.. catalogue.Products.Select(product => Issues.Where(issue => issue.Product == product).ToArray())];
        _loadsByProduct =
        [
            .. catalogue.Products.Select(product =>
                Array.ConvertAll(product.Releases, release => new IssueLoad(IssuesOf(product), release))
            ),
        ];
        _articlesByProduct = [.. catalogue.Products.Select(product => Articles.Where(article => article.Product == product).ToArray())];
    }

    /// <summary>The first day of history.</summary>
    public DateOnly Start { get; }

    /// <summary>All who work on tickets by the horizon, in the order of their numbers.</summary>
    public IReadOnlyList<SupportAgent> Agents => _staffing.Agents;

    /// <summary>All known problems up to the horizon, in the order of their numbers.</summary>
    public IReadOnlyList<PlannedIssue> Issues { get; }

    /// <summary>All articles up to the horizon, in the order of their numbers.</summary>
    public IReadOnlyList<PlannedArticle> Articles { get; }

    /// <summary>Who reads the articles.</summary>
    public ArticleReaders Readers { get; }

    /// <summary>Someone of a level who takes a ticket on a day; of the customer's region if there is such a one, mostly.</summary>
    public SupportAgent AgentFor(DeskLevel level, Region region, DateOnly day, ref Draw draw) =>
        _staffing.AgentFor(level, region, day, ref draw);

    /// <summary>Who looks after an agent's tickets on a date: the agent, or who holds the chair since.</summary>
    public static SupportAgent Successor(SupportAgent agent, Today day) => agent.IsActiveOn(day) ? agent : agent.Chair.AgentOn(day);

    /// <summary>What a customer of a tier is promised for a ticket opened on a day.</summary>
    public PlannedPolicy PolicyFor(CustomerTier tier, Priority priority, DateOnly day) => _policies.For(tier, priority, day);

    /// <summary>The known problems of a product, those of other releases included; ask <see cref="PlannedIssue.WeightOn"/>.</summary>
    public ReadOnlySpan<PlannedIssue> IssuesOf(PlannedProduct product) => _issuesByProduct[product.Number - 1];

    /// <summary>How often customers on a release of a product meet its known problems together.</summary>
    public IssueLoad LoadOf(PlannedProduct product, PlannedRelease release) => _loadsByProduct[product.Number - 1][release.Index];

    /// <summary>The articles about a product, unpublished ones included.</summary>
    public ReadOnlySpan<PlannedArticle> ArticlesOf(PlannedProduct product) => _articlesByProduct[product.Number - 1];

    /// <summary>The article that helps with a case of a product, published by a day: about the same feature, unless the case is not
    /// about one. Null if there is none.</summary>
    public PlannedArticle? ArticleFor(PlannedProduct product, PlannedFeature? feature, HelpCase about, DateOnly day)
    {
        foreach (PlannedArticle article in ArticlesOf(product))
        {
            if (
                article.Issue is null
                && article.Case == about
                && article.IsPublishedOn(day)
                && (about.IsOfProduct || article.Feature == feature)
            )
                return article;
        }

        return null;
    }

    /// <summary>Appends the promises that have come into force by a day.</summary>
    public void WriteRows(CompanyRows rows, DateOnly asOf) => _policies.WriteRows(rows, asOf);
}
