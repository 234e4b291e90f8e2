using Salescape.Schema;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Assumptions;

/// <summary>What tickets are about, how grave they are, and how they come in. Weights and shares; judgement, so that the mixes named come
/// out.</summary>
internal static class TicketMixAssumptions
{
    /// <summary>Weights of <see cref="TicketType"/> of what nobody else had before (metric 94: question 38, bug 22, configuration 16,
    /// request 11, performance 8, security 5 %; known problems and outages add bugs and slowness).</summary>
    public static ReadOnlySpan<double> Types => [6, 13.6, 51, 20, 2.6, 7];

    /// <summary>The same in the first days of an install (metric 94: question and configuration 65 %).</summary>
    public static ReadOnlySpan<double> TypesOfBeginners => [4, 9, 54, 24, 4, 4];

    /// <summary>Days for which people count as beginners.</summary>
    public const int BeginnersDays = 90;

    /// <summary>How much more a ticket is about a bug or slowness at the full hidden defect of the version.</summary>
    public const double FaultsOfDefect = 4;

    /// <summary>How much more often a question is about a bill in the first week of a month (metric 95).</summary>
    public const double BillingInFirstWeek = 2;

    /// <summary>Days from a customer's first day until it asks about bills: the first one is out by then. Judgement.</summary>
    public const int DaysUntilBilled = 21;

    /// <summary>Days for which an invoice is asked about. Judgement.</summary>
    public const int LatelyDays = 60;

    /// <summary>Days for which a payment is asked about. Judgement.</summary>
    public const int PaidLatelyDays = 21;

    /// <summary>Times that an account has something explained until it knows, and how often somebody who would ask it again thinks of
    /// something else. Judgement.</summary>
    public const int ToldUntilKnown = 2;

    /// <inheritdoc cref="ToldUntilKnown"/>
    public const int Rethinks = 4;

    /// <summary>Chance that a known problem that is met again is reported a second and a third time by an account, mostly by somebody who
    /// has not heard of the first; nobody reports it a fourth time. Judgement.</summary>
    public static ReadOnlySpan<double> ReportsAgain => [0.55, 0.2];

    /// <summary>Weights of <see cref="TicketEnvironment"/> (metric 97: 82, 12, 6 %).</summary>
    public static ReadOnlySpan<double> Environments => [81, 12.5, 6.5];

    /// <summary>How grave a ticket is felt to be by type, in standard deviations: bug, request, question, configuration, performance,
    /// security.</summary>
    public static ReadOnlySpan<double> GravityOfType => [0.45, -1.0, -0.35, 0.0, 0.5, 0.75];

    /// <summary>What the matter adds to it: bills, teaching and other small matters press less, a closed door more. Judgement.</summary>
    public static double GravityOf(HelpCase about) =>
        about.Category switch
        {
            TicketCategory.Billing => -0.2,
            TicketCategory.Training => -0.35,
            TicketCategory.Other => -0.35,
            TicketCategory.Access => 0.2,
            _ => about.HasPassed ? GravityOfPassing : 0,
        };

    /// <summary>What it takes from it that the trouble was over before it was reported. Judgement.</summary>
    public const double GravityOfPassing = -0.7;

    /// <summary>Chance that somebody gives a matter the step above the highest that it deserves: every desk has such customers.
    /// Judgement.</summary>
    public const double Exaggerates = 0.07;

    /// <summary>The highest severity and priority that a matter may have: wishes and lessons keep nobody from work, questions and settings
    /// can wait for some hours; what is broken, slow, insecure or locked may be critical, a
    /// nuisance, what is over, and what is only asked about security or found by a scanner not. Judgement.</summary>
    public static (TicketSeverity Severity, Priority Priority) MostOf(HelpCase about) =>
        about.Type switch
        {
            TicketType.FeatureRequest => (TicketSeverity.Major, Priority.Medium),
            TicketType.Question when about.Category is TicketCategory.Training or TicketCategory.Other => (
                TicketSeverity.Major,
                Priority.Medium
            ),
            TicketType.Question => (TicketSeverity.Major, Priority.High),
            TicketType.Configuration when about.Category is not (TicketCategory.Access or TicketCategory.Integration) => (
                TicketSeverity.Critical,
                Priority.High
            ),
            TicketType.Security when about.Cause == RootCause.Documentation || !about.About.IsEmpty => (
                TicketSeverity.Major,
                Priority.High
            ),
            TicketType.Security when about.Category is TicketCategory.Technical => (TicketSeverity.Critical, Priority.High),
            TicketType.Bug when about.MayLast || about.HasPassed => (TicketSeverity.Critical, Priority.High),
            _ => (TicketSeverity.Blocker, Priority.Critical),
        };

    /// <summary>The same of a known problem by its <see cref="Priority"/>, and how customers differ in it.</summary>
    public static ReadOnlySpan<double> GravityOfIssue => [-0.9, -0.1, 0.8, 1.7];

    /// <inheritdoc cref="GravityOfIssue"/>
    public const double GravityWithinIssue = 0.5;

    /// <summary>Share of those about what was broken at the account before that name the former ticket, and days for which it is
    /// remembered. Judgement.</summary>
    public const double Remembers = 0.85;

    /// <inheritdoc cref="Remembers"/>
    public const int RememberedDays = 330;

    /// <summary>Share of those about something broken, slow or insecure that say how many users are hit. Judgement.</summary>
    public const double TellsUsers = 0.55;

    /// <summary>What an outage and a trial environment add to it.</summary>
    public const double GravityOfOutage = 1.5;

    /// <inheritdoc cref="GravityOfOutage"/>
    public const double GravityElsewhere = -0.8;

    /// <summary>What each tier above Bronze adds (metric 96: Platinum raises more of High and Critical).</summary>
    public const double GravityPerTier = 0.08;

    /// <summary>What each unit of contentment below 0 adds. Judgement.</summary>
    public const double GravityPerDiscontent = 0.15;

    /// <summary>Gravity from which a ticket is Major, Critical, a Blocker.</summary>
    public static ReadOnlySpan<double> SeverityFrom => [0.0, 1.20, 2.06];

    /// <summary>Gravity, with what the customer makes of it, from which priority is Medium, High, Critical (metric 96: 28, 46, 20, 6
    /// %).</summary>
    public static ReadOnlySpan<double> PriorityFrom => [-0.86, 0.67, 1.70];

    /// <summary>Standard deviation of what the customer makes of it (metric 96: severity and priority correlate at 0.6 to 0.8).</summary>
    public const double PressingDeviation = 0.55;

    /// <summary>Weights of <see cref="TicketChannel"/>: e-mail, phone, chat, portal, API (metric 98: 33, 10, 19, 33, 5 %), and outside
    /// office hours.</summary>
    public static ReadOnlySpan<double> Channels => [33, 11, 22, 32, 4.5];

    /// <inheritdoc cref="Channels"/>
    public static ReadOnlySpan<double> ChannelsAtNight => [46, 0, 0, 46, 8];

    /// <summary>How much more often what is critical is told by phone or chat. Judgement.</summary>
    public const double SpokenIfCritical = 2.5;

    /// <summary>Weight of asking by role: administrators are asked by their colleagues first. By <see cref="UserRole"/>;
    /// judgement.</summary>
    public static ReadOnlySpan<double> AsksByRole => [6, 2.5, 1.5, 1, 0.4];

    /// <summary>Exponent by which the further causes of one symptom are met less often. Judgement: faults of software and their causes are
    /// met in Zipf-like proportions (metric 122).</summary>
    public const double CauseZipf = 0.7;

    /// <summary>Exponent by which features further down the menu are asked about less (section 4: Zipf).</summary>
    public const double FeatureZipf = 0.6;
}
