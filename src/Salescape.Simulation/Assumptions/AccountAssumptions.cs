using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>What an account is like inside: the hidden traits that drive all it does, its people, its moods.</summary>
internal static class AccountAssumptions
{
    /// <summary>Median first-year value of a whole first contract at list price, US dollars, by <see cref="CompanySize"/> (metric 28,
    /// judgement).</summary>
    public static ReadOnlySpan<double> AnnualSpendMedian => [7_900, 26_000, 84_000, 235_000];

    /// <summary>Sigma of the log of spend inside a size that stems from budget (metric 28: 0.5 to 0.7 inside a segment together with the
    /// next).</summary>
    public const double SpendBudgetSigma = 0.42;

    /// <summary>Sigma of the log of spend inside a size that stems from the account's own size.</summary>
    public const double SpendSizeSigma = 0.30;

    /// <summary>Mean licence growth a month of an account that does well: 0.9 % is about 11 % a year. Judgement.</summary>
    public const double GrowthMean = 0.009;

    /// <summary>Standard deviation of monthly licence growth between accounts. Judgement.</summary>
    public const double GrowthDeviation = 0.011;

    /// <summary>People known at an account when all are found, by <see cref="CompanySize"/>; successors come on top (calibration part 5: 4
    /// a customer, Small 2, Enterprise 12).</summary>
    public static ReadOnlySpan<double> ContactsMean => [2.15, 3.75, 6.0, 9.5];

    /// <summary>Share of them found within <see cref="ContactKnownDays"/>. Judgement.</summary>
    public const double ContactsKnownAtOnce = 0.55;

    /// <summary>Mean days until the others are found. Judgement.</summary>
    public const double DaysUntilContactFound = 130;

    /// <summary>Mean days that a contact stays in the job: 16 % of contacts decay a year, near the low edge of 15 to 30 % [S76], so that
    /// the status mix holds too.</summary>
    public const double ContactTenureDays = 3_300;

    /// <summary>Share of leavers whose address bounces rather than being marked inactive: status mix 85 / 11 / 4 (metric 149).</summary>
    public const double LeaverBounces = 0.27;

    /// <summary>Share of leavers whose successor becomes a contact. Judgement.</summary>
    public const double LeaverIsReplaced = 0.7;

    /// <summary>Days after the last deal, or after a customer has left, in which who is heard of is still entered. Judgement.</summary>
    public const int InTouchAfterDays = 60;

    /// <summary>Weights of <see cref="ContactRole"/> for the first contact found. Judgement.</summary>
    public static ReadOnlySpan<double> FirstContactRoles => [36, 18, 36, 1, 9];

    /// <summary>Weights of <see cref="ContactRole"/> for all others. Judgement.</summary>
    public static ReadOnlySpan<double> OtherContactRoles => [18, 33, 15, 8, 26];

    /// <summary>
    /// Shares of contacts' cards on which the usual seller leaves the telephone number, the title, the department and the profile blank.
    /// Judgement: audits of CRM data find a third of numbers and a fifth of titles missing, and optional fields more often than asked ones.
    /// </summary>
    public const double PhoneBlank = 0.24;

    /// <inheritdoc cref="PhoneBlank"/>
    public const double TitleBlank = 0.11;

    /// <inheritdoc cref="PhoneBlank"/>
    public const double DepartmentBlank = 0.26;

    /// <inheritdoc cref="PhoneBlank"/>
    public const double ProfileBlank = 0.2;

    /// <summary>What sellers multiply these shares by: the careful and the careless. Judgement.</summary>
    public const double CarelessnessMin = 0.3;

    /// <inheritdoc cref="CarelessnessMin"/>
    public const double CarelessnessMax = 1.7;

    /// <summary>Chance that a seller never fills in a field, and how often it is blank then. Judgement.</summary>
    public const double NeverFillsField = 0.06;

    /// <inheritdoc cref="NeverFillsField"/>
    public const double BlankByThoseWhoNeverFill = 0.96;

    /// <summary>Attributes of an account: 2 to 4, 3 on average (3,000 for 1,000 in the schema document).</summary>
    public const int AttributesMin = 2;

    /// <inheritdoc cref="AttributesMin"/>
    public const int AttributesMax = 4;

    /// <summary>Mean days between one and the next. Judgement.</summary>
    public const double DaysBetweenAttributes = 20;

    /// <summary>Weights of <see cref="AttributeType"/>. Judgement.</summary>
    public static ReadOnlySpan<double> AttributeShares => [16, 28, 22, 18, 16];

    /// <summary>What a first contract is expected to bring, as a share of what the account would spend at list price. Judgement.</summary>
    public const double ExpectedShareOfSpend = 0.85;

    /// <summary>First-year value from which an account is Silver, Gold, Platinum, US dollars; gives the mix 45 / 30 / 18 / 7 (metric
    /// 169).</summary>
    public static ReadOnlySpan<long> TierFloors => [13_000, 42_000, 140_000];

    /// <summary>What that value is weighed by for how large an account is among those of its size, per standard deviation, and for its
    /// size: log units. Judgement: tiers are agreed between sales and success, who look at what an account may become.</summary>
    public const double TierPerSpread = 0.12;

    /// <inheritdoc cref="TierPerSpread"/>
    public const double TierPerSize = 0.07;

    /// <summary>Days that every contact stays, before <see cref="ContactTenureDays"/> begin. Judgement.</summary>
    public const int ContactTenureMinDays = 30;

    /// <summary>Days until those known at once are on file, at most. Judgement.</summary>
    public const int ContactKnownDays = 12;

    /// <summary>Days until a leaver's successor is found: least and most. Judgement.</summary>
    public const int SuccessorMinDays = 3;

    /// <inheritdoc cref="SuccessorMinDays"/>
    public const int SuccessorMaxDays = 45;

    /// <summary>Share of contacts who play the part that people of their title play most often; the others' titles are of another part.
    /// Judgement.</summary>
    public const double RoleOfTitle = 0.7;

    /// <summary>Weights of the part that these titles belong to, by <see cref="ContactRole"/>: who decides stands high all the same, and
    /// who uses a thing does not run the company. Judgement.</summary>
    public static ReadOnlySpan<double> OtherTitles(ContactRole role) =>
        role switch
        {
            ContactRole.DecisionMaker => [0, 20, 80, 0, 0],
            ContactRole.Influencer => [10, 0, 45, 20, 25],
            ContactRole.Champion => [15, 45, 0, 20, 20],
            ContactRole.Blocker => [10, 50, 40, 0, 0],
            _ => [0, 65, 35, 0, 0],
        };
}
