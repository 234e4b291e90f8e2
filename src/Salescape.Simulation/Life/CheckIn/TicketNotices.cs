using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>Tells users who asked through the portal that their request is resolved.</summary>
internal static class TicketNotices
{
    private const int OfTickets = 800_000;

    private static readonly Purpose Telling = new("solution told");

    /// <summary>Tells the notices of tickets resolved by the as-of, as long as the customer has not given notice.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        foreach (Ticket ticket in account.Help.Tickets.Items)
        {
            bool isFollowed =
                ticket.Channel == TicketChannel.Portal
                && ticket.User >= 0
                && scene.Dice.Roll(Telling, ticket.Seed).Chance(NoticeAssumptions.TellsSolution);
            if (
                !isFollowed
                || !scene.Sees(ticket.Resolved)
                || ticket.Resolved >= account.LeavingKnown
                || !account.IsCustomer(ticket.Resolved)
                || !account.Users[ticket.User].IsOpen(ticket.Resolved)
            )
                continue;
            var facts = new Facts();
            facts.Set(Fact.Product, account.Installs[ticket.Install].Product.Name);
            facts.Set(Fact.Feature, ticket.Feature.Name);
            facts.Set(Fact.Ticket, ticket.Number(scene.Words));
            facts.Set(Fact.Date, scene.Words.AddDate(ticket.Resolved).Cut());
            Text id = scene.Words.Add(SupportTicket.Table.Prefix!).Add('-').AddDigits(ticket.Id.Value, 6).Cut();
            NoticeDelivery.Tell(
                scene,
                telling,
                new Notice(
                    OfTickets + ticket.Ordinal,
                    ticket.Resolved,
                    NotificationType.Update,
                    ticket.Priority,
                    NoticeSubject.TicketSolved,
                    RelatedEntity.Ticket,
                    id,
                    ticket.User
                ),
                ref facts
            );
        }
    }
}
