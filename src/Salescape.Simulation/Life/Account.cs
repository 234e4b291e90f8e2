using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// The state of one account while it is lived: what it is, whom it knows, what it was offered, signed and runs. Chapters
/// decide and record here; writers of rows only read it. Reused for account after account.
/// </summary>
internal sealed class Account : IPooled
{
    /// <summary>Keys of an account's rows are account × this + ordinal, so that they are unique without coordination and never
    /// move.</summary>
    private const long KeysPerTable = 1_000;

    /// <summary>The same for tables that hold many rows an account.</summary>
    private const long KeysPerLargeTable = 10_000;

    /// <summary>The same for tables with a row for every endpoint, session or event.</summary>
    private const long KeysPerVastTable = 10_000_000;

    /// <summary>Who sold to it first; whoever holds that territory owns the account since.</summary>
    private SalesRep _firstOwner = null!;

    /// <summary>One that nobody has lived.</summary>
    public Account() => Clear();

    public AccountProfile Profile { get; private set; }

    public Traits Traits { get; private set; }

    /// <summary>The day it entered the books.</summary>
    public DateOnly Created { get; private set; }

    public CompanyIdentity Identity { get; private set; }

    /// <summary>The tier on a day: settled by the first contract, expected from the account's means before it. Who could grow is ranked a
    /// little above what it pays.</summary>
    public CustomerTier TierOn(Today day)
    {
        bool isSettled = HasBought && Contracts[0].Signed <= day;
        double dollars = isSettled
            ? Contracts[0].AnnualValue.Cents / 100.0
            : Traits.AnnualSpend(Profile) * AccountAssumptions.ExpectedShareOfSpend;
        dollars *= PortableMath.Exp(
            AccountAssumptions.TierPerSpread * Profile.SizeSpread
                + AccountAssumptions.TierPerSize * ((int)Profile.Size - (int)CompanySize.Medium)
        );
        int tier = 0;
        while (tier < AccountAssumptions.TierFloors.Length && dollars >= AccountAssumptions.TierFloors[tier])
            tier++;
        return (CustomerTier)tier;
    }

    /// <summary>The day after which it is no customer any more; the last possible day while it is one, or is none yet.</summary>
    public DateOnly Left { get; set; }

    /// <summary>The day on which its leaving was decided; the last possible day while it was not.</summary>
    public DateOnly LeavingKnown { get; set; }

    /// <summary>Index in <see cref="Contracts"/> of the main contract in force or signed last; −1 before the first.</summary>
    public int MainContract { get; set; }

    public Mood Mood { get; } = new();

    public Roster<Contact> Contacts { get; } = new();

    public Roster<Opportunity> Opportunities { get; } = new();

    /// <summary>The leads behind its deals for a first contract, in the order of these.</summary>
    public Roster<Lead> Leads { get; } = new();

    public Roster<Contract> Contracts { get; } = new();

    public Roster<CustomerProduct> Installs { get; } = new();

    /// <summary>Named users in the order of their creation.</summary>
    public Roster<User> Users { get; } = new();

    /// <summary>What each install was used in the weeks that are measured, week by week; known once use has been lived.</summary>
    public List<UseWeek> UseWeeks { get; } = [];

    /// <summary>The login days of named users that are kept as sessions, week by week; known once use has been lived.</summary>
    public List<SampledLogin> SampledLogins { get; } = [];

    /// <summary>Other login days of theirs, those that leave an entry in the audit log; known once use has been lived.</summary>
    public List<SampledLogin> AuditedLogins { get; } = [];

    /// <summary>Reports and dashboards made in entries of the audit log and not deleted since.</summary>
    public List<Artefact> Artefacts { get; } = [];

    /// <summary>Entries of its audit log up to the as-of; known once use has been lived.</summary>
    public List<LoggedDeed> AuditTrail { get; } = [];

    /// <summary>Invoices in order of issue; known once payment has been settled.</summary>
    public Roster<Invoice> Invoices { get; } = new();

    /// <summary>How well installs ran in the months in which they are reviewed; known once use has been lived.</summary>
    public List<Review> Reviews { get; } = [];

    /// <summary>Software of its own that it has connected by the as-of; known once use has been lived.</summary>
    public List<Integration> Integrations { get; } = [];

    /// <summary>Alerts about its installs up to the as-of, in the order of their days; known once use has been lived.</summary>
    public List<Alert> Alerts { get; } = [];

    /// <summary>How healthy it looked from week to week, and how it was looked after; known once its health has been scored.</summary>
    public HealthBook Health { get; } = new();

    /// <summary>What it asked for help with, and what came of it; known once that has been lived.</summary>
    public HelpDesk Help { get; } = new();

    /// <summary>What sellers wrote down of their words about its deals by the as-of, deal by deal; known once that has been
    /// remembered.</summary>
    public List<DealTouch> Touches { get; } = [];

    /// <summary>What sellers learned of competitors by the as-of, deal by deal; known with <see cref="Touches"/>.</summary>
    public List<Sighting> Sightings { get; } = [];

    public List<Quote> Quotes { get; } = [];

    public List<LineItem> QuoteLines { get; } = [];

    public CustomerId Id => new(Profile.Number);

    public HolidayCalendar Calendar => Profile.Country.Calendar;

    /// <summary>Whether it has ever signed.</summary>
    public bool HasBought => MainContract >= 0;

    /// <summary>Whether it runs a product on a day.</summary>
    public bool IsCustomer(DateOnly day) => Installs.Count > 0 && Installs[0].InstalledOn <= day && day <= Left;

    /// <summary>The first day on which it ran a product.</summary>
    public DateOnly CustomerSince => Installs[0].InstalledOn;

    /// <summary>Begins another account's life.</summary>
    public void Begin(in AccountProfile profile, Traits traits, DateOnly created, CompanyIdentity identity, SalesRep owner)
    {
        Clear();
        Profile = profile;
        Created = created;
        Identity = identity;
        _firstOwner = owner;
        Traits = traits;
    }

    /// <inheritdoc/>
    public void Clear()
    {
        Profile = default;
        Traits = default;
        Created = default;
        Identity = default;
        _firstOwner = null!;
        Left = DateOnly.MaxValue;
        LeavingKnown = DateOnly.MaxValue;
        MainContract = -1;
        Mood.Clear();
        Contacts.Clear();
        Opportunities.Clear();
        Touches.Clear();
        Sightings.Clear();
        Quotes.Clear();
        QuoteLines.Clear();
        Leads.Clear();
        Contracts.Clear();
        Installs.Clear();
        Users.Clear();
        UseWeeks.Clear();
        SampledLogins.Clear();
        AuditedLogins.Clear();
        Artefacts.Clear();
        AuditTrail.Clear();
        Invoices.Clear();
        Reviews.Clear();
        Integrations.Clear();
        Alerts.Clear();
        Health.Clear();
        Help.Clear();
    }

    /// <summary>A key number of a table with up to <see cref="KeysPerTable"/> rows an account.</summary>
    public long Key(int ordinal) => Profile.Number * KeysPerTable + ordinal;

    /// <summary>A key number of a table with up to <see cref="KeysPerLargeTable"/> rows an account.</summary>
    public long LargeKey(int ordinal) => Profile.Number * KeysPerLargeTable + ordinal;

    /// <summary>A key number of a table with up to <see cref="KeysPerVastTable"/> rows an account.</summary>
    public long VastKey(int ordinal) => Profile.Number * KeysPerVastTable + ordinal;

    /// <summary>Licences of an install by the contracts in force on a day.</summary>
    public int SeatsOn(CustomerProduct install, DateOnly day) => TermsOn(install, day).Seats;

    /// <summary>Licences of an install by the contracts in force on a day, and the dearest of their prices for a licence and year, whole
    /// dollars.</summary>
    public (int Seats, int AnnualPrice) TermsOn(CustomerProduct install, DateOnly day)
    {
        int seats = 0;
        int price = 0;
        foreach (Contract contract in Contracts.Items)
        {
            if (!contract.IsInForce(day) || contract.Value == Money.Zero)
                continue;
            Range lines = Quotes[contract.Quote].Lines;
            for (int line = lines.Start.Value; line < lines.End.Value; line++)
            {
                if (QuoteLines[line].Product != install.Product)
                    continue;
                seats += QuoteLines[line].Seats;
                price = Math.Max(price, QuoteLines[line].AnnualPrice);
            }
        }

        return (seats, price);
    }

    /// <summary>The last day agreed by the main contracts signed by a day.</summary>
    public DateOnly AgreedUntil(DateOnly day)
    {
        DateOnly end = Contracts[0].End;
        foreach (Contract contract in Contracts.Items)
        {
            if (contract.Main == contract.Index && contract.Signed <= day && contract.End > end)
                end = contract.End;
        }

        return end;
    }

    /// <summary>The install of a product; null if it never bought it.</summary>
    public CustomerProduct? InstallOf(PlannedProduct product)
    {
        foreach (CustomerProduct install in Installs.Items)
        {
            if (install.Product == product)
                return install;
        }

        return null;
    }

    /// <summary>The last day up to another on which somebody there was met; null if never.</summary>
    public DateOnly? LastMet(DateOnly until)
    {
        DateOnly? last = null;
        foreach (Opportunity opportunity in Opportunities.Items)
        {
            foreach (Engagement met in opportunity.Engaged)
            {
                if (met.Met <= until && met.Met <= opportunity.Closed && (last is null || met.Met > last))
                    last = met.Met;
            }
        }

        foreach (DealTouch touch in Touches)
        {
            if (touch.Contact >= 0 && touch.Day <= until && (last is null || touch.Day > last))
                last = touch.Day;
        }

        return last;
    }

    /// <summary>Who owns the account on a day.</summary>
    public SalesRep OwnerOn(Today day) => SalesForce.Successor(_firstOwner, day);

    /// <summary>Champions and decision makers who leave between two days, both included.</summary>
    public int SponsorsLost(DateOnly from, DateOnly to)
    {
        int lost = 0;
        foreach (Contact contact in Contacts.Items)
        {
            if (contact.Role is ContactRole.Champion or ContactRole.DecisionMaker && from <= contact.Leaves && contact.Leaves <= to)
                lost++;
        }

        return lost;
    }
}
