using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>An opportunity with all that is settled about it: its path in time, its price, its end.</summary>
internal sealed class Opportunity : IPooled
{
    /// <summary>The most products on one quote.</summary>
    public const int MaxLines = 6;

    /// <summary>The most contacts that a seller meets for one deal.</summary>
    public const int MaxEngaged = 8;

    private readonly LineItem[] _lines = new LineItem[MaxLines];
    private readonly Engagement[] _engaged = new Engagement[MaxEngaged];
    private int _lineCount;
    private int _engagedCount;

    /// <summary>One that nobody has used.</summary>
    public Opportunity() => Clear();

    public OpportunityId Id { get; set; }

    public OpportunityType Type { get; set; }

    public OpportunitySource Source { get; set; }

    /// <summary>Who works it, and is credited with it: of a renewal, who holds the territory when it is taken in hand.</summary>
    public SalesRep Rep { get; set; } = null!;

    /// <summary>The day from which its rep keeps it; until then a renewal is handed on with the territory.</summary>
    public DateOnly InHand { get; set; }

    public Competitor? Competitor { get; set; }

    public DateOnly Opened { get; set; }

    public DateOnly Qualified { get; set; }

    public DateOnly Proposed { get; set; }

    public DateOnly Negotiated { get; set; }

    /// <summary>The day it is decided; <see cref="DateOnly.MaxValue"/> while nothing has settled it.</summary>
    public DateOnly Closed { get; set; }

    /// <summary>When the seller first thought it would close.</summary>
    public DateOnly ExpectedAtFirst { get; set; }

    public bool Won { get; set; }

    /// <summary>Whether the contract of a won deal has been written.</summary>
    public bool IsSigned { get; set; }

    public WinReason WinReason { get; set; }

    public LossReason LossReason { get; set; }

    /// <summary>Length of the contract wanted, months.</summary>
    public int TermMonths { get; set; }

    /// <summary>Overall discount of the last quote, whole per cent.</summary>
    public int Discount { get; set; }

    /// <summary>The value of the whole term as the seller guesses it before a quote.</summary>
    public Money Estimate { get; set; }

    /// <summary>For a renewal lost, why the account left.</summary>
    public ChurnReason ChurnReason { get; set; }

    /// <summary>Licences of the leading product first talked about.</summary>
    public int SeatsAtFirst { get; set; }

    /// <summary>Indexes of its quotes in <see cref="Account.Quotes"/>.</summary>
    public Range Quotes { get; set; }

    /// <summary>For a renewal, the index in <see cref="Account.Contracts"/> of the contract that it would renew; else −1.</summary>
    public int Renews { get; set; }

    /// <summary>Whether it is a renewal that ran on by its clause: nobody bargained, met or signed.</summary>
    public bool IsAutomatic { get; set; }

    /// <summary>The product in the lead, first on the quote.</summary>
    public PlannedProduct Product => _lines[0].Product;

    public Span<LineItem> Lines => _lines.AsSpan(0, _lineCount);

    public ReadOnlySpan<Engagement> Engaged => _engaged.AsSpan(0, _engagedCount);

    /// <summary>Whom its seller met before all others; there must be somebody.</summary>
    public Engagement FirstMet
    {
        get
        {
            Engagement first = _engaged[0];
            foreach (Engagement met in Engaged)
                first = met.Met < first.Met ? met : first;
            return first;
        }
    }

    public void Add(LineItem line) => _lines[_lineCount++] = line;

    public void ClearLines() => _lineCount = 0;

    public void Add(Engagement met) => _engaged[_engagedCount++] = met;

    /// <summary>Moves the day on which a contact is met.</summary>
    /// <param name="index">The place in <see cref="Engaged"/>.</param>
    /// <param name="day">The day.</param>
    public void MeetEarlier(int index, DateOnly day) => _engaged[index] = _engaged[index] with { Met = day };

    /// <summary>Takes the contact met last back.</summary>
    public void ForgetLast() => _engagedCount--;

    /// <summary>Whose it is on a day.</summary>
    public SalesRep RepOn(Today day) => day < InHand ? SalesForce.Successor(Rep, day) : Rep;

    /// <summary>Who is known to bid too on a day: nobody for a renewal that has not been taken in hand.</summary>
    public Competitor? CompetitorOn(Today day) => day < InHand ? null : Competitor;

    /// <summary>The stage that it has reached on a day.</summary>
    public OpportunityStage StageOn(Today day)
    {
        if (Closed <= day)
            return Won ? OpportunityStage.ClosedWon : OpportunityStage.ClosedLost;
        if (Negotiated <= day)
            return OpportunityStage.Negotiation;
        if (Proposed <= day)
            return OpportunityStage.Proposal;
        return Qualified <= day ? OpportunityStage.Qualification : OpportunityStage.Prospecting;
    }

    /// <summary>The total of the latest quote up to a day; before the first, the seller's estimate.</summary>
    public Money AmountOn(Account account, Today day)
    {
        Money amount = Estimate;
        for (int quote = Quotes.Start.Value; quote < Quotes.End.Value; quote++)
        {
            if (account.Quotes[quote].Dated <= day)
                amount = account.Quotes[quote].Total;
        }

        return amount;
    }

    /// <summary>Whether a contact has been met for it.</summary>
    /// <param name="contact">Index in <see cref="Account.Contacts"/>.</param>
    public bool HasMet(int contact)
    {
        foreach (Engagement met in Engaged)
        {
            if (met.Contact == contact)
                return true;
        }

        return false;
    }

    /// <summary>Who signs of those met for it: the decision maker met last who is there; −1 if none is.</summary>
    /// <param name="account">Whose deal it is.</param>
    /// <param name="day">The day of the signature.</param>
    public int SignerOn(Account account, DateOnly day)
    {
        int signer = -1;
        DateOnly last = default;
        foreach (Engagement met in Engaged)
        {
            Contact person = account.Contacts[met.Contact];
            if (person.Role != ContactRole.DecisionMaker || met.Met > day || met.Met < last || !person.IsAround(day))
                continue;
            signer = met.Contact;
            last = met.Met;
        }

        return signer;
    }

    public bool IsFull => _engagedCount == MaxEngaged;

    /// <inheritdoc/>
    public void Clear()
    {
        Id = default;
        Type = default;
        Source = default;
        Rep = null!;
        InHand = default;
        Competitor = null;
        Opened = default;
        Qualified = default;
        Proposed = default;
        Negotiated = default;
        Closed = DateOnly.MaxValue;
        ExpectedAtFirst = default;
        Won = false;
        IsSigned = false;
        WinReason = default;
        LossReason = default;
        TermMonths = 0;
        Discount = 0;
        Estimate = default;
        ChurnReason = default;
        SeatsAtFirst = 0;
        Quotes = default;
        Renews = -1;
        IsAutomatic = false;
        Array.Clear(_lines);
        Array.Clear(_engaged);
        _lineCount = 0;
        _engagedCount = 0;
    }
}

/// <summary>What a deal or quote offers of one product.</summary>
/// <param name="Product">The product.</param>
/// <param name="Seats">Licences.</param>
/// <param name="AnnualPrice">Dollars for a licence and year, a multiple of 20.</param>
/// <param name="Discount">Discount of this line, whole per cent.</param>
internal readonly record struct LineItem(PlannedProduct Product, int Seats, int AnnualPrice, int Discount)
{
    /// <summary>Dollars for a licence over a whole term. Odd terms are rounded to a multiple of 8, so that the yearly value never ends on
    /// half a cent.</summary>
    public long TermPrice(int months) =>
        AnnualPrice * months % 12 == 0 && (months <= 6 || months % 12 == 0)
            ? AnnualPrice * months / 12
            : Math.Max(8, (AnnualPrice * months / 12 + 4) / 8 * 8);

    /// <summary>Storage and integration are sold by use, all else by subscription.</summary>
    public LicenseType License =>
        Product.Category is ProductCategory.Storage or ProductCategory.Integration ? LicenseType.UsageBased : LicenseType.Subscription;

    /// <summary>The price of the line over a whole term, exact to the cent.</summary>
    public Money Total(int months) => new(Seats * TermPrice(months) * (100 - Discount));
}

/// <summary>A contact met for a deal, and when.</summary>
/// <param name="Contact">The index in <see cref="Account.Contacts"/>.</param>
/// <param name="Met">The day.</param>
internal readonly record struct Engagement(int Contact, DateOnly Met);

/// <summary>A price quote for a deal.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Dated">The day on its head.</param>
/// <param name="Sent">The day it went out, approved where it had to be.</param>
/// <param name="Expires">The last day on which it can be accepted.</param>
/// <param name="Ends">The day it was accepted, turned down or replaced.</param>
/// <param name="Discount">Overall discount, whole per cent.</param>
/// <param name="TermMonths">Months that it prices.</param>
/// <param name="Lines">Indexes of its lines in <see cref="Account.QuoteLines"/>.</param>
/// <param name="Total">Sum of the lines less the overall discount.</param>
internal readonly record struct Quote(
    QuoteId Id,
    DateOnly Dated,
    DateOnly Sent,
    DateOnly Expires,
    DateOnly Ends,
    int Discount,
    int TermMonths,
    Range Lines,
    Money Total
);
