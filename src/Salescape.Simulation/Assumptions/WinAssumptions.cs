using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Assumptions;

/// <summary>The causes of winning, in log-odds. Each is found again in the tables by a plain statistic.</summary>
internal static class WinAssumptions
{
    /// <summary>Level by <see cref="OpportunityType"/>, set so that rates fall into their bands: new 15–30 %, expansion 50–80 % (metrics 1,
    /// 2). Renewals have causes of their own.</summary>
    public static ReadOnlySpan<double> Level => [-1.68, 0.60, -0.08, 0];

    /// <summary>By <see cref="OpportunitySource"/>, new business only: index 1.0, 0.6, 1.2, 1.2, 2.0 of the mean rate (metric 3).</summary>
    public static ReadOnlySpan<double> Source => [-0.22, -0.87, 0.08, 0.26, 1.55];

    /// <summary>
    /// Per contact met beyond the first, up to <see cref="ContactsThatCount"/>: odds × 1.5. R3 judges 1.2 to 1.3 with
    /// activity held; here each contact stands for the activity with it too (R5), and larger deals, which meet more
    /// people, are won less.
    /// </summary>
    public const double PerContact = 0.46;

    /// <inheritdoc cref="PerContact"/>
    public const int ContactsThatCount = 5;

    /// <summary>A champion or decision maker among them (R4: odds × 1.5 to 2).</summary>
    public const double Sponsor = 0.6;

    /// <summary>A blocker among them (R4: odds × 0.6).</summary>
    public const double Blocker = -0.5;

    /// <summary>Per tripling of the deal's yearly value. By itself about −10 points; larger deals meet more people, which leaves the −4 to
    /// −6 that R1 finds in the tables.</summary>
    public const double PerTripling = -0.68;

    /// <summary>Yearly value at which size neither helps nor harms, US dollars.</summary>
    public const double SizeAnchor = 14_000;

    /// <summary>Per unit of fit between industry and the leading product's category, −1 to 1.</summary>
    public const double Fit = 0.55;

    /// <summary>Per standard deviation of the account's need.</summary>
    public const double Need = 0.40;

    /// <summary>Per standard deviation of trouble in the deal, the same trouble that deepens discounts (R8).</summary>
    public const double Trouble = -0.80;

    /// <summary>Per unit of contentment of a customer who is offered more.</summary>
    public const double PerContentment = 0.55;

    /// <summary>Mean contacts met beyond the first, by <see cref="OpportunityType"/>.</summary>
    public static ReadOnlySpan<double> ContactsMean => [1.05, 0.25, 0.45, 0.3];

    /// <summary>Weights of the reasons for a win (metric 20): product fit, relationship, price and value, integration, service,
    /// other.</summary>
    public static ReadOnlySpan<double> WinReasons => [30, 20, 18, 12, 10, 10];

    /// <summary>How much likelier a customer names the relationship. Judgement.</summary>
    public const double RelationshipOfCustomers = 2.5;

    /// <summary>How much likelier price is named, log units per standard deviation of price sensitivity. Judgement.</summary>
    public const double PriceLossPerSensitivity = 0.5;

    /// <summary>Weights of the reasons for a loss (metric 19): no decision, competitor, price, features, timing. The competitor's counts
    /// only where there is one, the price's only where one was quoted, so it is heavier than its share of all losses.</summary>
    public static ReadOnlySpan<double> LossReasons => [40, 36, 38, 10, 10];

    /// <summary>How many more contacts a size larger account adds, as a share. Judgement: more would hide in the tables what a further
    /// contact does.</summary>
    public const double ContactsPerSize = 0.15;

    /// <summary>Share of meetings that go to whoever has been known longest. Judgement.</summary>
    public const double StartsWithFirstContact = 0.45;

    /// <summary>Value of the whole term from which nobody but a decision maker signs, US dollars. Judgement: limits of authority of
    /// heads of department in mid-sized firms end between 25,000 and 100,000.</summary>
    public static readonly Money SignerFrom = Money.Units(60_000);

    /// <summary>What it means for such a deal that nobody there may sign: it is not won.</summary>
    public const double NoSigner = -40;

    /// <summary>When at the latest a signer is met for such a deal, as a part of its days: before it is negotiated. Judgement.</summary>
    public static (double From, double Until) SignerMet => (0.25, 0.6);

    /// <summary>When at the latest the first contact is met, as a part of a deal's days. Judgement.</summary>
    public const double FirstMet = 0.3;
}
