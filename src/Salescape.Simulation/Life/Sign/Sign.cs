using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What follows a won deal: a contract, the installs that it pays for, and the renewal that it will come up for.</summary>
internal static class Sign
{
    private const string Chapter = "Sign";

    private static readonly Purpose Terms = new("contract terms");
    private static readonly Purpose Paper = new("contract paper");
    private static readonly Purpose Signing = new("contract signed for vendor");
    private static readonly Purpose EarlyEnd = new("contract cut short");
    private static readonly Purpose Installing = new("install");

    /// <summary>Signs a won deal.</summary>
    public static void Won(Scene scene, int index)
    {
        Account account = scene.Account;
        Opportunity opportunity = account.Opportunities[index];
        Draw draw = scene.Dice.Roll(Terms, index);
        Contract contract = Draft(scene, opportunity, index, ref draw);
        if (opportunity.Type is OpportunityType.NewBusiness or OpportunityType.Renewal)
            BeginTerm(scene, contract, opportunity, index, ref draw);
        else
            JoinTerm(account, contract);
        if (opportunity.Type == OpportunityType.NewBusiness)
            account.Mood.Begin(
                scene.Dice,
                contract.Start,
                account.Traits,
                MeanFit(account, opportunity),
                OnboardingCourse.Smoothness(scene.Dice, account, opportunity.Lines.Length)
            );
        Install(scene.Dice, account, opportunity, contract.Start);
        string how = opportunity.IsAutomatic ? "begins by its clause, without a signature," : "is signed";
        scene.Diary?.Write(
            contract.Signed,
            Chapter,
            $"{Label(contract.Type)} over {contract.TermMonths} months from {contract.Start:yyyy-MM-dd} {how} for {OpportunityDiary.InMoney(contract.Value)}."
        );
        if (contract.Main == contract.Index)
            Renew.OpenFor(scene, contract);
    }

    private static Contract Draft(Scene scene, Opportunity opportunity, int index, ref Draw draw)
    {
        Account account = scene.Account;
        Quote quote = account.Quotes[opportunity.Quotes.End.Value - 1];
        Contract contract = Take(account);
        contract.Type = TypeOf(scene.Dice, opportunity, index);
        contract.Opportunity = index;
        contract.Quote = opportunity.Quotes.End.Value - 1;
        contract.Closed = opportunity.Closed;
        contract.Signed =
            draw.Chance(ContractAssumptions.SignedAtOnce) || opportunity.IsAutomatic
                ? opportunity.Closed
                : SignedAfter(opportunity.Closed, account.Calendar, ref draw);
        contract.Value = quote.Total;
        contract.TermMonths = opportunity.TermMonths;
        contract.MonthsLived = opportunity.TermMonths;
        contract.Schedule = (PaymentSchedule)
            draw.Weighted(ContractAssumptions.ScheduleWeights(opportunity.TermMonths, account.Profile.Size));
        contract.AutoRenew = draw.Chance(ContractAssumptions.AutoRenew);
        contract.NoticeDays = ContractAssumptions.NoticeDays[draw.Weighted(ContractAssumptions.NoticeWeights(account.Profile.Size))];
        if (opportunity.Type == OpportunityType.Renewal)
        {
            Contract before = account.Contracts[opportunity.Renews];
            bool keepsTerms = draw.Chance(ContractAssumptions.RenewalKeepsTerms) && before.TermMonths == contract.TermMonths;
            if (opportunity.IsAutomatic || keepsTerms)
                contract.GoOnAs(before);
        }

        contract.Signatory = opportunity.IsAutomatic ? -1 : SignatoryOf(account, opportunity, contract.Signed, contract.Value);
        Draw signing = scene.Dice.Roll(Signing, index);
        contract.SignedForVendor = scene.Vendor.SalesForce.Signatories.SignerOf(
            opportunity.Rep,
            account.Profile.Country.Region,
            contract.Value,
            contract.Signed,
            ref signing
        );
        return contract;
    }

    /// <summary>More licences amend the contract; a further product may come as a statement of work under it, with its own price.</summary>
    private static ContractType TypeOf(Dice dice, Opportunity opportunity, int index)
    {
        Draw draw = dice.Roll(Paper, index);
        return opportunity.Type switch
        {
            OpportunityType.NewBusiness => ContractType.MasterAgreement,
            OpportunityType.Renewal => ContractType.Renewal,
            OpportunityType.CrossSell when draw.Chance(ContractAssumptions.CrossSellIsWork) => ContractType.SOW,
            _ => ContractType.Amendment,
        };
    }

    /// <summary>A first contract or renewal runs its own term, which amendments will share.</summary>
    private static void BeginTerm(Scene scene, Contract contract, Opportunity opportunity, int index, ref Draw draw)
    {
        Account account = scene.Account;
        contract.Start =
            opportunity.Renews >= 0 ? account.Contracts[opportunity.Renews].LastDay.AddDays(1) : FirstDay(contract.Signed, ref draw);
        contract.Main = contract.Index;
        account.MainContract = contract.Index;
        Draw end = scene.Dice.Roll(EarlyEnd, index);
        if (contract.TermMonths >= 12 && end.Chance(ContractAssumptions.CutShortPerYear * contract.TermMonths / 12))
            contract.MonthsLived = 3 * end.Whole(1, contract.TermMonths / 3 - 1);
    }

    /// <summary>An amendment starts on the next monthly day of the contract that it amends and ends with it.</summary>
    private static void JoinTerm(Account account, Contract contract)
    {
        Contract main = account.Contracts[account.MainContract];
        contract.Main = main.Index;
        contract.Start = main.Start.AddMonths(main.TermMonths - contract.TermMonths);
        contract.MonthsLived = main.MonthsLived - (main.TermMonths - contract.TermMonths);
        contract.Schedule = main.Schedule;
        contract.AutoRenew = main.AutoRenew;
        contract.NoticeDays = main.NoticeDays;
    }

    /// <summary>A later day of work on which the last signature comes.</summary>
    private static DateOnly SignedAfter(DateOnly closed, HolidayCalendar calendar, ref Draw draw)
    {
        DateOnly latest = closed.AddDays(ContractAssumptions.SignatureDelayMax);
        DateOnly day = BusinessDays.Within(closed.AddDays(1), latest, draw.Unit(), calendar, Pace.Won);
        // Before a row of holidays nobody waits.
        return Calendar.IsWorkday(day, calendar) ? day : closed;
    }

    private static Contract Take(Account account)
    {
        int index = account.Contracts.Count;
        Contract contract = account.Contracts.Take();
        contract.Index = index;
        contract.Id = new ContractId(account.Key(index + 1));
        return contract;
    }

    private static DateOnly FirstDay(DateOnly signed, ref Draw draw)
    {
        double way = draw.Unit();
        DateOnly start =
            way < ContractAssumptions.StartsAtOnce ? signed
            : way < ContractAssumptions.StartsAtOnce + ContractAssumptions.StartsWithinWeek
                ? signed.AddDays(draw.Whole(1, ContractAssumptions.StartsWithinDays))
            : Calendar.MonthEnd(signed).AddDays(1);
        // Every month has a 28th, so that contract months never drift.
        return start.Day > 28 ? Calendar.MonthEnd(start).AddDays(1) : start;
    }

    private static void Install(Dice dice, Account account, Opportunity opportunity, DateOnly start)
    {
        foreach (LineItem line in opportunity.Lines)
        {
            if (account.InstallOf(line.Product) is { } running)
            {
                running.Seats = opportunity.Type == OpportunityType.Renewal ? line.Seats : running.Seats + line.Seats;
                running.AnnualPrice = line.AnnualPrice;
                continue;
            }

            int index = account.Installs.Count;
            Draw draw = dice.Roll(Installing, index);
            CustomerProduct install = account.Installs.Take();
            install.Id = new CustomerProductId(account.Key(index + 1));
            install.Product = line.Product;
            install.InstalledOn = start;
            install.AnnualPrice = line.AnnualPrice;
            install.Seats = line.Seats;
            install.FirstSeats = line.Seats;
            install.IntendedUse = Math.Clamp(
                draw.Normal(ContractAssumptions.IntendedUse, ContractAssumptions.IntendedUseDeviation),
                ContractAssumptions.IntendedUseMin,
                1
            );
            install.UpgradeLagDays = (int)(
                draw.LogNormal(ContractAssumptions.UpgradeLagDays, ContractAssumptions.UpgradeLagSigma)
                * (ContractAssumptions.UpgradeLagOfTheSlow - account.Traits.Maturity)
            );
        }
    }

    private static int SignatoryOf(Account account, Opportunity opportunity, DateOnly day, Money value)
    {
        int best = opportunity.SignerOn(account, day);
        if (best >= 0)
            return best;
        int bestRank = int.MaxValue;
        for (int i = 0; i < account.Contacts.Count; i++)
        {
            Contact contact = account.Contacts[i];
            int rank = contact.Role switch
            {
                ContactRole.DecisionMaker => 0,
                ContactRole.Champion => 1,
                ContactRole.Influencer => 2,
                ContactRole.Blocker => 3,
                _ => 4,
            };
            if (contact.IsAround(day) && rank < bestRank)
                (best, bestRank) = (i, rank);
        }

        // Who wants it signs for little where nobody above is known, in a small firm whoever is there; else who may is looked for.
        int enough = account.Profile.Size == CompanySize.Small ? int.MaxValue - 1 : 1;
        bool isEnough = bestRank == 0 || (bestRank <= enough && !BuyingCommittee.NeedsSigner(value));
        if (!isEnough && AccountContacts.MeetDecider(account, day) is { } decider)
            return decider;
        return best >= 0 ? best : AccountContacts.MeetNext(account, day);
    }

    private static double MeanFit(Account account, Opportunity opportunity)
    {
        double sum = 0;
        foreach (LineItem line in opportunity.Lines)
            sum += Catalogue.CategoryFit(account.Profile.Industry, line.Product.Category);
        return sum / opportunity.Lines.Length;
    }

    private static string Label(ContractType type) =>
        type switch
        {
            ContractType.MasterAgreement => "A master agreement",
            ContractType.Renewal => "A renewal",
            ContractType.SOW => "A statement of work",
            _ => "An amendment",
        };

    /// <summary>Tells what was signed, what runs by it, and what of its value has been recognised.</summary>
    public static void Tell(Telling telling)
    {
        ContractRows.Write(telling);
        CustomerProductRows.Write(telling);
        RevenueRows.Write(telling);
    }
}
