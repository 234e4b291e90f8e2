using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>How a notice went out, in which words, and what has become of it by the as-of.</summary>
/// <param name="Channel">How it was sent.</param>
/// <param name="Fails">Whether it came back.</param>
/// <param name="IsConfirmed">Whether it is known to have arrived.</param>
/// <param name="Read">When it was read; null if that is not known.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Message">Its text.</param>
internal readonly record struct NoticeDelivery(
    NotificationChannel Channel,
    bool Fails,
    bool IsConfirmed,
    DateOnly? Read,
    Text Subject,
    Text Message
)
{
    private static readonly Purpose Delivery = new("notice delivery");
    private static readonly Purpose Wording = new("notice wording");

    /// <summary>Sends a notice and tells it; nothing if it would be sent after the as-of.</summary>
    /// <param name="scene">Whose people it goes to.</param>
    /// <param name="telling">What it is told with.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="facts">What its words may speak of; whom it addresses is added.</param>
    public static void Tell(Scene scene, Telling telling, in Notice notice, ref Facts facts)
    {
        if (scene.Sees(notice.Day) && !telling.IsTooOld(notice.Day))
            NotificationRows.Write(telling, notice, Of(scene, notice, ref facts));
    }

    private static NoticeDelivery Of(Scene scene, in Notice notice, ref Facts facts)
    {
        Account account = scene.Account;
        Draw draw = scene.Dice.Roll(Delivery, notice.Ordinal);
        int channel = draw.Weighted(notice.User < 0 ? NoticeAssumptions.ChannelsOfAccount : NoticeAssumptions.Channels(notice.Type));
        bool fails = draw.Chance(NoticeAssumptions.Fails[channel]);
        bool isRead = draw.Chance(NoticeAssumptions.Read[channel]) && !fails;
        int days = (int)
            Math.Min(NoticeAssumptions.ReadWithinDays, draw.LogNormal(NoticeAssumptions.ReadAfterDays, NoticeAssumptions.ReadAfterSigma));
        bool isConfirmed = !draw.Chance(NoticeAssumptions.NeverConfirmed[channel]) && notice.Day < scene.AsOf;
        DateOnly? read = isRead && scene.Sees(notice.Day.AddDays(days)) ? notice.Day.AddDays(days) : null;
        if (notice.User >= 0)
            facts.Set(Fact.Contact, account.Users[notice.User].Name.First);
        facts.Set(Fact.Account, account.Identity.Short);
        Draw words = scene.Dice.Roll(Wording, notice.Ordinal);
        return new NoticeDelivery(
            (NotificationChannel)channel,
            fails,
            isConfirmed,
            read,
            NoticeTexts.Subject(scene.Words, notice.Subject, facts, ref words),
            NoticeTexts.Message(scene.Words, notice.Subject, facts, ref words)
        );
    }
}
