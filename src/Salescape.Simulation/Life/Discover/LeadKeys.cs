using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>
/// Where the keys of a lead's rows lie. An account's keys are those of a block that bears its number; leads of accounts
/// use the lower half of it, onlookers share the upper halves.
/// </summary>
/// <param name="Lead">The number of the lead, and of its referral.</param>
/// <param name="Engagements">What engagement keys are counted from.</param>
/// <param name="Registrations">What attendance keys are counted from.</param>
internal readonly record struct LeadKeys(long Lead, long Engagements, long Registrations)
{
    /// <summary>The most engagements of one lead.</summary>
    public const int MaxTouches = 100;

    /// <summary>The most webinars that one lead registers for.</summary>
    public const int MaxRegistrations = 10;

    private const int Block = 1_000;
    private const int LargeBlock = 10_000;

    /// <summary>Onlookers in the upper half of a block if each needs the keys of its registrations, or of a large one if each needs those
    /// of its engagements.</summary>
    private const int Sharing = Block / 2 / MaxRegistrations;

    public LeadId LeadId => new(Lead);

    public PartnerReferralId ReferralId => new(Lead);

    /// <summary>The keys of the lead of an account's deal.</summary>
    /// <param name="account">The account.</param>
    /// <param name="opportunity">The deal's index.</param>
    public static LeadKeys Of(Account account, int opportunity) =>
        new(account.Key(opportunity + 1), account.LargeKey(opportunity * MaxTouches), account.Key(opportunity * MaxRegistrations));

    /// <summary>The keys of an onlooker.</summary>
    public static LeadKeys OfOnlooker(long number)
    {
        long block = number / Sharing + 1;
        long index = number % Sharing;
        return new(
            (number / (Block / 2) + 1) * Block + Block / 2 + number % (Block / 2),
            block * LargeBlock + LargeBlock / 2 + index * MaxTouches,
            block * Block + Block / 2 + index * MaxRegistrations
        );
    }

    public CampaignEngagementId EngagementId(int index) => new(Engagements + index);

    public WebinarAttendanceId AttendanceId(int index) => new(Registrations + index);
}
