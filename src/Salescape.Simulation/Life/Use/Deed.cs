using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>What a named user did, or tried to do, on a day.</summary>
internal readonly record struct Deed
{
    public required AuditEventType Type { get; init; }

    public required AuditEntityType Entity { get; init; }

    /// <summary>Why it failed; null if it did not.</summary>
    public required AuditFailure? Failure { get; init; }

    /// <summary>The report or dashboard acted on; null for all else.</summary>
    public Artefact? Artefact { get; init; }

    /// <summary>The user acted on: at a login or logout the one who does it; null for all else.</summary>
    public User? Target { get; init; }

    /// <summary>The integration acted on; null for all else.</summary>
    public Integration? Connection { get; init; }

    /// <summary>What a user does on a login day, by role.</summary>
    /// <param name="dice">The account's dice.</param>
    /// <param name="account">Whose user; what it makes and deletes is remembered there.</param>
    /// <param name="login">Who, in which product, on which day.</param>
    /// <param name="key">The entry's number.</param>
    /// <param name="draw">What decides.</param>
    public static Deed Of(Dice dice, Account account, SampledLogin login, int key, ref Draw draw)
    {
        User user = account.Users[login.User];
        bool leads = user.Role is UserRole.Admin or UserRole.Manager;
        var type = (AuditEventType)draw.Weighted(AuditAssumptions.Events(user.Role));
        if (type is AuditEventType.Login or AuditEventType.Logout)
        {
            bool slips = type == AuditEventType.Login && draw.Chance(AuditAssumptions.LoginFails);
            return new()
            {
                Type = type,
                Entity = AuditEntityType.User,
                Target = user,
                Failure = slips ? SlipOf(dice, account, login, ref draw) : null,
            };
        }

        if (leads && draw.Chance(AuditAssumptions.TellsOfNewUser) && NewUser(account, login) is { } opened)
            return new()
            {
                Type = AuditEventType.Create,
                Entity = AuditEntityType.User,
                Target = opened,
                Failure = null,
            };
        bool fails = draw.Chance(AuditAssumptions.DeedFails);
        if (fails && !leads && draw.Chance(AuditAssumptions.TriesSetting))
            return new()
            {
                Type = AuditEventType.ConfigChange,
                Entity = AuditEntityType.Product,
                Failure = AuditFailure.Right,
            };
        AuditFailure? failure =
            !fails ? null
            : type == AuditEventType.Export ? AuditFailure.Export
            : AuditFailure.Change;
        return type switch
        {
            AuditEventType.ConfigChange => OnSetting(account, login, failure, ref draw),
            AuditEventType.Export when draw.Chance(AuditAssumptions.ExportsRecords) => new()
            {
                Type = type,
                Entity = leads && draw.Chance(AuditAssumptions.ExportsAccount) ? AuditEntityType.Customer : AuditEntityType.Product,
                Failure = failure,
            },
            AuditEventType.Update
                when leads && draw.Chance(AuditAssumptions.UpdatesUser) && Colleague(account, login, ref draw) is { } other => new()
                {
                    Type = type,
                    Entity = AuditEntityType.User,
                    Target = other,
                    Failure = failure,
                },
            AuditEventType.Update when user.Role == UserRole.Admin && draw.Chance(AuditAssumptions.UpdatesAccount) => new()
            {
                Type = type,
                Entity = AuditEntityType.Customer,
                Failure = failure,
            },
            AuditEventType.Update
                when user.Role == UserRole.Admin
                    && draw.Chance(AuditAssumptions.UpdatesIntegration)
                    && Running(account, login.Day, ref draw) is { } connection => new()
                    {
                        Type = type,
                        Entity = AuditEntityType.Integration,
                        Connection = connection,
                        Failure = failure,
                    },
            _ => OnArtefact(account, login, key, type, failure, ref draw),
        };
    }

    private static AuditFailure SlipOf(Dice dice, Account account, SampledLogin login, ref Draw draw) =>
        draw.Chance(AuditAssumptions.SecondFactorFails) && SignIn.AsksSecondFactor(dice, account, account.Users[login.User], login.User)
            ? AuditFailure.SecondFactor
            : AuditFailure.Login;

    /// <summary>A setting changed: the account's, an integration's, or the product's.</summary>
    private static Deed OnSetting(Account account, SampledLogin login, AuditFailure? failure, ref Draw draw)
    {
        double what = draw.Unit();
        bool isAdmin = account.Users[login.User].Role == UserRole.Admin;
        if (isAdmin && what < AuditAssumptions.ConfiguresAccount)
            return new()
            {
                Type = AuditEventType.ConfigChange,
                Entity = AuditEntityType.Customer,
                Failure = failure,
            };
        if (
            isAdmin
            && what < AuditAssumptions.ConfiguresAccount + AuditAssumptions.ConfiguresIntegration
            && Running(account, login.Day, ref draw) is { } connection
        )
            return new()
            {
                Type = AuditEventType.ConfigChange,
                Entity = AuditEntityType.Integration,
                Connection = connection,
                Failure = failure,
            };
        return new()
        {
            Type = AuditEventType.ConfigChange,
            Entity = AuditEntityType.Product,
            Failure = failure,
        };
    }

    /// <summary>Something done to a report or dashboard: made, taken up again, or deleted for good.</summary>
    private static Deed OnArtefact(Account account, SampledLogin login, int key, AuditEventType type, AuditFailure? failure, ref Draw draw)
    {
        bool isDashboard = !draw.Chance(AuditAssumptions.Reports);
        int earlier =
            draw.Chance(AuditAssumptions.TakesUpEarlier) || type == AuditEventType.Delete ? Earlier(account, login.Install, ref draw) : -1;
        Artefact artefact;
        if (type == AuditEventType.Create || (type == AuditEventType.Delete && earlier < 0))
            artefact = Life.Artefact.Made(isDashboard, login.Install, key);
        else
            artefact = earlier < 0 ? Life.Artefact.First(account, login.Install, isDashboard, ref draw) : account.Artefacts[earlier];

        if (failure is null && type == AuditEventType.Create)
            account.Artefacts.Add(artefact);
        else if (failure is null && type == AuditEventType.Delete && earlier >= 0)
            account.Artefacts.RemoveAt(earlier);
        return new()
        {
            Type = type,
            Entity = artefact.IsDashboard ? AuditEntityType.Dashboard : AuditEntityType.Report,
            Artefact = artefact,
            Failure = failure,
        };
    }

    /// <summary>Index of something that an earlier entry tells the making of, in the same product; −1 if there is none.</summary>
    private static int Earlier(Account account, int install, ref Draw draw)
    {
        if (account.Artefacts.Count == 0)
            return -1;
        int index = draw.Whole(0, account.Artefacts.Count - 1);
        return account.Artefacts[index].Install == install ? index : -1;
    }

    /// <summary>A colleague whose user account is opened on the day; null if none is.</summary>
    private static User? NewUser(Account account, SampledLogin login)
    {
        for (int index = login.User + 1; index < account.Users.Count; index++)
        {
            if (account.Users[index].Created == login.Day)
                return account.Users[index];
        }

        return null;
    }

    /// <summary>A colleague with an open user account; null if the one thought of has none.</summary>
    private static User? Colleague(Account account, SampledLogin login, ref Draw draw)
    {
        int known = 0;
        // Users stand in the order of their creation; later ones must not move the dice.
        while (known < account.Users.Count && account.Users[known].Created < login.Day)
            known++;
        if (known < 2)
            return null;
        int index = draw.Whole(0, known - 1);
        return index != login.User && account.Users[index].IsOpen(login.Day) ? account.Users[index] : null;
    }

    /// <summary>An integration that is set up and not switched off; null if there is none.</summary>
    private static Integration? Running(Account account, DateOnly day, ref Draw draw)
    {
        int running = 0;
        foreach (Integration one in account.Integrations)
            running += Runs(one, day) ? 1 : 0;
        if (running == 0)
            return null;
        int left = draw.Whole(0, running - 1);
        foreach (Integration one in account.Integrations)
        {
            if (Runs(one, day) && left-- == 0)
                return one;
        }

        return null;
    }

    private static bool Runs(in Integration integration, DateOnly day) => integration.Installed < day && day < integration.Off;
}
