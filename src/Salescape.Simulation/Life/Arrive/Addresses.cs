using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>
/// Gives everyone at an account an e-mail address that nobody else there has: in the order of their indexes, contacts first, so
/// that a later person never changes an earlier one's. A contact who is a user too has one address.
/// </summary>
internal static class Addresses
{
    /// <summary>Gives the addresses.</summary>
    public static void Assign(Scene scene)
    {
        Account account = scene.Account;
        for (int index = 0; index < account.Contacts.Count; index++)
        {
            Contact contact = account.Contacts[index];
            contact.Spelling = contact.Name.Email(scene.Words, account.Identity.Domain);
            contact.Email = Numbered(scene, contact.Name, contact.Spelling, ContactsSpelled(account, contact.Spelling, index));
        }

        for (int index = 0; index < account.Users.Count; index++)
        {
            User user = account.Users[index];
            if (user.Contact >= 0)
            {
                user.Spelling = default;
                user.Email = account.Contacts[user.Contact].Email;
                continue;
            }

            user.Spelling = user.Name.Email(scene.Words, account.Identity.Domain);
            int before = ContactsSpelled(account, user.Spelling, account.Contacts.Count) + UsersSpelled(account, user.Spelling, index);
            user.Email = Numbered(scene, user.Name, user.Spelling, before);
        }
    }

    private static Text Numbered(Scene scene, PersonName name, Text spelling, int before) =>
        before == 0 ? spelling : name.Email(scene.Words, scene.Account.Identity.Domain, before);

    private static int ContactsSpelled(Account account, Text spelling, int until)
    {
        int alike = 0;
        for (int index = 0; index < until; index++)
            alike += account.Contacts[index].Spelling == spelling ? 1 : 0;
        return alike;
    }

    private static int UsersSpelled(Account account, Text spelling, int until)
    {
        int alike = 0;
        for (int index = 0; index < until; index++)
            alike += account.Users[index].Spelling == spelling ? 1 : 0;
        return alike;
    }
}
