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
    private static readonly Purpose Side = new("contract side paper");
    private static readonly Purpose EarlyEnd = new("contract cut short");
    private static readonly Purpose Installing = new("install");

    /// <summary>Signs a won deal.</summary>
    public static void Contract(Scene scene, int place)
    {
        Account account = scene.Account;
        Deal deal = account.Deals[place];
        Draw draw = account.Dice.Roll(Terms, place);
        Agreement paper = Draft(account, deal, place, ref draw);
        if (deal.Type is OpportunityType.NewBusiness or OpportunityType.Renewal)
            BeginTerm(scene, paper, deal, place, ref draw);
        else
            JoinTerm(account, paper);
        if (deal.Type == OpportunityType.NewBusiness)
            account.Mood.Begin(account.Dice, paper.Start, account.Traits, MeanFit(account, deal), OnboardingCourse.Smoothness(account, deal.Lines.Length));
        Install(account, deal, paper.Start);
        AddSidePaper(account, paper, deal, place);
        scene.Diary?.Write(paper.Signed, Chapter,
            $"{Label(paper.Type)} over {paper.TermMonths} months from {paper.Start:yyyy-MM-dd} is signed for {DealStory.InMoney(paper.Value)}.");
        if (paper.Main == paper.Place)
            Renew.OpenFor(scene, paper);
    }

    private static Agreement Draft(Account account, Deal deal, int place, ref Draw draw)
    {
        PriceQuote quote = account.Quotes[deal.Quotes.End.Value - 1];
        Agreement paper = Take(account);
        paper.Type = deal.Type switch
        {
            OpportunityType.NewBusiness => ContractType.MasterAgreement,
            OpportunityType.Renewal => ContractType.Renewal,
            _ => ContractType.Amendment,
        };
        paper.Deal = place;
        paper.Quote = deal.Quotes.End.Value - 1;
        paper.Closed = deal.Closed;
        int delay = draw.Chance(ContractAssumptions.SignedAtOnce) ? 0 : draw.Whole(1, ContractAssumptions.SignatureDelayMost);
        paper.Signed = deal.Closed.AddDays(delay);
        paper.Value = quote.Total;
        paper.TermMonths = deal.TermMonths;
        paper.MonthsLived = deal.TermMonths;
        paper.Schedule = (PaymentSchedule)draw.Weighted(ContractAssumptions.ScheduleWeights(deal.TermMonths, account.Profile.Size));
        paper.Recognition = draw.Chance(ContractAssumptions.RecognisedMonthly) || deal.TermMonths % 3 != 0
            ? RecognitionType.Monthly
            : RecognitionType.Quarterly;
        paper.AutoRenew = draw.Chance(ContractAssumptions.AutoRenew);
        paper.NoticeDays = ContractAssumptions.NoticeDays[draw.Weighted(ContractAssumptions.NoticeWeights(account.Profile.Size))];
        paper.Signatory = SignatoryOf(account, paper.Signed);
        return paper;
    }

    /// <summary>A first contract or renewal runs its own term, which amendments will share.</summary>
    private static void BeginTerm(Scene scene, Agreement paper, Deal deal, int place, ref Draw draw)
    {
        Account account = scene.Account;
        paper.Start = deal.Renews >= 0
            ? account.Agreements[deal.Renews].LastDay.AddDays(1)
            : FirstDay(paper.Signed, ref draw);
        paper.Main = paper.Place;
        account.MainAgreement = paper.Place;
        Draw end = account.Dice.Roll(EarlyEnd, place);
        if (paper.TermMonths >= 12 && end.Chance(ContractAssumptions.CutShortPerYear * paper.TermMonths / 12))
            paper.MonthsLived = 3 * end.Whole(1, paper.TermMonths / 3 - 1);
    }

    /// <summary>An amendment starts on the next monthly day of the agreement that it amends and ends with it.</summary>
    private static void JoinTerm(Account account, Agreement paper)
    {
        Agreement main = account.Agreements[account.MainAgreement];
        paper.Main = main.Place;
        paper.Start = main.Start.AddMonths(main.TermMonths - paper.TermMonths);
        paper.MonthsLived = main.MonthsLived - (main.TermMonths - paper.TermMonths);
        paper.Schedule = main.Schedule;
        paper.AutoRenew = main.AutoRenew;
        paper.NoticeDays = main.NoticeDays;
    }

    /// <summary>Now and then a deal brings a further paper that adds no price: work included in the subscription, or a changed clause.</summary>
    private static void AddSidePaper(Account account, Agreement main, Deal deal, int place)
    {
        Draw draw = account.Dice.Roll(Side, place);
        if (!draw.Chance(ContractAssumptions.SidePaper))
            return;
        Agreement paper = Take(account);
        paper.CopyTermsOf(main);
        bool isWork = deal.Type is OpportunityType.NewBusiness or OpportunityType.CrossSell && draw.Chance(ContractAssumptions.SidePaperIsWork);
        paper.Type = isWork ? ContractType.SOW : ContractType.Amendment;
        paper.Value = Money.Zero;
        paper.Recognition = RecognitionType.Milestone;
    }

    private static Agreement Take(Account account)
    {
        int place = account.Agreements.Count;
        Agreement paper = account.Agreements.Take();
        paper.Place = place;
        paper.Id = new ContractId(account.Key(place + 1));
        return paper;
    }

    private static DateOnly FirstDay(DateOnly signed, ref Draw draw)
    {
        double way = draw.Unit();
        DateOnly start = way < ContractAssumptions.StartsAtOnce ? signed
            : way < ContractAssumptions.StartsAtOnce + ContractAssumptions.StartsWithinWeek ? signed.AddDays(draw.Whole(1, ContractAssumptions.StartsWithinDays))
            : Calendar.MonthEnd(signed).AddDays(1);
        // Every month has a 28th, so that contract months never drift.
        return start.Day > 28 ? Calendar.MonthEnd(start).AddDays(1) : start;
    }

    private static void Install(Account account, Deal deal, DateOnly start)
    {
        foreach (DealLine line in deal.Lines)
        {
            if (account.InstallOf(line.Product) is { } running)
            {
                running.Seats = deal.Type == OpportunityType.Renewal ? line.Seats : running.Seats + line.Seats;
                running.AnnualPrice = line.AnnualPrice;
                continue;
            }

            int place = account.Installs.Count;
            Draw draw = account.Dice.Roll(Installing, place);
            Install install = account.Installs.Take();
            install.Id = new CustomerProductId(account.Key(place + 1));
            install.Product = line.Product;
            install.InstalledOn = start;
            install.AnnualPrice = line.AnnualPrice;
            install.Seats = line.Seats;
            install.FirstSeats = line.Seats;
            install.IntendedUse = Math.Clamp(
                draw.Normal(ContractAssumptions.IntendedUse, ContractAssumptions.IntendedUseDeviation), ContractAssumptions.IntendedUseLeast, 1);
            install.UpgradeLagDays = (int)(draw.LogNormal(ContractAssumptions.UpgradeLagDays, ContractAssumptions.UpgradeLagSigma)
                * (ContractAssumptions.UpgradeLagOfTheSlow - account.Traits.Maturity));
        }
    }

    private static int SignatoryOf(Account account, DateOnly day)
    {
        int best = 0;
        int bestRank = int.MaxValue;
        for (int i = 0; i < account.Contacts.Count; i++)
        {
            Contact contact = account.Contacts[i];
            int rank = contact.Role switch { ContactRole.DecisionMaker => 0, ContactRole.Champion => 1, _ => 2 };
            if (contact.IsAround(day) && rank < bestRank)
                (best, bestRank) = (i, rank);
        }

        return best;
    }

    private static double MeanFit(Account account, Deal deal)
    {
        double sum = 0;
        foreach (DealLine line in deal.Lines)
            sum += Catalogue.CategoryFit(account.Profile.Industry, line.Product.Category);
        return sum / deal.Lines.Length;
    }

    private static string Label(ContractType type) => type switch
    {
        ContractType.MasterAgreement => "A master agreement",
        ContractType.Renewal => "A renewal",
        _ => "An amendment",
    };
}
