namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// What a grammar may ask of the row it writes for. Up to <see cref="Partner"/> a fact has words to insert; from
/// <see cref="Meeting"/> on it only holds or does not.
/// </summary>
internal enum Fact
{
    // The names are the words of the grammar files: {account}, [rival].
    Account,
    Product,
    Seats,
    Amount,
    Contact,
    Title,
    Rep,
    Rival,
    RivalProduct,
    Strength,
    Weakness,
    Deadline,
    Year,
    Term,
    Place,
    Discount,
    Root,
    FollowUp,
    Share,
    Invoice,
    Version,
    Date,
    Feature,
    Part,
    Error,
    Users,
    Site,
    Speaker,
    Addressee,
    Object,
    Team,
    Since,
    Symptom,
    Ask,
    Answer,
    Why,
    Help,
    Detour,
    FixedIn,
    Article,
    Ticket,
    NewFeatures,
    Fixes,
    Rows,
    Item,
    AnItem,
    Items,
    Engine,
    Client,
    Clock,
    Trace,
    Number,
    Url,
    Trigger,
    Check,
    Done,
    Steps,
    Paste,
    Partner,

    // Kinds of note.
    Meeting,
    Call,
    Email,
    Internal,
    Other,

    // The account's and the deal's standing.
    Customer,
    Renewing,
    Revised,
    CoreLine,
    PremiumLine,
    EnterpriseLine,
    Winning,
    AtRisk,
    Lost,

    // Why deals and renewals are lost.
    NoDecision,
    ToRival,
    Price,
    Features,
    Timing,
    Budget,
    Consolidation,
    Closure,
    Fit,

    // Where intelligence comes from.
    SalesCall,
    FromCustomer,
    MarketResearch,
    FromPartner,
    TradeShow,
    AnalystReport,

    // Risk and way of a renewal.
    LowRisk,
    MediumRisk,
    HighRisk,
    Automatic,
    Manual,
    Negotiated,

    // An attempt that came to nothing.
    Failed,

    // How use has moved, and how the installed version does.
    Rising,
    Falling,
    Faulty,

    // Kinds of ticket.
    Asks,
    Fault,
    SetUp,
    Wish,
    Slow,
    Secure,

    // The category of a ticket.
    Technical,
    Billing,
    Access,
    Training,
    Integrating,
    General,

    // Which of the causes of its case a ticket has; an incident's words are chosen by it.
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,

    // What is known of a ticket; paper is what is not about an item of the product.
    Paper,
    Known,
    Down,
    New,
    Urgent,
    Blocked,
    Live,
    ByPhone,
    ByChat,
    ByPortal,
    ByApi,
    Answered,
    Understood,
    Reopened,
    Late,
    Quick,
    Escalated,
    AtOnce,
    Periodic,

    // Where it is handed, and why.
    ToSecond,
    ToThird,
    ToEngineering,
    ToManager,
    Complex,
    TargetAtRisk,
    AskedFor,
    Severe,

    // How it ends, and what it came from.
    Mended,
    WorkedRound,
    ByDesign,
    Duplicate,
    NotSeen,
    SetRight,
    OfProduct,
    OfUser,
    OfSetUp,
    OfPlatform,
    OfGuide,

    // How the customer feels about it, by the score.
    Angry,
    Unhappy,
    Lukewarm,
    Pleased,
    Delighted,

    // What was missed.
    FirstAnswer,
    Solution,
}
