using Salescape.Schema;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Assumptions;

/// <summary>How long people work on tickets, and how they log it.</summary>
internal static class TicketEffortAssumptions
{
    /// <summary>Median minutes of a piece of work by <see cref="WorkKind"/>, and sigma of their log (metric 114: median 45, mean 75 a
    /// ticket; section 4: sigma 0.7 to 0.9).</summary>
    public static ReadOnlySpan<double> WorkMinutes => [6, 20, 24, 16, 24, 9, 7, 17, 6, 11, 34];

    /// <inheritdoc cref="WorkMinutes"/>
    public const double WorkSigma = 0.65;

    /// <summary>The most minutes of one entry by <see cref="WorkKind"/> where something is broken, slow or insecure: whoever would sit
    /// longer over a mail or a note has done something else as well. Judgement.</summary>
    public static ReadOnlySpan<int> WorkMost => [25, 120, 210, 60, 120, 45, 30, 45, 20, 30, 300];

    /// <summary>The same where something only has to be told, granted or set, or is known from other tickets. Judgement.</summary>
    public static ReadOnlySpan<int> WorkMostIfSimple => [15, 35, 50, 45, 40, 25, 20, 35, 15, 20, 60];

    /// <summary>The most minutes of an entry about a ticket.</summary>
    /// <param name="kind">What was done.</param>
    /// <param name="about">What it is about.</param>
    /// <param name="isKnown">Whether the desk knows the problem from other tickets.</param>
    public static int MostOf(WorkKind kind, HelpCase about, bool isKnown)
    {
        // What operations has put right, or nobody has found, is written up by the desk.
        bool isWritten = kind == WorkKind.Fix && about.Cause == RootCause.Infrastructure;
        bool isSimple = isKnown || isWritten || (!about.IsFault && about.Type != TicketType.Security);
        return isSimple ? WorkMostIfSimple[(int)kind] : WorkMost[(int)kind];
    }

    /// <summary>How much more work by <see cref="TicketType"/> (metric 114: bug and security three times).</summary>
    public static ReadOnlySpan<double> MoreWorkByType => [1.42, 0.83, 0.83, 1.03, 1.36, 1.65];

    /// <summary>Share of work that is billed: what goes beyond support, such as setting up and teaching; anything else.</summary>
    public const double BilledBeyondSupport = 0.14;

    /// <inheritdoc cref="BilledBeyondSupport"/>
    public const double Billed = 0.02;

    /// <summary>Share of an entry's minutes in which its comment is written, least and most: the rest is looking and thinking.
    /// Judgement.</summary>
    public static (double Min, double Max) Writing => (0.2, 0.75);

    /// <summary>Chance that what somebody does on a ticket on one day is logged as one entry. Judgement.</summary>
    public const double LogsSitting = 0.15;

    /// <summary>Minutes from which people log in steps of five, and the chance of it. Judgement.</summary>
    public const int RoundsFrom = 12;

    /// <inheritdoc cref="RoundsFrom"/>
    public const double RoundsLog = 0.7;
}
