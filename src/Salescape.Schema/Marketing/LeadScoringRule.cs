using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Lead scoring configuration and rules</summary>
[Table(
    50,
    Schemas.Marketing,
    "lead_scoring_rules",
    EstimatedRecords = 30,
    WrittenBy = "Plan/Demand",
    Dated = "effective_date",
    IsStanding = true,
    UseCases = ["Lead scoring optimization", "Rule effectiveness analysis", "Scoring model tuning", "Qualification criteria management"]
)]
public readonly partial record struct LeadScoringRule
{
    /// <summary>Unique rule identifier (RULE-XXXXXX)</summary>
    public required LeadScoringRuleId RuleId { get; init; }

    /// <summary>Rule name</summary>
    [Text(200)]
    public required Text RuleName { get; init; }

    /// <summary>Demographic, Behavioral, Firmographic</summary>
    [Text(100)]
    public required RuleCategory RuleCategory { get; init; }

    /// <summary>Condition (e.g., "Job Title = VP")</summary>
    /// <remarks>A condition on columns of leads or on engagements that a program can read.</remarks>
    [Text(500)]
    public required Text Criteria { get; init; }

    /// <summary>Points awarded</summary>
    /// <remarks>Negative where the rule counts against the lead.</remarks>
    public required int Points { get; init; }

    /// <summary>Yes/No</summary>
    [Text(10), Mutable]
    public required bool Active { get; init; }

    /// <summary>When rule became active</summary>
    public required DateOnly EffectiveDate { get; init; }

    /// <summary>Who created rule</summary>
    [Text(100)]
    public required Text CreatedBy { get; init; }

    /// <summary>Last update date</summary>
    [Mutable]
    public required DateOnly LastModified { get; init; }
}

/// <summary>Key of <c>lead_scoring_rules</c>: <c>RULE-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("RULE")]
public readonly record struct LeadScoringRuleId(long Value) : IKey;

/// <summary>Values of <c>lead_scoring_rules.rule_category</c>.</summary>
public enum RuleCategory
{
    Demographic,
    Behavioral,
    Firmographic,
}
