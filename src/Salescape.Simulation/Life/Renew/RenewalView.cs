using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes one renewal a signed contract, as it stands on the as-of. Amendments are renewed with their agreement, each with its own part of the value.</summary>
internal static class RenewalView
{
    private static readonly Purpose Wording = new("renewal wording");

    /// <summary>Appends the renewals of all signed contracts.</summary>
    public static void Write(Scene scene)
    {
        foreach (Agreement paper in scene.Account.Agreements.Items)
        {
            if (scene.Sees(paper.Signed))
                scene.Rows.Renewals.Append(RowOf(scene, paper));
        }
    }

    private static Renewal RowOf(Scene scene, Agreement paper)
    {
        Account account = scene.Account;
        Agreement main = account.Agreements[paper.Main];
        Deal deal = Renew.RenewalOf(account, main);
        bool isDecided = scene.Sees(deal.Closed);
        DateOnly expires = ContractView.KnownEnd(scene, paper);
        ChurnRisk risk = RiskOn(account, isDecided ? deal.Closed : scene.AsOf);
        RenewalStatus status = StatusOf(scene, deal, main, isDecided, risk);
        SalesRep owner = account.OwnerOn(isDecided ? deal.Closed : scene.AsOf);
        Money amount = AmountOf(account, paper, main, deal, status);
        RenewalType type = TypeOf(main, deal, isDecided);
        return new Renewal
        {
            RenewalId = new RenewalId(paper.Id.Value),
            ContractId = paper.Id,
            CustomerId = account.Id,
            CurrentExpirationDate = expires,
            RenewalDate = status == RenewalStatus.Lost ? deal.Closed : expires.AddDays(1),
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
            LastContactDate = LastContact(account, paper, isDecided ? deal.Closed : scene.AsOf),
            NextContactDate = isDecided ? null : NextContact(scene, paper, main),
            ChurnRisk = risk,
            ChurnReason = status == RenewalStatus.Lost ? deal.ChurnReason : null,
            Notes = NotesOf(scene, paper, deal, amount, type, status, risk, expires),
        };
    }

    private static Text NotesOf(
        Scene scene, Agreement paper, Deal deal, Money amount, RenewalType type, RenewalStatus status, ChurnRisk risk, DateOnly expires)
    {
        Account account = scene.Account;
        if (paper.Value == Money.Zero)
        {
            Text main = ContractView.NumberOf(scene, account.Agreements[paper.Main]);
            return scene.Words.Add("Has no price of its own; runs and renews with "u8).Add(main).Add('.').Cut();
        }

        Draw draw = account.Dice.Roll(Wording, paper.Place);
        Contact signatory = account.Contacts[paper.Signatory];
        var facts = new RenewalFacts(
            account.Identity.Short,
            account.Deals[paper.Deal].Product.Name,
            amount,
            expires,
            type,
            status,
            risk,
            status == RenewalStatus.Lost ? deal.ChurnReason : null,
            signatory.IsAround(scene.AsOf) ? signatory.Name.First : null);
        return RenewalNotes.Write(scene.Words, facts, ref draw);
    }

    private static RenewalStatus StatusOf(Scene scene, Deal deal, Agreement main, bool isDecided, ChurnRisk risk)
    {
        if (isDecided)
            return deal.Won ? RenewalStatus.Won : RenewalStatus.Lost;
        bool isNear = main.End.DayNumber - scene.AsOf.DayNumber <= RenewalAssumptions.AtRiskDays;
        return isNear && risk == ChurnRisk.High ? RenewalStatus.AtRisk : RenewalStatus.Pending;
    }

    /// <summary>This paper's part of the value of the next term, which the group of papers makes up to the cent; the value at stake while undecided or where lost.</summary>
    private static Money AmountOf(Account account, Agreement paper, Agreement main, Deal deal, RenewalStatus status)
    {
        if (status != RenewalStatus.Won)
            return paper.AnnualValue.Share(deal.TermMonths, 12);
        Money total = account.Quotes[deal.Quotes.End.Value - 1].Total;
        long annual = 0;
        foreach (Agreement other in account.Agreements.Items)
            annual += other.Main == main.Place ? other.AnnualValue.Cents : 0;
        Money left = total;
        foreach (Agreement other in account.Agreements.Items)
        {
            if (other.Main == main.Place && other != main)
            {
                Money part = total.Share(other.AnnualValue.Cents, annual);
                if (other == paper)
                    return part;
                left -= part;
            }
        }

        return left;
    }

    private static RenewalType TypeOf(Agreement main, Deal deal, bool isDecided)
    {
        int quotes = deal.Quotes.End.Value - deal.Quotes.Start.Value;
        if (isDecided && (deal.Rival is not null || quotes > RenewalAssumptions.QuotesWithoutBargaining))
            return RenewalType.Negotiated;
        return main.AutoRenew ? RenewalType.Auto : RenewalType.Manual;
    }

    private static ChurnRisk RiskOn(Account account, DateOnly day) => account.Mood.Remembered(day) switch
    {
        >= RenewalAssumptions.LowRiskFrom => ChurnRisk.Low,
        < RenewalAssumptions.HighRiskBelow => ChurnRisk.High,
        _ => ChurnRisk.Medium,
    };

    private static DateOnly? LastContact(Account account, Agreement paper, DateOnly until) =>
        account.LastMet(until) is { } heard && heard >= paper.Signed ? heard : null;

    /// <summary>Owners call at an even pace, and a quicker one once the end is near.</summary>
    private static DateOnly NextContact(Scene scene, Agreement paper, Agreement main)
    {
        int rhythm = main.End.DayNumber - scene.AsOf.DayNumber <= RenewalAssumptions.AtRiskDays ? RenewalAssumptions.CallsNearEndDays : RenewalAssumptions.CallsDays;
        int calls = (scene.AsOf.DayNumber - paper.Signed.DayNumber) / rhythm + 1;
        return Calendar.WorkdayFrom(paper.Signed.AddDays(calls * rhythm), scene.Account.Calendar);
    }
}
