using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>Counts tickets by the article that tells their solution, and writes the knowledge base.</summary>
internal sealed class ArticleResults(SupportDesk desk, TallySheet sheet)
{
    private readonly Tally _tickets = sheet.Sums(desk.Articles.Count);

    /// <summary>Counts a ticket whose resolution names an article.</summary>
    public void Note(PlannedArticle article) => _tickets.Note(article.Number - 1);

    /// <summary>Appends the articles begun by a day, as they stand on it.</summary>
    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        foreach (PlannedArticle article in desk.Articles)
        {
            if (article.Created > asOf)
                break;
            long tickets = _tickets[article.Number - 1];
            long views = desk.Readers.ViewsBy(article, asOf) + tickets * ArticleAssumptions.ViewsOfATicket;
            rows.KnowledgeBase.Append(
                new KnowledgeArticle
                {
                    KbId = article.Id,
                    ArticleTitle = article.Title,
                    ArticleCategory = article.Category,
                    ProductId = article.Product.Id,
                    ProductVersion = article.Versions,
                    Content = article.Content,
                    CreatedDate = article.Created,
                    LastUpdated = article.UpdatedBy(asOf),
                    Author = article.Author.Name,
                    ViewsCount = (int)views,
                    HelpfulnessScore = ArticleReaders.RatingBy(article, views),
                    RelatedTicketsCount = (int)tickets,
                    Status = article.StatusOn(asOf),
                    Tags = article.Tags,
                }
            );
        }
    }
}
