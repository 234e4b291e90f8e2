using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>A signed contract. Amendments run to the end of the contract that they amend and are renewed with it.</summary>
internal sealed class Contract : IPooled
{
    // The first days after the term agreed and after that in fact, asked for day by day.
    private DateOnly _agreed;
    private DateOnly _over;

    /// <summary>One that nobody has used.</summary>
    public Contract() => Clear();

    /// <summary>Its own index in <see cref="Account.Contracts"/>.</summary>
    public int Index { get; set; }

    public ContractId Id { get; set; }

    public ContractType Type { get; set; }

    /// <summary>Index in <see cref="Account.Opportunities"/> of the won opportunity.</summary>
    public int Opportunity { get; set; }

    /// <summary>Index in <see cref="Account.Contracts"/> of the contract whose term it shares; its own index if it is the main
    /// one.</summary>
    public int Main { get; set; }

    /// <summary>Index in <see cref="Account.Quotes"/> of the accepted quote.</summary>
    public int Quote { get; set; }

    public DateOnly Closed { get; set; }

    public DateOnly Signed { get; set; }

    public DateOnly Start
    {
        get;
        set
        {
            field = value;
            SetEnds();
        }
    }

    /// <summary>Months agreed.</summary>
    public int TermMonths
    {
        get;
        set
        {
            field = value;
            SetEnds();
        }
    }

    /// <summary>Value of the whole term agreed.</summary>
    public Money Value { get; set; }

    public PaymentSchedule Schedule { get; set; }

    /// <summary>How its revenue is recognised: as it is billed where that is by the month, and else by the quarter.</summary>
    public RecognitionType Recognition => Schedule == PaymentSchedule.Monthly ? RecognitionType.Monthly : RecognitionType.Quarterly;

    public bool AutoRenew { get; set; }

    public int NoticeDays { get; set; }

    /// <summary>Months after which it ends early; equal to the term if it does not.</summary>
    public int MonthsLived
    {
        get;
        set
        {
            field = value;
            SetEnds();
        }
    }

    /// <summary>The contact who signs; −1 where nobody does, since it runs on by the clause of the one before.</summary>
    public int Signatory { get; set; }

    /// <summary>Who signs for the vendor, with title; without meaning where nobody signs.</summary>
    public Text SignedForVendor { get; set; }

    public bool IsCutShort => MonthsLived < TermMonths;

    /// <summary>The last day agreed.</summary>
    public DateOnly End => _agreed.AddDays(-1);

    /// <summary>The last day in fact.</summary>
    public DateOnly LastDay => _over.AddDays(-1);

    /// <summary>Value in fact: cut to the months lived.</summary>
    public Money LivedValue => Value.Share(MonthsLived, TermMonths);

    /// <summary>Value of a year.</summary>
    public Money AnnualValue => Value.Share(12, TermMonths);

    /// <summary>Runs on by the clause of the contract before, on its terms.</summary>
    public void GoOnAs(Contract before)
    {
        Schedule = before.Schedule;
        AutoRenew = before.AutoRenew;
        NoticeDays = before.NoticeDays;
    }

    public bool IsInForce(Today day) => Start <= day && day < _over;

    /// <summary>Whether an early end lies behind a day.</summary>
    public bool HasEndedEarlyBy(Today day) => IsCutShort && LastDay <= day;

    /// <summary>The last day as it is known on a day.</summary>
    public DateOnly EndKnownOn(Today day) => HasEndedEarlyBy(day) ? LastDay : End;

    /// <summary>The value of the whole term as it is known on a day.</summary>
    public Money ValueKnownOn(Today day) => HasEndedEarlyBy(day) ? LivedValue : Value;

    /// <summary>The value of a year as it is known on a day: an early end cuts value and term, and leaves a cent of difference at
    /// most.</summary>
    public Money AnnualValueKnownOn(Today day) => ValueKnownOn(day).Share(12, HasEndedEarlyBy(day) ? MonthsLived : TermMonths);

    /// <summary>A number as printed on the contract: kind, year of the deal, account and index: <c>MSA-2024-00123-01</c>.</summary>
    public Text Number(TextArena words, Account account)
    {
        ReadOnlySpan<byte> kind = Type switch
        {
            ContractType.MasterAgreement => "MSA-"u8,
            ContractType.SOW => "SOW-"u8,
            ContractType.Amendment => "AMD-"u8,
            _ => "RNW-"u8,
        };
        words.Add(kind).Add(Closed.Year).Add('-').Add(PrintedNumber.Of(account.Profile.Number));
        return words.Add('-').AddDigits(Index + 1, 2).Cut();
    }

    private void SetEnds()
    {
        _agreed = Start.AddMonths(TermMonths);
        _over = Start.AddMonths(MonthsLived);
    }

    /// <inheritdoc/>
    public void Clear()
    {
        Index = 0;
        Id = default;
        Type = default;
        Opportunity = 0;
        Main = 0;
        Quote = 0;
        Closed = default;
        Signed = default;
        Value = default;
        Schedule = default;
        AutoRenew = false;
        NoticeDays = 0;
        Signatory = 0;
        SignedForVendor = default;
        Start = default;
        TermMonths = 0;
        MonthsLived = 0;
    }
}
