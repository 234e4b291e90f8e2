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
                LastContactDate = contact.LastHeard(telling.AsOf),
                CreatedDate = contact.Found,
                Status = StatusOf(telling, contact, card),
            }
        );
    }

    /// <summary>The main contact: the first one found who is still there, or else who left last.</summary>
    private static int PrimaryOf(Telling telling)
    {
        Account account = telling.Account;
        int last = 0;
        for (int index = 0; index < account.Contacts.Count; index++)
        {
            Contact contact = account.Contacts[index];
            if (contact.IsAround(telling.AsOf))
                return index;
            if (telling.Sees(contact.Found) && contact.Leaves > account.Contacts[last].Leaves)
                last = index;
        }

        return last;
    }

    /// <summary>Whether a contact is still on the books: those who left before the first day that is shown are not, but for who left last
    /// where nobody else was known on that day. Days that are seen later change nothing about it.</summary>
    public static bool IsShown(Telling telling, Contact contact)
    {
        if (telling.Outlasts(contact.Leaves))
            return true;
        foreach (Contact other in telling.Account.Contacts.Items)
        {
            if (other.Found <= telling.Start && other.Leaves > contact.Leaves)
                return false;
        }

        return true;
    }

    private static ContactStatus StatusOf(Telling telling, Contact contact, in ContactCard card)
    {
        if (!telling.Sees(contact.Leaves))
            return ContactStatus.Active;
        return card.BouncesLater ? ContactStatus.Bounced : ContactStatus.Inactive;
    }
}
