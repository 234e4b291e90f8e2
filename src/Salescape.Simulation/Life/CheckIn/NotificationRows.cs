using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>Writes notices, and what had become of them by the as-of.</summary>
internal static class NotificationRows
{
    /// <summary>Appends a notice that has been sent.</summary>
    public static void Write(Telling telling, in Notice notice, in NoticeDelivery delivery) =>
        telling.Rows.Notifications.Append(
            new Notification
            {
                NotificationId = new NotificationId(telling.Account.VastKey(notice.Ordinal)),
                CustomerId = telling.Account.Id,
                UserAccountId = notice.User < 0 ? null : telling.Account.Users[notice.User].Id,
                NotificationType = notice.Type,
                Priority = notice.Priority,
                Subject = delivery.Subject,
                Message = delivery.Message,
                SentDate = notice.Day,
                ReadDate = delivery.Read,
                Status =
                    delivery.Fails ? NotificationStatus.Failed
                    : delivery.Read is not null ? NotificationStatus.Read
                    : delivery.IsConfirmed ? NotificationStatus.Delivered
                    : NotificationStatus.Sent,
                Channel = delivery.Channel,
                RelatedEntityType = notice.Entity,
                RelatedEntityId = notice.EntityId,
            }
        );
}
