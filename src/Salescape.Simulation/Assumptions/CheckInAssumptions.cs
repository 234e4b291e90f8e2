using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>How customers are looked after: which activities, how often, with whom, in which mood. Set for the mix of metric 161 and 0.7
/// activities a customer and month.</summary>
internal static class CheckInAssumptions
{
    /// <summary>Annual contract value from which each step of effort begins, US dollars. Judgement: a manager's time costs more than the
    /// smallest customers pay, so they get a first call and a word now and then; the largest are talked to every other week.</summary>
    public static ReadOnlySpan<int> EffortFrom => [0, 3_000, 10_000, 25_000, 50_000, 150_000];

    /// <summary>Business reviews held a year by step of effort (metric 160: small 0 to 1, mid 2, enterprise 4); none below 10,000 dollars a
    /// year.</summary>
    public static ReadOnlySpan<double> ReviewsPerYear => [0, 0, 1.75, 2.25, 3.8, 4.8];

    /// <summary>Factor by step of effort on the chance of a training. Judgement.</summary>
    public static ReadOnlySpan<double> TrainsByEffort => [0.6, 0.75, 1, 1.1, 1.15, 1.15];

    /// <summary>The same on that of a training that is not the first.</summary>
    public static ReadOnlySpan<double> TrainsAgainByEffort => [0.15, 0.4, 1, 1.3, 1.6, 2];

    /// <summary>The same on health checks and check-ins.</summary>
    public static ReadOnlySpan<double> CareByEffort => [0.85, 0.85, 0.88, 1.4, 2.2, 3.8];

    /// <summary>The same on escalations: who pays little is seldom listened to by a manager.</summary>
    public static ReadOnlySpan<double> EscalatesByEffort => [0.4, 0.65, 1.05, 1.3, 1.6, 1.8];

    /// <summary>The same on the chance that an activity agrees on the next one.</summary>
    public static ReadOnlySpan<double> AgreesByEffort => [0.35, 0.5, 0.85, 0.98, 1.12, 1.3];

    /// <summary>The same on minutes.</summary>
    public static ReadOnlySpan<double> MinutesByEffort => [0.6, 0.75, 0.95, 1.05, 1.1, 1.2];

    /// <summary>The same on the people of the customer beyond the first.</summary>
    public static ReadOnlySpan<double> CompanyByEffort => [0.15, 0.4, 0.85, 1.1, 1.35, 1.5];

    /// <summary>The step of effort up to which hardly anybody comes beside the first.</summary>
    public const int Touching = 0;

    /// <summary>The most people of the customer in an activity of that step.</summary>
    public const int MaxGuestsIfTouching = 2;

    /// <summary>Business reviews take place in these days of a quarter, from 0: the second to the sixth week, when its figures are
    /// out.</summary>
    public const int ReviewsFrom = 7;

    /// <inheritdoc cref="ReviewsFrom"/>
    public const int ReviewsUntil = 41;

    /// <summary>Days that a customer has been one before its first business review. Judgement.</summary>
    public const int BeforeFirstReview = 60;

    /// <summary>Chance of a training for the leading product of a first contract, for each other product of it, and for one added later.
    /// Judgement.</summary>
    public const double TrainsFirst = 0.85;

    /// <inheritdoc cref="TrainsFirst"/>
    public const double TrainsOther = 0.45;

    /// <inheritdoc cref="TrainsFirst"/>
    public const double TrainsLater = 0.45;

    /// <summary>Days from an install to its training, least and most. Judgement.</summary>
    public static (int Min, int Max) TrainingDays => (5, 35);

    /// <summary>Chance of a training when a new generation of a product is taken up. Judgement.</summary>
    public const double TrainsRelease = 0.20;

    /// <summary>Chance of an escalation in a month: at best health, and what full concern adds. Judgement.</summary>
    public static (double Base, double Concern) Escalations => (0.022, 0.16);

    /// <summary>What a release full of faults adds to it. Judgement.</summary>
    public const double EscalationOfDefect = 0.15;

    /// <summary>Chance of a health check in a month: at best health, and what full concern adds. Judgement.</summary>
    public static (double Base, double Concern) HealthChecks => (0.029, 0.083);

    /// <summary>The same of a check-in beyond those agreed before.</summary>
    public static (double Base, double Concern) CheckIns => (0.0345, 0.069);

    /// <summary>Health scores, hundredths of a point, at which concern begins and is full.</summary>
    public static (int Begins, int Full) Concern => (70_00, 30_00);

    /// <summary>Share of agreed follow-ups that take place on their day, and that are put off. Judgement: most are kept.</summary>
    public const double Kept = 0.76;

    /// <inheritdoc cref="Kept"/>
    public const double PutOff = 0.14;

    /// <summary>Days by which a follow-up is put off, least and most. Judgement.</summary>
    public static (int Min, int Max) PutOffDays => (2, 9);

    /// <summary>Share of those that are a health check; the others are check-ins.</summary>
    public const double KeptAsHealthCheck = 0.22;

    /// <summary>Share of check-ins left once the customer has given notice.</summary>
    public const double AfterNotice = 0.4;

    /// <summary>Chance that an activity agrees on the next one, by <see cref="ActivityType"/>. Judgement.</summary>
    public static ReadOnlySpan<double> AgreesOnNext => [0.56, 0.42, 0.28, 0.32, 0.70];

    /// <summary>Days until then, least and most, by <see cref="ActivityType"/>. Judgement.</summary>
    public static ReadOnlySpan<int> NextMin => [28, 21, 14, 21, 3];

    /// <inheritdoc cref="NextMin"/>
    public static ReadOnlySpan<int> NextMax => [75, 45, 30, 60, 12];

    /// <summary>Typical minutes by <see cref="ActivityType"/> (metric 161: check-in 25, health check 30, training and review 60, escalation
    /// 40).</summary>
    public static ReadOnlySpan<int> Minutes => [60, 30, 60, 25, 40];

    /// <summary>Sigma of the log of minutes, which are rounded to fives. Judgement.</summary>
    public const double MinutesSigma = 0.22;

    /// <summary>How likely an activity is on a weekday, Monday first, relative to the best. Judgement: mid-week is for customers.</summary>
    public static ReadOnlySpan<double> Weekdays => [0.60, 0.95, 1, 0.90, 0.45, 0.5, 0.5];

    /// <summary>Days tried before an activity takes the next working day.</summary>
    public const int DaysTried = 12;

    /// <summary>Contentment heard in an activity is the mood of the account, times this, plus noise of deviation 1. Judgement.</summary>
    public const double HeardPerContentment = 1.35;

    /// <summary>What is taken from it where a product is little used, or less than before. Judgement.</summary>
    public const double HeardLessIfUseIsLow = 1.1;

    /// <summary>What an activity's kind adds to what is heard, by <see cref="ActivityType"/>. Judgement.</summary>
    public static ReadOnlySpan<double> HeardByType => [0.1, 0, 0.45, 0.1, -1.3];

    /// <summary>Heard contentment from which sentiment is positive, and from which it is not negative (metric 162: 50, 38, 12).</summary>
    public static (double Positive, double Neutral) Heard => (-0.65, -3.15);

    /// <summary>Share of activities from which something follows, by <see cref="ActivityType"/>. Judgement.</summary>
    public static ReadOnlySpan<double> HasActions => [0.95, 0.72, 0.55, 0.5, 1];

    /// <summary>People of the customer beyond the first, mean, by <see cref="ActivityType"/>; of trainings, users. Judgement.</summary>
    public static ReadOnlySpan<double> Company => [1.6, 0.5, 3.2, 0.2, 1.1];

    /// <summary>The most people of the customer in one activity.</summary>
    public const int MaxGuests = 8;

    /// <summary>Days before its end from which activities speak of the renewal.</summary>
    public const int RenewalInSight = 150;

    /// <summary>Days in which a new release is a subject.</summary>
    public const int ReleaseIsNew = 60;

    /// <summary>Change of utilisation against three months before, hundredths of a point, from which it is called rising or
    /// falling.</summary>
    public const int UseMoves = 4_00;

    /// <summary>Days after its due date until an unpaid invoice is spoken of, and after which nobody speaks of it any more.
    /// Judgement.</summary>
    public const int OverdueUnspoken = 8;

    /// <inheritdoc cref="OverdueUnspoken"/>
    public const int OverdueForgotten = 150;

    /// <summary>Hidden defect of a release from which customers complain of it.</summary>
    public const double DefectNoticed = 0.45;

    /// <summary>Days that activities of one kind about one product lie apart at least. Judgement.</summary>
    public const int LikeApart = 8;

    /// <summary>Teams of a customer that talks are about. Judgement: a manager deals with the same few.</summary>
    public const int TeamsTalkedOf = 3;

    /// <summary>What is agreed, by <see cref="Life.Agreement"/>, relative to each other; each only where the books give reason for it.
    /// Judgement: what presses goes before what is nice to have.</summary>
    public static ReadOnlySpan<double> Agreements => [0, 1.0, 0.7, 0.5, 0.5, 0.9, 0.5, 2.2, 2.5, 3.0, 3.0, 2.0, 2.5];

    /// <summary>How much likelier a ticket is dealt with after an escalation, and something to read is sent after a training.
    /// Judgement.</summary>
    public const double TicketIfEscalated = 8;

    /// <inheritdoc cref="TicketIfEscalated"/>
    public const double GuideIfTrained = 3;

    /// <summary>Share of licences in use, hundredths of a per cent, below which unused ones are spoken of, and from which more are.
    /// Judgement.</summary>
    public const int Little = 60_00;

    /// <inheritdoc cref="Little"/>
    public const int Much = 95_00;

    /// <summary>Share of what depends on the two people alone that is done by the next talk. Judgement.</summary>
    public const double DoesAsAgreed = 0.72;

    /// <summary>Share of what was not done that is agreed on again. Judgement.</summary>
    public const double AgreesAgain = 0.5;

    /// <summary>Share of talks that go on with the subject of the one before. Judgement.</summary>
    public const double GoesOn = 0.45;

    /// <summary>Users that still are a handful.</summary>
    public const int Handful = 6;

    /// <summary>Licences of a customer up to which nobody there has departments. Judgement.</summary>
    public const int SeatsOfFew = 12;

    /// <summary>Share of records without a next date that say so, or how it goes on. Judgement: the column is empty already.</summary>
    public const double SaysNoNext = 0.3;

    /// <summary>Days for which an agreement is looked back on. Judgement: two quarters.</summary>
    public const int Remembered = 190;

    /// <summary>Days after the one agreed on up to which a talk is on time, and from which nobody calls it late any more.
    /// Judgement.</summary>
    public const int OnTime = 1;

    /// <inheritdoc cref="OnTime"/>
    public const int LateUntil = 21;
}
