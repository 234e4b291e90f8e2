using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Writes notices, and what had become of them by the as-of.</summary>
internal static class NotificationRows
{
    private static readonly Purpose Delivery = new("notice delivery");
    private static readonly Purpose Wording = new("notice wording");

    /// <summary>Appends a notice that has been sent.</summary>
    public static void Write(Scene scene, in Notice notice, ref Facts facts)
    {
        Account account = scene.Account;
        if (!scene.Sees(notice.Day))
            return;
        Draw draw = scene.Dice.Roll(Delivery, notice.Ordinal);
        int channel = draw.Weighted(notice.User < 0 ? NoticeAssumptions.ChannelsOfAccount : NoticeAssumptions.Channels(notice.Type));
        bool fails = draw.Chance(NoticeAssumptions.Fails[channel]);
        bool isRead = draw.Chance(NoticeAssumptions.Read[channel]) && !fails;
        int days = (int)Math.Min(NoticeAssumptions.ReadWithinDays, draw.LogNormal(NoticeAssumptions.ReadAfterDays, NoticeAssumptions.ReadAfterSigma));
        bool isConfirmed = !draw.Chance(NoticeAssumptions.NeverConfirmed[channel]) && notice.Day < scene.AsOf;
        DateOnly? read = isRead && scene.Sees(notice.Day.AddDays(days)) ? notice.Day.AddDays(days) : null;
        if (notice.User >= 0)
            facts.Set(Fact.Contact, account.Users[notice.User].Name.First);
        facts.Set(Fact.Account, account.Identity.Short);
        Draw words = scene.Dice.Roll(Wording, notice.Ordinal);
        scene.Rows.Notifications.Append(new Notification
        {
            NotificationId = new NotificationId(account.VastKey(notice.Ordinal)),
            CustomerId = account.Id,
            UserAccountId = notice.User < 0 ? null : account.Users[notice.User].Id,
            NotificationType = notice.Type,
            Priority = notice.Priority,
            Subject = NoticeTexts.Subject(scene.Words, notice.Subject, facts, ref words),
            Message = NoticeTexts.Message(scene.Words, notice.Subject, facts, ref words),
            SentDate = notice.Day,
            ReadDate = read,
            Status = fails ? NotificationStatus.Failed
                : read is not null ? NotificationStatus.Read
                : isConfirmed ? NotificationStatus.Delivered : NotificationStatus.Sent,
            Channel = (NotificationChannel)channel,
            RelatedEntityType = notice.Entity,
            RelatedEntityId = notice.EntityId,
        });
    }
}
