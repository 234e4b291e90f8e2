using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>How the renewal of a signed contract looks on the as-of.</summary>
internal readonly record struct RenewalOutlook
{
    /// <summary>Calls that are told apart: more than a year has days.</summary>
    private const int CallsPerContract = 512;

    private static readonly Purpose Wording = new("renewal wording");
    private static readonly Purpose Guess = new("renewal probability");
    private static readonly Purpose Calling = new("renewal call");

    /// <summary>The opportunity in which it is renewed or lost.</summary>
    public required Opportunity Opportunity { get; init; }

    public required RenewalStatus Status { get; init; }

    public required RenewalType Type { get; init; }

    public required ChurnRisk Risk { get; init; }

    /// <summary>The chance of renewal that its owner notes, whole per cent.</summary>
    public required int Probability { get; init; }

    /// <summary>This contract's part of the value of the next term; the value at stake while undecided or where lost.</summary>
    public required Money Amount { get; init; }

    /// <summary>The last day of the contract as it is known.</summary>
    public required DateOnly Expires { get; init; }

    public required SalesRep Owner { get; init; }

    /// <summary>When its owner last met somebody there; null if not since it was signed.</summary>
    public required DateOnly? LastContact { get; init; }

    /// <summary>When the owner calls next; null once it is decided.</summary>
    public required DateOnly? NextContact { get; init; }

    public required Text Notes { get; init; }

    /// <summary>The outlook of a contract signed by the as-of.</summary>
    public static RenewalOutlook Of(Scene scene, Contract contract)
    {
        Account account = scene.Account;
        Contract main = account.Contracts[contract.Main];
        Opportunity opportunity = Renew.RenewalOf(account, main);
        bool isDecided = scene.Sees(opportunity.Closed);
        DateOnly judged = isDecided ? opportunity.Closed : scene.AsOf;
        DateOnly expires = contract.EndKnownOn(scene.AsOf);
        ChurnRisk risk = RiskOn(account, judged);
        // What lies years ahead, nobody writes off.
        if (!isDecided && risk == ChurnRisk.High && main.End.DayNumber - scene.AsOf.DayNumber > RenewalAssumptions.HighRiskWithinDays)
            risk = ChurnRisk.Medium;
        RenewalStatus status = StatusOf(scene, opportunity, main, isDecided, risk);
        Money amount = AmountOf(scene, contract, main, opportunity, status);
        RenewalType type = TypeOf(main, opportunity, isDecided);
        return new RenewalOutlook
        {
            Opportunity = opportunity,
            Status = status,
            Type = type,
            Risk = risk,
            Probability = ProbabilityOf(scene, contract, status, risk),
            Amount = amount,
            Expires = expires,
            Owner = account.OwnerOn(judged),
            LastContact = LastContactOf(account, contract, judged),
            // Nobody plans to call about what renews by itself, unless it is in danger.
            NextContact =
                isDecided || (Renew.IsLeftToItsClause(account, main, scene.AsOf) && risk != ChurnRisk.High)
                    ? null
                    : NextContactOf(scene, contract, main),
            Notes = NotesOf(scene, contract, opportunity, amount, type, status, risk, expires),
        };
    }

    private static Text NotesOf(
        Scene scene,
        Contract contract,
        Opportunity opportunity,
        Money amount,
        RenewalType type,
        RenewalStatus status,
        ChurnRisk risk,
        DateOnly expires
    )
    {
        Account account = scene.Account;
        Contract main = account.Contracts[contract.Main];
        Draw draw = scene.Dice.Roll(Wording, contract.Index);
        Contact? signatory = contract.Signatory < 0 ? null : account.Contacts[contract.Signatory];
        var facts = new RenewalFacts(
            account.Identity.Short,
            account.Opportunities[contract.Opportunity].Product.Name,
            amount,
            expires,
            type,
            !scene.Sees(opportunity.Closed) && !Renew.RunsOnUnlessStopped(account, opportunity, main, scene.AsOf),
            status,
            risk,
            status == RenewalStatus.Lost ? opportunity.ChurnReason : null,
            signatory?.IsAround(scene.AsOf) == true ? signatory.Name.First : null,
            account.OwnerOn(scene.Sees(opportunity.Closed) ? opportunity.Closed : scene.AsOf).Voice
        );
        return RenewalNotes.Write(scene.Words, facts, ref draw);
    }

    private static RenewalStatus StatusOf(Scene scene, Opportunity opportunity, Contract main, bool isDecided, ChurnRisk risk)
    {
        if (isDecided)
            return opportunity.Won ? RenewalStatus.Won : RenewalStatus.Lost;
        bool isNear = main.End.DayNumber - scene.AsOf.DayNumber <= RenewalAssumptions.AtRiskDays;
        return isNear && risk == ChurnRisk.High ? RenewalStatus.AtRisk : RenewalStatus.Pending;
    }

    /// <summary>This contract's part of the value of the next term, which the group of contracts makes up to the cent; the value at stake
    /// while undecided or where lost.</summary>
    private static Money AmountOf(Scene scene, Contract contract, Contract main, Opportunity opportunity, RenewalStatus status)
    {
        Account account = scene.Account;
        if (status != RenewalStatus.Won)
            return contract.AnnualValue.Share(scene.Sees(opportunity.InHand) ? opportunity.TermMonths : main.TermMonths, 12);
        Money total = account.Quotes[opportunity.Quotes.End.Value - 1].Total;
        long annual = Renew.AnnualValueOf(account, main, scene.AsOf).Cents;
        Money left = total;
        foreach (Contract other in account.Contracts.Items)
        {
            if (other.Main == main.Index && other != main && scene.Sees(other.Signed))
            {
                Money part = total.Share(other.AnnualValue.Cents, annual);
                if (other == contract)
                    return part;
                left -= part;
            }
        }

        return left;
    }

    private static RenewalType TypeOf(Contract main, Opportunity opportunity, bool isDecided)
    {
        // A clause holds until somebody talks about it: then what follows is new terms.
        if (!isDecided || !opportunity.Won)
            return main.AutoRenew ? RenewalType.Auto : RenewalType.Manual;
        if (opportunity.IsAutomatic)
            return RenewalType.Auto;
        int quotes = opportunity.Quotes.End.Value - opportunity.Quotes.Start.Value;
        return main.AutoRenew || opportunity.Competitor is not null || quotes > RenewalAssumptions.QuotesWithoutBargaining
            ? RenewalType.Negotiated
            : RenewalType.Manual;
    }

    private static ChurnRisk RiskOn(Account account, DateOnly day) =>
        account.Mood.Remembered(day) switch
        {
            >= RenewalAssumptions.LowRiskFrom => ChurnRisk.Low,
            < RenewalAssumptions.HighRiskBelow => ChurnRisk.High,
            _ => ChurnRisk.Medium,
        };

    /// <summary>What owners put down: steps of five around what the risk stands for, by their own mind.</summary>
    private static int ProbabilityOf(Scene scene, Contract contract, RenewalStatus status, ChurnRisk risk)
    {
        if (status is RenewalStatus.Won or RenewalStatus.Lost)
            return status == RenewalStatus.Won ? 100 : 0;
        int usual = risk switch
        {
            ChurnRisk.Low => RenewalAssumptions.LowRiskProbability,
            ChurnRisk.Medium => RenewalAssumptions.MediumRiskProbability,
            _ => RenewalAssumptions.HighRiskProbability,
        };
        Draw draw = scene.Dice.Roll(Guess, contract.Index);
        double guess = usual + RenewalAssumptions.ProbabilityDeviation * draw.Normal();
        const int Step = RenewalAssumptions.ProbabilityStep;
        return Math.Clamp((int)Math.Round(guess / Step) * Step, RenewalAssumptions.ProbabilityMin, RenewalAssumptions.ProbabilityMax);
    }

    private static DateOnly? LastContactOf(Account account, Contract contract, DateOnly until) =>
        account.LastMet(until) is { } heard && heard >= contract.Signed ? heard : null;

    /// <summary>Owners call at an even pace, and a quicker one once the end is near.</summary>
    private static DateOnly NextContactOf(Scene scene, Contract contract, Contract main)
    {
        int rhythm =
            main.End.DayNumber - scene.AsOf.DayNumber <= RenewalAssumptions.AtRiskDays
                ? RenewalAssumptions.CallsNearEndDays
                : RenewalAssumptions.CallsDays;
        int calls = (scene.AsOf.DayNumber - contract.Signed.DayNumber) / rhythm + 1;
        Draw draw = scene.Dice.Roll(Calling, contract.Index * CallsPerContract + calls);
        DateOnly day = BusinessDays.Soon(contract.Signed.AddDays(calls * rhythm), draw.Unit(), scene.Account.Calendar, Pace.Meeting);
        // Nobody waits with a call until the contract is over.
        return day < main.End ? day : Calendar.WorkdayUntil(main.End, scene.Account.Calendar);
    }
}
