using Salescape.Schema;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Life;

/// <summary>
/// The vendor's health score: five sub-scores of what the tables showed by a day, in whole numbers, so that the same
/// can be computed from the rows.
/// </summary>
internal static class HealthScoring
{
    /// <summary>The score of a day that follows those scored before.</summary>
    public static HealthScore Of(Account account, DateOnly day)
    {
        HealthBook book = account.Health;
        UseSum? use = book.UseOn(day);
        int usage = UsageOf(account, use, day);
        int support = SupportOf(account, use, day);
        int payment = PaymentOf(account, day);
        int engagement = EngagementOf(book, use, day);
        int sentiment = SentimentOf(book, day);
        ReadOnlySpan<int> weights = HealthAssumptions.Weights;
        int overall =
            (weights[0] * usage + weights[1] * support + weights[2] * payment + weights[3] * engagement + weights[4] * sentiment + 50)
            / 100;
        int count = book.Scores.Count;
        int change = count < HealthAssumptions.ScoresPerMonth ? 0 : overall - book.Scores[count - HealthAssumptions.ScoresPerMonth].Overall;
        HealthTrend trend = change switch
        {
            >= HealthAssumptions.TrendChange => HealthTrend.Improving,
            <= -HealthAssumptions.TrendChange => HealthTrend.Declining,
            _ => HealthTrend.Stable,
        };
        return new HealthScore
        {
            Ordinal = count + 1,
            Day = day,
            Usage = usage,
            Support = support,
            Payment = payment,
            Engagement = engagement,
            Sentiment = sentiment,
            Overall = overall,
            Change = change,
            Trend = trend,
            Risk = RiskOf(overall, trend),
        };
    }

    /// <summary>Level and breadth of the last measured week, and its utilisation against three months before.</summary>
    private static int UsageOf(Account account, UseSum? use, DateOnly day)
    {
        if (use is not { } now)
            return BeforeUseOf(account, day);
        int level = Math.Clamp(HealthAssumptions.LevelAtNone + now.Utilization * HealthAssumptions.LevelPerUseTenths / 10, 0, 100_00);
        int breadth = (int)(now.Breadth / now.Installs);
        int trend = account.Health.UseOn(now.Ends.AddDays(-HealthAssumptions.TrendDays)) is { } before
            ? Math.Clamp(now.Utilization - before.Utilization, -HealthAssumptions.TrendMax, HealthAssumptions.TrendMax)
            : 0;
        int blend = (HealthAssumptions.LevelTenths * level + (10 - HealthAssumptions.LevelTenths) * breadth) / 10;
        return Bend(blend + trend);
    }

    /// <summary>Before the first measured week, how many of the licences first bought have a named user.</summary>
    private static int BeforeUseOf(Account account, DateOnly day)
    {
        int licences = 0;
        foreach (LineItem line in account.Opportunities[account.Contracts[0].Opportunity].Lines)
            licences += line.Seats;
        int users = 0;
        foreach (User user in account.Users.Items)
            users += user.Created <= day ? 1 : 0;
        return HealthAssumptions.WithoutUsers + Math.Min(100_00, users * 100_00 / licences) * HealthAssumptions.PerUserTenths / 10;
    }

    /// <summary>Points beyond either knee count for less, so that the best and the worst can still be told apart.</summary>
    private static int Bend(int points)
    {
        const int Room = 100_00 - HealthAssumptions.Knee;
        const int Span = Room + HealthAssumptions.TrendMax;
        return points > HealthAssumptions.Knee ? HealthAssumptions.Knee + (points - HealthAssumptions.Knee) * Room / Span
            : points < Room ? (points + HealthAssumptions.TrendMax) * Room / Span
            : points;
    }

    /// <summary>Half of it how much failed in the last measured week, half how well the customer was helped lately.</summary>
    private static int SupportOf(Account account, UseSum? use, DateOnly day)
    {
        int faults = use is { } now
            ? Math.Max(
                0,
                100_00 - HealthAssumptions.PerError * Math.Max(0, (int)(now.Errors / now.Installs) - HealthAssumptions.ErrorsForgiven)
            )
            : HealthAssumptions.BeforeUse;
        return (faults + HelpOf(account.Help, day)) / 2;
    }

    /// <summary>Grave tickets and broken promises of the last months, and what the customer said of the help.</summary>
    private static int HelpOf(HelpDesk help, DateOnly day)
    {
        DateOnly since = day.AddDays(-HealthAssumptions.TicketDays);
        int grave = 0;
        int broken = 0;
        foreach (Ticket ticket in help.Tickets.Items)
        {
            if (ticket.Created > day)
                break;
            grave += ticket.Created > since && ticket.Priority >= Priority.High ? 1 : 0;
            broken += ticket.AnswerOverdue > since && ticket.AnswerOverdue <= day ? 1 : 0;
            broken += ticket.SolutionOverdue > since && ticket.SolutionOverdue <= day ? 1 : 0;
        }

        int said = 0;
        DateOnly asked = day.AddDays(-HealthAssumptions.SurveyDays);
        foreach (Survey survey in help.Surveys)
        {
            if (survey.Answered > asked && survey.Answered <= day)
                said += HealthAssumptions.PerScore[survey.Score - 1];
        }

        int points =
            HealthAssumptions.HelpAtBest
            + said
            - HealthAssumptions.PerGraveTicket * Math.Min(grave, HealthAssumptions.GraveTicketsMax)
            - HealthAssumptions.PerBreach * Math.Min(broken, HealthAssumptions.BreachesMax);
        return Math.Clamp(points, 0, 100) * 100;
    }

    /// <summary>Days late of the bills that fell due lately, or of the last one that did; a payment is seen once it is booked.</summary>
    private static int PaymentOf(Account account, DateOnly day)
    {
        int invoices = 0;
        int late = 0;
        DateOnly since = FirstBillThatCounts(account, day);
        foreach (Invoice invoice in account.Invoices.Items)
        {
            if (invoice.Due < since || !IsDue(invoice, day))
                continue;
            DateOnly booked = day.AddDays(-HealthAssumptions.BookingDays);
            DateOnly paid = invoice.PaidOn <= booked ? invoice.PaidOn : booked;
            late += Math.Clamp(paid.DayNumber - invoice.Due.DayNumber, 0, HealthAssumptions.DaysLateMax);
            invoices++;
        }

        return invoices == 0 ? HealthAssumptions.BeforePayment : Math.Max(0, 100_00 - late * HealthAssumptions.PerDayLate / invoices);
    }

    /// <summary>The first due date that counts: what fell due lately does, or else the last bill before.</summary>
    private static DateOnly FirstBillThatCounts(Account account, DateOnly day)
    {
        DateOnly since = day.AddDays(1 - HealthAssumptions.PaymentDays);
        DateOnly last = DateOnly.MinValue;
        foreach (Invoice invoice in account.Invoices.Items)
        {
            if (invoice.Due > last && IsDue(invoice, day))
                last = invoice.Due;
        }

        return last < since ? last : since;
    }

    private static bool IsDue(Invoice invoice, DateOnly day) => invoice.Due <= day && invoice.Issued <= day && invoice.CancelledOn > day;

    /// <summary>Half of it activities held, half how often users log in.</summary>
    private static int EngagementOf(HealthBook book, UseSum? use, DateOnly day)
    {
        DateOnly since = day.AddDays(-HealthAssumptions.EngagementDays);
        int held = 0;
        foreach (Activity activity in book.Activities)
            held += since < activity.Day && activity.Day <= day ? 1 : 0;
        int touches = HealthAssumptions.Touches[Math.Min(held, HealthAssumptions.Touches.Length - 1)];
        int logins = use is { } now ? Math.Min(100_00, now.LoginsPerUser * HealthAssumptions.PerLogin) : HealthAssumptions.BeforeUse;
        return (touches + logins) / 2;
    }

    /// <summary>The mood of the activities held, drawn a little to the middle.</summary>
    private static int SentimentOf(HealthBook book, DateOnly day)
    {
        int points = HealthAssumptions.SentimentPrior * HealthAssumptions.SentimentPriorPoints;
        int voices = HealthAssumptions.SentimentPrior;
        DateOnly since = day.AddDays(-HealthAssumptions.SentimentDays);
        foreach (Activity activity in book.Activities)
        {
            if (activity.Day <= since || activity.Day > day)
                continue;
            points += HealthAssumptions.SentimentPoints[(int)activity.Sentiment];
            voices++;
        }

        return points * 100 / voices;
    }

    private static RiskLevel RiskOf(int overall, HealthTrend trend)
    {
        int seen = trend == HealthTrend.Declining ? overall - HealthAssumptions.DecliningPenalty : overall;
        int level = 0;
        while (level < HealthAssumptions.RiskFloors.Length && seen < HealthAssumptions.RiskFloors[level])
            level++;
        return (RiskLevel)level;
    }
}
