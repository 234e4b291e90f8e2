using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Post-ticket customer satisfaction surveys</summary>
[Table(
    21,
    Schemas.Support,
    "customer_satisfaction",
    EstimatedRecords = 5_000,
    WrittenBy = "Life/AskForHelp",
    Dated = "survey_date",
    UseCases = ["Customer satisfaction trends", "Agent performance", "Support quality monitoring", "Churn risk identification"]
)]
public readonly partial record struct CustomerSatisfaction
{
    /// <summary>Unique CSAT identifier (CSAT-XXXXXX)</summary>
    public required CustomerSatisfactionId CsatId { get; init; }

    /// <summary>References SUPPORT_TICKETS</summary>
    /// <remarks>Quarterly and annual surveys name the latest resolved ticket.</remarks>
    public required SupportTicketId TicketId { get; init; }

    /// <summary>References CUSTOMERS</summary>
    public required CustomerId CustomerId { get; init; }

    /// <summary>When survey was sent</summary>
    public required DateOnly SurveyDate { get; init; }

    /// <summary>When customer responded</summary>
    /// <remarks>Null while unanswered, as all answers below.</remarks>
    [Mutable]
    public required DateOnly? ResponseDate { get; init; }

    /// <summary>1-5 or 1-10 rating</summary>
    /// <remarks>1 to 5; null while unanswered.</remarks>
    [Range(1, 5), Mutable]
    public required int? SatisfactionScore { get; init; }

    /// <summary>Yes/No (NPS)</summary>
    /// <remarks>Null while unanswered.</remarks>
    [Text(10), Mutable]
    public required bool? WouldRecommend { get; init; }

    /// <summary>Written feedback</summary>
    /// <remarks>Null while unanswered, or where the customer wrote nothing.</remarks>
    [LongText, Mutable]
    public required Text? FeedbackText { get; init; }

    /// <summary>1-5 rating</summary>
    /// <remarks>Null while unanswered.</remarks>
    [Range(1, 5), Mutable]
    public required int? ResponseTimeRating { get; init; }

    /// <summary>1-5 rating</summary>
    /// <remarks>Null while unanswered.</remarks>
    [Range(1, 5), Mutable]
    public required int? ResolutionQualityRating { get; init; }

    /// <summary>1-5 rating</summary>
    /// <remarks>Null while unanswered.</remarks>
    [Range(1, 5), Mutable]
    public required int? AgentRating { get; init; }

    /// <summary>Post-Ticket, Quarterly, Annual</summary>
    [Text(50)]
    public required SurveyType SurveyType { get; init; }
}

/// <summary>Key of <c>customer_satisfaction</c>: <c>CSAT-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("CSAT")]
public readonly record struct CustomerSatisfactionId(long Value) : IKey;

/// <summary>Values of <c>customer_satisfaction.survey_type</c>.</summary>
public enum SurveyType
{
    [Label("Post-Ticket")]
    PostTicket,
    Quarterly,
    Annual,
}
