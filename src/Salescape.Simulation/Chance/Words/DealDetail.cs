namespace Salescape.Simulation.Chance.Words;

/// <summary>What exactly decided a deal, within its <see cref="WinReason"/> or <see cref="LossReason"/>. The names are those of the rules
/// in the vocabularies. A deal lost to a competitor has none: there a strength of the competitor decided.</summary>
internal enum DealDetail
{
    None,

    // Product fit.
    Requirements,
    Evaluation,
    EasyToUse,
    UsersPreferred,
    PreferredToRival,

    // Existing relationship.
    TrustedVendor,
    SatisfiedUsers,
    StrongChampion,
    KnewUs,

    // Price and value.
    BusinessCase,
    TotalCost,
    WithinBudget,
    BetterTerms,

    // Integration.
    ExistingSystems,
    OpenApi,
    ShortPath,

    // Support and service.
    OnboardingPlan,
    ResponsiveTeam,
    PremiumSupport,
    PeerReferences,

    // Other.
    ExecutiveSponsor,
    FewerVendors,
    ComplianceDeadline,
    PartnerAdvice,

    // No decision.
    ProjectPaused,
    OtherPriorities,
    StatusQuo,
    SponsorLost,
    NoConsensus,
    WentSilent,
    NoBusinessCase,
    VendorsCut,
    OperationClosed,

    // Price and budget.
    AboveBudget,
    TooExpensive,
    BudgetCut,
    DiscountTooSmall,
    CheaperOffer,

    // Missing features.
    NoReports,
    NoConnector,
    RoadmapTooLate,
    NoLanguage,
    NoApprovals,
    NoHistory,

    // Timing.
    NextYear,
    OtherProject,
    Reorganisation,
    RunningContract,
    NotReady,
}
