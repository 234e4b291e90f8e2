using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>
/// A named user at a customer, provisioned by name. Large customers let further people in through their own directory;
/// those use licences and appear in the totals, but nowhere by name.
/// </summary>
internal sealed class User : IPooled
{
    /// <summary>One that nobody has used.</summary>
    public User() => Clear();

    public UserAccountId Id { get; set; }

    public PersonName Name { get; set; }

    /// <summary>How an address would spell the name, namesakes unheeded; known once addresses have been given.</summary>
    public Text Spelling { get; set; }

    /// <summary>The e-mail address, unlike that of anybody else there; known once addresses have been given.</summary>
    public Text Email { get; set; }

    public UserRole Role { get; set; }

    /// <summary>Index in <see cref="Account.Contacts"/> if this person is a contact too; −1 if not.</summary>
    public int Contact { get; set; }

    /// <summary>The day the user account is opened.</summary>
    public DateOnly Created { get; set; }

    /// <summary>The day from which the user logs in no more, while the account stays open: interest is lost, or the job done.</summary>
    public DateOnly Fades { get; set; }

    /// <summary>The first day on which the user account is closed.</summary>
    public DateOnly Leaves { get; set; }

    /// <summary>Indexes in <see cref="Account.Installs"/> of the products worked with, as bits.</summary>
    public uint Products { get; set; }

    /// <summary>Share of ordinary working days with a login while the account is as engaged as the average one; 0 if the user never
    /// began.</summary>
    public double Habit { get; set; }

    /// <summary>Where and on what the user works; known once use has been lived.</summary>
    public Workplace Workplace { get; set; }

    /// <summary>On which days the user logged in; known once use has been lived.</summary>
    public LoginCount Logins { get; } = new();

    /// <summary>Whether the user account is open on a day.</summary>
    public bool IsOpen(DateOnly day) => Created <= day && day < Leaves;

    /// <inheritdoc/>
    public void Clear()
    {
        Id = default;
        Name = default;
        Spelling = default;
        Email = default;
        Role = default;
        Contact = 0;
        Created = default;
        Fades = default;
        Leaves = default;
        Products = 0;
        Habit = 0;
        Workplace = default;
        Logins.Clear();
    }
}
