using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>How an account enters the books, and who works there.</summary>
public sealed class ArriveTests
{
    [Fact]
    public void Somebody_is_known_on_the_first_day() =>
        Town.ForAnyLife(scene => Assert.Equal(scene.Account.Created, scene.Account.Contacts[0].Found));

    [Fact]
    public void The_first_contact_of_a_customer_is_always_replaced_so_that_somebody_can_be_met() =>
        Town.ForAnyLife(scene =>
        {
            Contact first = scene.Account.Contacts[0];
            if (scene.Sees(first.Leaves) && scene.Account.HasBought && scene.Account.Left == DateOnly.MaxValue)
                Assert.Contains(scene.Account.Contacts.Items.ToArray(), contact =>
                    contact.Generation == 1 && contact.Found < Contact.Never
                );
        });

    [Fact]
    public void No_two_people_of_an_account_share_an_address() =>
        Town.ForAnyLife(scene =>
        {
            IEnumerable<string> contacts = scene.Account.Contacts.Items.ToArray().Select(contact => contact.Email.ToString());
            IEnumerable<string> colleagues = scene
                .Account.Users.Items.ToArray()
                .Where(user => user.Contact < 0)
                .Select(user => user.Email.ToString());

            Assert.Distinct(contacts.Concat(colleagues));
        });

    [Fact]
    public void Larger_companies_have_more_people_to_meet()
    {
        var (smaller, larger) = Town.Large.Halves(scene => (int)scene.Account.Profile.Size);

        Assert.True(larger.Average(scene => scene.Account.Contacts.Count) > smaller.Average(scene => scene.Account.Contacts.Count));
    }
}
