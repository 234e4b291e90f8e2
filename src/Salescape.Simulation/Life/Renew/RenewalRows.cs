using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes one renewal a signed contract, as it stands on the as-of. Amendments are renewed with their contract, each with its own part of the value.</summary>
internal static class RenewalRows
{
    private static readonly Purpose Wording = new("renewal wording");

    /// <summary>Appends the renewals of all signed contracts.</summary>
    public static void Write(Scene scene)
    {
        foreach (Contract contract in scene.Account.Contracts.Items)
        {
            if (scene.Sees(contract.Signed))
                scene.Rows.Renewals.Append(RowOf(scene, contract));
        }
    }

    private static Renewal RowOf(Scene scene, Contract contract)
    {
        Account account = scene.Account;
        Contract main = account.Contracts[contract.Main];
        Opportunity opportunity = Renew.RenewalOf(account, main);
        bool isDecided = scene.Sees(opportunity.Closed);
        DateOnly expires = ContractRows.KnownEnd(scene, contract);
        ChurnRisk risk = RiskOn(account, isDecided ? opportunity.Closed : scene.AsOf);
        RenewalStatus status = StatusOf(scene, opportunity, main, isDecided, risk);
        SalesRep owner = account.OwnerOn(isDecided ? opportunity.Closed : scene.AsOf);
        Money amount = AmountOf(account, contract, main, opportunity, status);
        RenewalType type = TypeOf(main, opportunity, isDecided);
        return new Renewal
        {
            RenewalId = new RenewalId(contract.Id.Value),
            ContractId = contract.Id,
            CustomerId = account.Id,
            CurrentExpirationDate = expires,
            RenewalDate = status == RenewalStatus.Lost ? opportunity.Closed : expires.AddDays(1),
            RenewalAmount = status == RenewalStatus.Lost ? Money.Zero : amount,
            RenewalType = type,
            RenewalStatus = status,
            ProbabilityPercent = status switch
            {
                RenewalStatus.Won => 100,
                RenewalStatus.Lost => 0,
                _ => risk switch
                {
                    ChurnRisk.Low => RenewalAssumptions.LowRiskProbability,
                    ChurnRisk.Medium => RenewalAssumptions.MediumRiskProbability,
                    _ => RenewalAssumptions.HighRiskProbability,
                },
            },
            Owner = owner.Name,
            LastContactDate = LastContact(account, contract, isDecided ? opportunity.Closed : scene.AsOf),
            NextContactDate = isDecided ? null : NextContact(scene, contract, main),
            ChurnRisk = risk,
            ChurnReason = status == RenewalStatus.Lost ? opportunity.ChurnReason : null,
            Notes = NotesOf(scene, contract, opportunity, amount, type, status, risk, expires),
        };
    }

    private static Text NotesOf(
        Scene scene, Contract contract, Opportunity opportunity, Money amount, RenewalType type, RenewalStatus status, ChurnRisk risk, DateOnly expires)
    {
        Account account = scene.Account;
        if (contract.Value == Money.Zero)
        {
            Text main = ContractRows.NumberOf(scene, account.Contracts[contract.Main]);
            return scene.Words.Add("Has no price of its own; runs and renews with "u8).Add(main).Add('.').Cut();
        }

        Draw draw = scene.Dice.Roll(Wording, contract.Index);
        Contact signatory = account.Contacts[contract.Signatory];
        var facts = new RenewalFacts(
            account.Identity.Short,
            account.Opportunities[contract.Opportunity].Product.Name,
            amount,
            expires,
            type,
            status,
            risk,
            status == RenewalStatus.Lost ? opportunity.ChurnReason : null,
            signatory.IsAround(scene.AsOf) ? signatory.Name.First : null);
        return RenewalNotes.Write(scene.Words, facts, ref draw);
    }

    private static RenewalStatus StatusOf(Scene scene, Opportunity opportunity, Contract main, bool isDecided, ChurnRisk risk)
    {
        if (isDecided)
            return opportunity.Won ? RenewalStatus.Won : RenewalStatus.Lost;
        bool isNear = main.End.DayNumber - scene.AsOf.DayNumber <= RenewalAssumptions.AtRiskDays;
        return isNear && risk == ChurnRisk.High ? RenewalStatus.AtRisk : RenewalStatus.Pending;
    }

    /// <summary>This contract's part of the value of the next term, which the group of contracts makes up to the cent; the value at stake while undecided or where lost.</summary>
    private static Money AmountOf(Account account, Contract contract, Contract main, Opportunity opportunity, RenewalStatus status)
    {
        if (status != RenewalStatus.Won)
            return contract.AnnualValue.Share(opportunity.TermMonths, 12);
        Money total = account.Quotes[opportunity.Quotes.End.Value - 1].Total;
        long annual = 0;
        foreach (Contract other in account.Contracts.Items)
            annual += other.Main == main.Index ? other.AnnualValue.Cents : 0;
        Money left = total;
        foreach (Contract other in account.Contracts.Items)
        {
            if (other.Main == main.Index && other != main)
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
        int quotes = opportunity.Quotes.End.Value - opportunity.Quotes.Start.Value;
        if (isDecided && (opportunity.Competitor is not null || quotes > RenewalAssumptions.QuotesWithoutBargaining))
            return RenewalType.Negotiated;
        return main.AutoRenew ? RenewalType.Auto : RenewalType.Manual;
    }

    private static ChurnRisk RiskOn(Account account, DateOnly day) => account.Mood.Remembered(day) switch
    {
        >= RenewalAssumptions.LowRiskFrom => ChurnRisk.Low,
        < RenewalAssumptions.HighRiskBelow => ChurnRisk.High,
        _ => ChurnRisk.Medium,
    };

    private static DateOnly? LastContact(Account account, Contract contract, DateOnly until) =>
        account.LastMet(until) is { } heard && heard >= contract.Signed ? heard : null;

    /// <summary>Owners call at an even pace, and a quicker one once the end is near.</summary>
    private static DateOnly NextContact(Scene scene, Contract contract, Contract main)
    {
        int rhythm = main.End.DayNumber - scene.AsOf.DayNumber <= RenewalAssumptions.AtRiskDays ? RenewalAssumptions.CallsNearEndDays : RenewalAssumptions.CallsDays;
        int calls = (scene.AsOf.DayNumber - contract.Signed.DayNumber) / rhythm + 1;
        return Calendar.WorkdayFrom(contract.Signed.AddDays(calls * rhythm), scene.Account.Calendar);
    }
}
