using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Tells customers what the vendor's systems noticed about their installs.</summary>
internal static class AlertNotices
{
    private const int OfAlerts = 600_000;

    private static readonly Purpose Addressee = new("alert addressee");

    /// <summary>Tells a notice for every alert fired by the as-of, as long as it is a customer that has not given notice.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        foreach (Alert alert in account.Alerts)
        {
            if (alert.Day >= account.LeavingKnown || !account.IsCustomer(alert.Day))
                continue;
            int ordinal = OfAlerts + (int)(alert.Id.Value - account.VastKey(0));
            Draw draw = scene.Dice.Roll(Addressee, ordinal);
            var facts = new Facts();
            facts.Set(Fact.Product, account.Installs[alert.Install].Product.Name);
            facts.Set(Fact.Date, Amounts.Write(scene.Words, alert.Day));
            Text id = scene.Words.Add(ProductHealthAlert.Table.Prefix!).Add('-').AddDigits(alert.Id.Value, 6).Cut();
            NoticeDelivery.Tell(
                scene,
                telling,
                new Notice(
                    ordinal,
                    alert.Day,
                    NotificationType.Alert,
                    (Priority)alert.Severity,
                    NoticeSubject.LowUsage + (int)alert.Type,
                    RelatedEntity.Alert,
                    id,
                    NoticeRecipients.Of(account, alert.Day, ref draw)
                ),
                ref facts
            );
        }
    }
}
