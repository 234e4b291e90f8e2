using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>Writes the people known at an account on the as-of.</summary>
internal static class ContactRows
{
    /// <summary>Appends a contact found by the as-of.</summary>
    public static void Write(Telling telling, int index, in ContactCard card)
    {
        Account account = telling.Account;
        Contact contact = account.Contacts[index];
        telling.Rows.CustomerContacts.Append(
            new CustomerContact
            {
                ContactId = contact.Id,
                CustomerId = account.Id,
                FirstName = contact.Name.First,
                LastName = contact.Name.Last,
                Email = contact.Email,
                Phone = card.Phone,
                Title = card.Title,
                Department = card.Department,
                RoleType = contact.Role,
                IsPrimary = index == PrimaryOf(telling),
                LinkedinUrl = card.Profile is { } profile ? contact.Name.Profile(telling.Words, profile) : null,
                LastContactDate = contact.LastHeard,
                CreatedDate = contact.Found,
                Status = StatusOf(telling, contact, card),
            }
        );
    }

    /// <summary>The main contact: the first one found who is still there, or else the first of all.</summary>
    private static int PrimaryOf(Telling telling)
    {
        for (int index = 0; index < telling.Account.Contacts.Count; index++)
        {
            if (telling.Account.Contacts[index].IsAround(telling.AsOf))
                return index;
        }

        return 0;
    }

    private static ContactStatus StatusOf(Telling telling, Contact contact, in ContactCard card)
    {
        if (!telling.Sees(contact.Leaves))
            return ContactStatus.Active;
        return card.BouncesLater ? ContactStatus.Bounced : ContactStatus.Inactive;
    }
}
