using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Assumptions;

/// <summary>How support can be reached, when, and what a contact costs.</summary>
internal static class ChannelAssumptions
{
    /// <summary>
    /// What a minute of work on a ticket costs, US cents, by <see cref="Plan.DeskLevel"/>: about 60,000 dollars a year in the first
    /// line and 150,000 for an engineer, wages and overheads. With some 75 minutes a ticket a business case costs 25 to
    /// 60 dollars (metric 117 [S61], technical cases).
    /// </summary>
    public static ReadOnlySpan<int> CentsAMinute => [50, 65, 85, 120, 120];

    /// <summary>What a contact costs besides, US cents: telephony and the wait at the line, licences of the chat and mail tools. Judgement
    /// after the differences of metric 117 [S61].</summary>
    public static int ContactCents(SupportChannelName channel) =>
        channel switch
        {
            SupportChannelName.Phone => 720,
            SupportChannelName.Chat => 210,
            SupportChannelName.Email => 130,
            SupportChannelName.Social => 90,
            _ => 60,
        };

    /// <summary>Social media are answered in working hours only; the row for the rest of the week is kept for a trial that ended.
    /// Judgement.</summary>
    public static bool IsActive(SupportChannelName channel, bool isAroundTheClock) =>
        channel != SupportChannelName.Social || !isAroundTheClock;

    /// <summary>When somebody answers.</summary>
    public static Text HoursOf(SupportChannelName channel, bool isAroundTheClock) => Hours[(int)channel * 2 + (isAroundTheClock ? 1 : 0)];

    private static readonly Text[] Hours = Array.ConvertAll<string, Text>(
        [
            "Monday to Friday, 08:00 to 18:00 at the customer's site; answers to standard tickets",
            "24 hours, 7 days; for tickets with a target round the clock",
            "Monday to Friday, 08:00 to 18:00 at the customer's site",
            "24 hours, 7 days; hotline for tickets with a target round the clock",
            "Monday to Friday, 08:00 to 18:00 at the customer's site",
            "24 hours, 7 days; priority queue for tickets with a target round the clock",
            "Open at all times, worked on Monday to Friday, 08:00 to 18:00 at the customer's site",
            "24 hours, 7 days; for tickets with a target round the clock, opened by hand or by program",
            "Monday to Friday, 09:00 to 17:00 UTC; what needs a ticket is moved to the portal",
            "Saturday and Sunday, 09:00 to 17:00 UTC; trial, ended",
        ],
        Text.Of
    );
}
